// Journey 3: a briefing, walked with a clicker from start to end and back, or jumped through. Jumping equals walking.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { middleOf } from "../../driver/hand";
import { boxOf } from "../../driver/perceive";
import { openOnePage } from "./one-page";
import { faultsOf, lastIndex, shownBy, slideAt, slides, tailOf } from "../slides";

/** For most of the file. */
const on = openOnePage();

describe("a clicker", () => {
  const [large, usual, old, phone] = [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ];
  type Size = typeof large;
  /** From start to end, back, and so on, each at another size: at every one all slides are as the deck has them. */
  interface Walk {
    readonly renderer: "svg" | "webgl";
    readonly how: string;
    readonly legs: readonly Size[];
    readonly languages: readonly ("en" | "zh")[];
  }
  const walks: readonly Walk[] = [
    {
      renderer: "svg",
      how: "twice, at four sizes, in two languages: on the twin",
      legs: [large, usual, old, phone],
      languages: ["en", "zh"],
    },
    // Where the processor draws, a slide of WebGL costs four times as much; words and places are the same code.
    { renderer: "webgl", how: "once, at two sizes, in one language: on WebGL", legs: [old, phone], languages: ["en"] },
  ];
  it.each(walks.map((walk) => [walk.how, walk] as const))(
    "alone goes from start to end and back, %s",
    { timeout: 720_000 },
    async (_how, { renderer, legs, languages: [lang = "en", other] }) => {
      const viewport = legs[0] ?? usual;
      const pixelRatio = renderer === "webgl" ? 0.5 : 1;
      const atlas = await openAtlas({ hash: `slide=opening&renderer=${renderer}`, viewport, pixelRatio });
      expect(await atlas.api.renderer()).toBe(renderer);
      const faultsIn = async (index: number, tongue: "en" | "zh"): Promise<readonly string[]> =>
        faultsOf(await shownBy(atlas), slideAt(index), tongue, tailOf(tongue, renderer));
      let spoken: "en" | "zh" = lang;
      /** In the room's language and, switched to with its key, in the other one, in which the walk goes on. */
      const faultsAt = async (index: number): Promise<readonly string[]> => {
        const here = await faultsIn(index, spoken);
        if (!other) return here;
        spoken = spoken === lang ? other : lang;
        while ((await atlas.api.state())["lang"] !== spoken) await atlas.press("l");
        return [...here, ...(await faultsIn(index, spoken))];
      };
      let index = 0;
      for (const [leg, size] of legs.entries()) {
        const key = leg % 2 === 0 ? "PageDown" : "PageUp";
        await atlas.resize(size);
        const faults = [...(await faultsAt(index))];
        const last = key === "PageDown" ? lastIndex : 0;
        while (index !== last) {
          index += key === "PageDown" ? 1 : -1;
          await atlas.press(key);
          faults.push(...(await faultsAt(index)));
        }
        // Past the end there is nothing.
        await atlas.press(key);
        faults.push(...(await faultsAt(index)));
        expect([size, faults]).toEqual([size, []]);
      }
      expect(atlas.problems()).toEqual([]);
    },
  );
});

describe("a slide", () => {
  it("is a region of its own, named by its title", async () => {
    const atlas = await on("guangxi");
    const slide = atlas.part("Guangxi faces ASEAN");
    expect(await slide.getAttribute("aria-roledescription")).toBe("slide");
    await atlas.press("l");
    const chinese = atlas.part("广西：面向东盟");
    expect(await chinese.getAttribute("aria-roledescription")).toBe("幻灯片");
  });

  it("is the same by a number and Enter, by a link in the page and by a link opened anew, as by walking", async () => {
    const tail = tailOf("en", "svg");
    const atlas = await on("opening");
    const walked = [await shownBy(atlas)];
    for (let step = 0; step < lastIndex; step += 1) {
      await atlas.press("PageDown");
      walked.push(await shownBy(atlas));
    }
    const order = [11, 2, 9, 0, 7, 10, 4, 6, 1, 5, 8, 3];
    expect(order.toSorted((a, b) => a - b)).toEqual(slides.map((_slide, index) => index));
    for (const index of order) {
      for (const digit of String(index + 1)) await atlas.press(digit);
      await atlas.press("Enter");
      expect(await shownBy(atlas)).toEqual(walked[index]);
    }
    for (const index of order.toReversed()) {
      await atlas.setHash(`slide=${slideAt(index).id}${tail}`);
      expect(await shownBy(atlas)).toEqual(walked[index]);
    }
    for (const index of [1, 9]) {
      const fresh = await openAtlas({ hash: `slide=${slideAt(index).id}${tail}` });
      expect(await shownBy(fresh)).toEqual(walked[index]);
    }
    expect(atlas.problems()).toEqual([]);
  });

  it("by a number past the end is the last", async () => {
    const atlas = await on("opening");
    for (const key of ["9", "9", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=sources&renderer=svg");
  });

  it("is a step in the history: Back shows the one before", async () => {
    const atlas = await on("xinjiang");
    await atlas.press("PageDown");
    await atlas.back();
    expect(faultsOf(await shownBy(atlas), slideAt(2), "en", tailOf("en", "svg"))).toEqual([]);
  });
});

describe("Present", () => {
  it("begins with the first slide", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    expect(faultsOf(await shownBy(atlas), slideAt(0), "en", tailOf("en", "svg"))).toEqual([]);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("a swipe on the words of a slide", () => {
  const viewport = { width: 1024, height: 768 };
  /** A finger from the middle of the words, so many pixels along and down. */
  async function swipe(atlas: Atlas, dx: number, dy: number): Promise<void> {
    await atlas.hand.swipe(middleOf(await boxOf(atlas.slide())), dx, dy);
    await atlas.whenIdle();
  }

  it("to the left goes on, to the right back; short or steep it does nothing", async () => {
    const atlas = await openAtlas({ hash: "slide=xinjiang&renderer=svg", touch: true, viewport });
    await swipe(atlas, -120, 10);
    await expect.poll(atlas.hash).toBe("#slide=guangxi&renderer=svg");
    await swipe(atlas, 120, -10);
    await expect.poll(atlas.hash).toBe("#slide=xinjiang&renderer=svg");
    await swipe(atlas, -30, 0);
    await swipe(atlas, -80, 120);
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
    await swipe(atlas, -120, 0);
    await expect.poll(atlas.hash).toBe("#slide=guangxi&renderer=svg");
  });
});

describe("the mouse wheel", () => {
  it("never turns a page", async () => {
    const atlas = await on("xinjiang");
    const words = await boxOf(atlas.slide());
    await atlas.hand.moveTo(middleOf(words));
    for (const deltaY of [400, 400, -400]) await atlas.hand.turnWheel(deltaY);
    await atlas.map.wheel([100, 35], -300);
    await expect.poll(async () => (await atlas.api.state())["camera"]).not.toBeNull();
    const state = await atlas.api.state();
    expect(state["slide"]).toBe("xinjiang");
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Xinjiang opens to the west");
  });
});
