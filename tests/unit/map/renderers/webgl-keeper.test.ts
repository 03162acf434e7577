// Whatever happens to WebGL, somebody draws: who, why, and when the next attempt is made.
import { describe, expect, it } from "vitest";
import { ContextLostError, WebglKeeper } from "../../../../src/map/renderers/webgl-keeper";
import { makeMachine, nothing, running, settled } from "./keeper-machine";

describe(WebglKeeper, () => {
  it("shows WebGL once it has caught up, and not before", async () => {
    const machine = makeMachine();
    let caughtUp = nothing;
    machine.state.catchesUp = () => new Promise((resolve) => (caughtUp = resolve));
    machine.keeper.want();
    expect(machine.state.isStarting).toBe(true);
    await machine.wait();
    expect(machine.state.shown).toBeNull();
    caughtUp();
    await settled();
    expect(machine.state.shown?.name).toBe("webgl");
    expect(machine.state.isStarting).toBe(false);
  });

  it("does not even try without WebGL 2, and says so", () => {
    const machine = makeMachine();
    machine.state.isPossible = false;
    machine.keeper.want();
    expect([machine.state.notice, machine.timers.size]).toEqual(["missing", 0]);
  });

  it("goes on with the twin where the start fails, until somebody asks for another try", async () => {
    const machine = makeMachine();
    machine.state.creates = () => Promise.reject(new Error("no worker"));
    machine.keeper.want();
    await machine.wait();
    expect([machine.state.notice, machine.state.shown, machine.timers.size]).toEqual(["failed", null, 0]);
    machine.keeper.want();
    expect(machine.timers.size).toBe(0);
    machine.state.creates = () => Promise.resolve();
    machine.keeper.retry();
    await machine.wait();
    expect([machine.state.notice, machine.state.shown?.name]).toEqual([null, "webgl"]);
  });

  it("lets the twin draw at once when the context is lost, and WebGL again when it is back", async () => {
    const { state, first, live, timers } = await running();
    first.hooks.onFailure("context-lost");
    expect([state.shown, state.notice]).toEqual([null, "lost"]);
    first.hooks.onRestored();
    await settled();
    expect([state.shown?.name, state.notice, live(), timers.size]).toEqual(["webgl", null, 1, 0]);
  });

  it("makes a new one where the context does not come back", async () => {
    const { state, first, made, wait, live } = await running();
    first.hooks.onFailure("context-lost");
    expect(await wait()).toBeGreaterThan(1000);
    while (state.shown === null) await wait();
    expect([made.length, live(), state.notice, first.isDestroyed]).toEqual([2, 1, null, true]);
    // What the first one still says is about nothing that is on screen.
    first.hooks.onRestored();
    first.hooks.onFailure("error");
    await settled();
    expect([state.shown?.name, state.notice]).toEqual(["webgl", null]);
  });

  it("gives a context that is back the time to be drawn", async () => {
    const { first, wait, timers } = await running();
    first.hooks.onFailure("context-lost");
    first.hooks.onReturning();
    expect(timers.size).toBe(1);
    expect(await wait()).toBeGreaterThan(10_000);
  });

  it("does not wait for a context that is lost twice in a row", async () => {
    const { first, made, wait, state } = await running();
    first.hooks.onFailure("context-lost");
    first.hooks.onReturning();
    first.hooks.onFailure("context-lost");
    first.hooks.onReturning();
    expect(await wait()).toBe(0);
    while (state.shown === null) await wait();
    expect([made.length, first.isDestroyed]).toEqual([2, true]);
  });

  it("is not fooled by a loss while the restored one catches up", async () => {
    const { first, state } = await running();
    let caughtUp = nothing;
    state.catchesUp = () => new Promise((resolve) => (caughtUp = resolve));
    first.hooks.onFailure("context-lost");
    first.hooks.onRestored();
    first.hooks.onFailure("context-lost");
    caughtUp();
    await settled();
    expect([state.shown, state.notice]).toEqual([null, "lost"]);
  });

  it("tries again more and more slowly, and never gives up on a lost context", async () => {
    const { first, state, wait } = await running();
    state.creates = () => Promise.reject(new ContextLostError());
    first.hooks.onFailure("context-lost");
    const rests: number[] = [];
    for (let count = 0; count < 12; count += 1) rests.push(await wait());
    expect(rests.filter((ms) => ms >= 1000)).toEqual([5000, 1000, 4000, 15_000, 60_000, 60_000]);
    expect([state.notice, state.shown]).toEqual(["lost", null]);
  });

  it("is quick again after it ran soundly for a while", async () => {
    const { first, made, state, wait } = await running();
    first.hooks.onFailure("context-lost");
    while (state.shown === null) await wait();
    state.now += 60_000;
    made[1]?.hooks.onFailure("context-lost");
    await wait();
    expect(await wait()).toBe(0);
  });

  it.each(["draw", "setTransform", "setGeometry", "resize"] as const)("lets the twin take back when %s throws", async (name) => {
    const { first, state } = await running();
    const shown = state.shown;
    first.fail = new Error("broken");
    expect(() => (shown?.[name] as () => void)()).not.toThrow();
    expect([state.shown, state.notice, first.isDestroyed]).toEqual([null, "failed", true]);
  });

  it("lets the twin take back when waiting fails", async () => {
    const { first, state } = await running();
    const shown = state.shown;
    first.fail = new Error("broken");
    await shown?.whenIdle();
    expect([state.shown, state.notice]).toEqual([null, "failed"]);
  });

  it("gives up on slowness for the session", async () => {
    const { keeper, state, live, timers } = await running();
    keeper.giveUpSlow();
    keeper.want();
    expect([state.shown, state.notice, live(), timers.size]).toEqual([null, "slow", 0, 0]);
  });

  it("remembers through a change of mind that it gave up", async () => {
    const { keeper, state, timers } = await running();
    keeper.giveUpSlow();
    keeper.unwant();
    keeper.want();
    expect([state.notice, timers.size]).toEqual([null, 0]);
  });

  it("destroys what arrives after a change of mind", async () => {
    const machine = makeMachine();
    let ready = nothing;
    machine.state.creates = () => new Promise((resolve) => (ready = resolve));
    machine.keeper.want();
    await machine.wait();
    machine.keeper.unwant();
    ready();
    await settled();
    expect([machine.live(), machine.state.shown, machine.state.isStarting]).toEqual([0, null, false]);
  });

  it("leaves nothing behind at the end", async () => {
    const { keeper, first, timers, live } = await running();
    first.hooks.onFailure("context-lost");
    keeper.end();
    expect([timers.size, live()]).toEqual([0, 0]);
  });
});
