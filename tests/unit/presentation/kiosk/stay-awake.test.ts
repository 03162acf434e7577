/** The screen of a briefing stays on: asked on entry, on return and with a step; let go on leaving; silent where it cannot. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished } from "vitest";
import { createStayAwake } from "../../../../src/presentation/kiosk/stay-awake";
import { createFakeHost } from "./kiosk-fake-host";

function begin(canWake = true) {
  const fake = createFakeHost(canWake);
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [isBriefing, setBriefing] = createSignal(false);
    const [step, setStep] = createSignal(0);
    createStayAwake(isBriefing, step, fake.host);
    return { ...fake, setBriefing, setStep, dispose };
  });
}

describe(createStayAwake, () => {
  it("asks on entry and lets go on leaving", async () => {
    const { setBriefing, locks, listeners, settle } = begin();
    await settle();
    expect([locks(), listeners()]).toEqual([{ asked: 0, held: 0 }, 0]);
    setBriefing(true);
    await settle();
    expect(locks()).toEqual({ asked: 1, held: 1 });
    setBriefing(false);
    await settle();
    expect([locks(), listeners()]).toEqual([{ asked: 1, held: 0 }, 0]);
  });

  it("asks again when the window is seen again, and with a step after the lock was lost", async () => {
    const { setBriefing, setHidden, setStep, loseLock, locks, settle } = begin();
    setBriefing(true);
    await settle();
    setHidden(true);
    setHidden(false);
    await settle();
    expect(locks()).toEqual({ asked: 2, held: 1 });
    setStep(1);
    await settle();
    expect(locks()).toEqual({ asked: 2, held: 1 });
    loseLock();
    setStep(2);
    await settle();
    expect(locks()).toEqual({ asked: 3, held: 1 });
  });

  it("ends with its owner, also where the lock comes later", async () => {
    const { setBriefing, dispose, locks, listeners, settle } = begin();
    setBriefing(true);
    dispose();
    await settle();
    expect([locks().held, listeners()]).toEqual([0, 0]);
  });

  it("is silent where the browser cannot", async () => {
    const { setBriefing, setHidden, setStep, locks, settle } = begin(false);
    setBriefing(true);
    setHidden(true);
    setHidden(false);
    setStep(1);
    await settle();
    expect(locks()).toEqual({ asked: 0, held: 0 });
  });
});
