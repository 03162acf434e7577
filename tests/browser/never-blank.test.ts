// Never a blank map: whatever becomes of WebGL, the same state is on screen within a second, and WebGL comes back.
import { describe, expect, it } from "vitest";
import { palettes } from "../../src/picture/scene/palette";
import { regionScale } from "../../src/model/region-scale";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";
import { breakDrawing, giveContextBack, liveContexts, loseContext, lossUntilMap, standFor, watchGpu } from "../gpu";
import { pack, placeOf } from "./atlas-facts";
import { makeRandom } from "./random";
import { distance, readPng, rgbOf } from "./png";

const notice = (atlas: Atlas, kind: string) => atlas.page.locator(`.notice[data-kind="renderer-${kind}"]`);
const live = (atlas: Atlas): Promise<number> => atlas.page.evaluate(liveContexts);
/** By script: the notice itself may be hidden, so that the map below it can be looked at. */
const retry = (atlas: Atlas): Promise<void> =>
  atlas.page.locator(".notice button", { hasText: "Try the other renderer again" }).dispatchEvent("click");
/** On a machine that draws with its processor, and runs other tests meanwhile. */
const patient = { timeout: 100_000 } as const;
const untilWebgl = async (atlas: Atlas): Promise<void> => {
  await expect.poll(() => atlas.api.renderer(), patient).toBe("webgl");
  await atlas.whenIdle();
};

/** What a reader sees of the state: colours of the regions, which a blank map or a forgotten one has not. */
async function expectRegionsDrawn(atlas: Atlas, muted: readonly string[] = []): Promise<void> {
  const seen = readPng(await atlas.picture());
  for (const { id, hue } of pack.regions.filter(({ place }) => place.kind === "provinces")) {
    const { x, y } = await atlas.api.project(placeOf(id));
    const isOwn =
      distance(seen.at(x, y), rgbOf(regionScale("light")(hue).fill)) <= distance(seen.at(x, y), rgbOf(palettes.light.china));
    expect([id, isOwn]).toEqual([id, !muted.includes(id)]);
  }
}
/** Labels may lie where a region is looked at. */
const withoutMarks = (atlas: Atlas) =>
  atlas.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".marks, .map-controls, .map-foot, .panel-slot, .notices { visibility: hidden !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

const hash = "partner=VN&camera=104,33,3.2&renderer=webgl";
const muted = ["xinjiang", "northeast"];

describe("WebGL that cannot start", { timeout: 240_000 }, () => {
  it("is said once where the browser has none", async () => {
    const atlas = await openAtlas({ webgl: false });
    expect(await atlas.api.renderer()).toBe("svg");
    await expect.poll(() => notice(atlas, "missing").count()).toBe(1);
    await atlas.page.locator(".notice").getByRole("button", { name: "Dismiss" }).click();
    expect(await notice(atlas, "missing").count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });

  it("leaves the twin where the context cannot be made, and tries again on request", async () => {
    const atlas = await openAtlas({
      hash,
      before: () => {
        const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (...args: unknown[]) => unknown;
        Reflect.set(HTMLCanvasElement.prototype, "getContext", function (this: HTMLCanvasElement, ...args: unknown[]): unknown {
          const isRefused = this.closest(".ground") !== null && !("allowWebGl" in globalThis);
          return isRefused ? null : Reflect.apply(getContext, this, args);
        });
      },
    });
    await expect.poll(() => notice(atlas, "failed").count(), patient).toBe(1);
    await withoutMarks(atlas);
    await expectRegionsDrawn(atlas, muted);
    await atlas.page.evaluate(() => Reflect.set(globalThis, "allowWebGl", true));
    await retry(atlas);
    await untilWebgl(atlas);
    expect(await notice(atlas, "failed").count()).toBe(0);
  });

  it("leaves the twin where no worker starts, and says so in one line beside all names", async () => {
    const atlas = await openAtlas({
      hash,
      before: () => {
        Reflect.set(
          globalThis,
          "Worker",
          class {
            constructor() {
              throw new DOMException("no workers here", "SecurityError");
            }
          },
        );
      },
    });
    const told = atlas.page.locator(".notice");
    await expect.poll(() => told.count(), patient).toBe(1);
    await atlas.whenIdle();
    expect(await notice(atlas, "failed").count()).toBe(1);
    expect(await atlas.button("Load again").count()).toBe(0);
    expect(await atlas.api.renderer()).toBe("svg");
    const line = await told.boundingBox();
    if (!line) throw new Error("the notice must be there");
    expect(line.height).toBeLessThan(60);
    const covered = await atlas.page.evaluate(
      ({ x, y, width, height }) =>
        [...document.querySelectorAll(".map-mark .map-label, .map-mark")]
          .filter((mark) => getComputedStyle(mark).visibility !== "hidden")
          .map((mark) => ({ text: mark.textContent, box: mark.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.left < x + width && box.right > x && box.top < y + height && box.bottom > y)
          .map(({ text }) => text),
      line,
    );
    expect(covered).toEqual([]);
    expect(atlas.problems()).toEqual([]);
  });

  it.each([
    ["its worker", /maplibre-gl-worker/],
    ["its code", /create-webgl/],
  ])("leaves the twin where %s does not arrive", async (_what, refuse) => {
    const atlas = await openAtlas({ hash, refuse });
    await expect.poll(() => notice(atlas, "failed").count(), patient).toBe(1);
    expect(await atlas.api.renderer()).toBe("svg");
    await withoutMarks(atlas);
    await expectRegionsDrawn(atlas, muted);
    await atlas.context.unrouteAll();
    await retry(atlas);
    await untilWebgl(atlas);
  });
});

it("the map stays whole around what is opened over it, without a graphics card too", { timeout: 240_000 }, async () => {
  const atlas = await openAtlas({ hash: "renderer=webgl" });
  await atlas.whenIdle();
  const picture = async () => readPng(await atlas.page.screenshot());
  const before = await picture();
  await atlas.button("Layers").click();
  // What the sheet holds is loaded when it opens, and makes it larger.
  await atlas.whenIdle();
  const box = await atlas.page.locator(".popover").boundingBox();
  const stage = await atlas.page.getByRole("application").boundingBox();
  if (!box || !stage) throw new Error("the sheet lies over the map");
  const after = await picture();
  const changed: string[] = [];
  // As far as its shadow and the buttons above it do not reach.
  const isAway = (x: number, y: number): boolean =>
    x < box.x - 40 || x > box.x + box.width + 40 || y < box.y - 80 || y > box.y + box.height + 60;
  for (let x = stage.x + 10; x < stage.x + stage.width - 10; x += 15)
    for (let y = stage.y + 70; y < stage.y + stage.height - 10; y += 15)
      if (isAway(x, y) && distance(before.at(x, y), after.at(x, y)) > 3) changed.push(`${x}, ${y}`);
  expect(changed).toEqual([]);
});

describe("a context that is lost", { timeout: 240_000 }, () => {
  it("comes back with everything it showed, and what was chosen meanwhile", async () => {
    const atlas = await openAtlas({ hash: "camera=104,33,3.2&renderer=webgl", before: watchGpu });
    await untilWebgl(atlas);
    expect(await atlas.page.evaluate(lossUntilMap)).toBeLessThan(1000);
    expect(await atlas.api.renderer()).toBe("svg");
    await expect.poll(() => notice(atlas, "lost").count()).toBe(1);
    await withoutMarks(atlas);
    await atlas.api.go({ partner: ["VN"] });
    await expectRegionsDrawn(atlas, muted);
    await atlas.page.evaluate(giveContextBack);
    await untilWebgl(atlas);
    expect([await notice(atlas, "lost").count(), await live(atlas)]).toEqual([0, 1]);
    await expectRegionsDrawn(atlas, muted);
  });

  it("is made anew where it does not come back, and when it is lost twice in a row", async () => {
    const atlas = await openAtlas({ hash, before: watchGpu });
    await untilWebgl(atlas);
    await atlas.page.evaluate(loseContext);
    await atlas.page.evaluate(giveContextBack);
    await expect.poll(() => live(atlas)).toBe(1);
    await atlas.page.evaluate(loseContext);
    expect(await atlas.api.renderer()).toBe("svg");
    await untilWebgl(atlas);
    await withoutMarks(atlas);
    await expectRegionsDrawn(atlas, muted);
    expect(await live(atlas)).toBe(1);
  });

  it("does not stop the camera that moves, nor the slide that changes", async () => {
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=webgl", before: watchGpu, reducedMotion: false });
    await untilWebgl(atlas);
    await atlas.page.keyboard.press("PageDown");
    await atlas.page.evaluate(loseContext);
    await atlas.whenIdle();
    const state = await atlas.api.state();
    const at = await atlas.api.project([101, 25]);
    const other = await openAtlas({ hash: atlas.hash().replace("webgl", "svg") });
    expect({ ...(await other.api.state()), renderer: null }).toEqual({ ...state, renderer: null });
    const there = await other.api.project([101, 25]);
    expect(Math.hypot(at.x - there.x, at.y - there.y)).toBeLessThan(0.5);
  });
});

describe("a renderer that fails", { timeout: 240_000 }, () => {
  it("in the middle of its frames lets the twin take back", async () => {
    const atlas = await openAtlas({ hash, before: watchGpu });
    await untilWebgl(atlas);
    await atlas.page.evaluate(breakDrawing);
    await atlas.button("Zoom in").click();
    await expect.poll(() => atlas.api.renderer(), { timeout: 20_000 }).toBe("svg");
    expect([await notice(atlas, "failed").count(), await live(atlas)]).toEqual([1, 0]);
    await withoutMarks(atlas);
    await atlas.api.go({ camera: [104, 33, 3.2] });
    await expectRegionsDrawn(atlas, muted);
  });

  it("by being slow hands over for the session, with a switch back", async () => {
    const atlas = await openAtlas({
      before: () => {
        // Each frame takes 60 ms while WebGL draws.
        const draw = requestAnimationFrame.bind(globalThis);
        let last = 0;
        globalThis.requestAnimationFrame = (work) =>
          draw((time) => {
            const isSlow = time !== last && document.querySelector("svg.twin.behind") !== null;
            last = time;
            for (const end = performance.now() + 60; isSlow && performance.now() < end;);
            work(time);
          });
      },
    });
    await untilWebgl(atlas);
    const { x, y } = await atlas.api.project([104, 33]);
    await atlas.page.mouse.move(x, y);
    await atlas.page.mouse.down();
    for (let step = 1; step <= 40 && (await atlas.api.renderer()) === "webgl"; step += 1) {
      await atlas.page.mouse.move(x + 4 * step, y);
      await atlas.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await atlas.page.mouse.up();
    await expect.poll(() => atlas.api.renderer()).toBe("svg");
    expect(await notice(atlas, "slow").count()).toBe(1);
    await atlas.api.go({ region: "yunnan" });
    expect(await atlas.api.renderer()).toBe("svg");
    await retry(atlas);
    await untilWebgl(atlas);
  });
});

describe("what a day brings", { timeout: 240_000 }, () => {
  it("sleeping, another pixel ratio and zooming the browser lose nothing", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=webgl", before: watchGpu });
    await untilWebgl(atlas);
    const before = await atlas.api.state();
    const browser = await atlas.context.newCDPSession(atlas.page);
    await browser.send("Page.setWebLifecycleState", { state: "frozen" });
    await browser.send("Page.setWebLifecycleState", { state: "active" });
    const box = await atlas.page.locator(".stage").boundingBox();
    const canvas = (): Promise<number> => atlas.page.locator(".ground canvas").evaluate((one: HTMLCanvasElement) => one.width);
    // Another screen: here the window's size changes too, as a browser that is told its pixel ratio alone says so to nobody.
    await browser.send("Emulation.setDeviceMetricsOverride", { width: 1360, height: 768, deviceScaleFactor: 2, mobile: false });
    await expect.poll(canvas, patient).toBe(Math.round(((box?.width ?? 0) - 6) * 2));
    // 150 % in the browser's menu: fewer CSS pixels, more device pixels in each.
    await browser.send("Emulation.setDeviceMetricsOverride", { width: 911, height: 512, deviceScaleFactor: 1.5, mobile: false });
    await atlas.whenIdle();
    await expect.poll(() => atlas.api.renderer()).toBe("webgl");
    expect(await atlas.api.state()).toEqual(before);
    const { x, y } = await atlas.api.project([101, 25]);
    const stage = await atlas.page.locator(".stage").boundingBox();
    expect(x > (stage?.x ?? 0) && y > (stage?.y ?? 0) && x < 911 && y < 512).toBe(true);
  });

  it.each(["svg", "webgl"])("printing gives map, legend, disclaimer and every source, on any paper (%s)", async (renderer) => {
    const atlas = await openAtlas({ hash: `region=yunnan&renderer=${renderer}` });
    if (renderer === "webgl") await untilWebgl(atlas);
    const { page } = atlas;
    for (const [format, short, long] of [
      ["A4", 595, 842],
      ["Letter", 612, 792],
    ] as const)
      for (const landscape of [false, true]) {
        const paper = (await page.pdf({ format, landscape, preferCSSPageSize: true })).toString("latin1");
        const boxes = [...paper.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
          sides.map(Number).map(Math.round),
        );
        expect(boxes.length).toBeGreaterThan(1);
        // The browser rounds millimetres.
        for (const [width = 0, height = 0] of boxes)
          expect([Math.abs(width - (landscape ? long : short)) < 2, Math.abs(height - (landscape ? short : long)) < 2]).toEqual([
            true,
            true,
          ]);
      }
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const seen = async (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    for (const selector of [".print-head h1", ".twin", ".legend", ".boundaries", ".print-foot"])
      expect([selector, await seen(selector)]).toEqual([selector, true]);
    for (const selector of [".rail", ".panel-slot", ".webgl", ".map-controls", ".map-bar"])
      expect([selector, await seen(selector)]).toEqual([selector, false]);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.locator(".print-head h1").textContent()).toBe("Yunnan");
    expect(await page.locator(".print-foot").textContent()).toContain("Natural Earth");
    // A4 less its margins, both ways: the map has its place on the first page, and below it nothing is cut.
    for (const size of [
      { width: 718, height: 1046 },
      { width: 1046, height: 718 },
    ]) {
      await page.setViewportSize(size);
      const map = await atlas.map().boundingBox();
      expect(map && map.x >= 0 && map.x + map.width <= size.width && map.y + map.height <= size.height * 0.9).toBe(true);
      expect(map && (map.width > size.width * 0.95 || map.height > size.height * 0.6)).toBe(true);
      const [wide, , ends, last] = await page.evaluate(() => {
        const html = document.documentElement;
        const end = document.querySelector(".print-foot li:last-child")?.getBoundingClientRect().bottom ?? Infinity;
        return [html.scrollWidth, html.clientWidth, html.scrollHeight, end + scrollY];
      });
      expect([wide, last !== undefined && ends !== undefined && last <= ends + 1]).toEqual([size.width, true]);
    }
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await atlas.whenIdle();
    expect([await atlas.api.renderer(), await page.locator(".print-head").count()]).toEqual([renderer, 0]);
  });

  it("printing can be read whatever the theme on screen", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&theme=dark&renderer=svg" });
    await atlas.page.emulateMedia({ media: "print" });
    for (const hash of ["region=yunnan", "view=sources", "view=table", "view=compare"]) {
      await atlas.setHash(`${hash}&theme=dark&renderer=svg`);
      await atlas.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const unread = (await atlas.axe(["color-contrast"])).flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")));
      expect([hash, unread]).toEqual([hash, []]);
      await atlas.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    }
  });
});

// The whole run takes minutes where the processor draws: GATEWAY_LOSSES=50 npx vitest run --project browser tests/browser/never-blank.test.ts
const losses = Number(process.env["GATEWAY_LOSSES"] ?? 4);
const moments = ["after the key", "in flight", "at rest"] as const;
/** The camera has left where it was, or stands already: slides may show the same part of the map. */
async function untilMoving(atlas: Atlas): Promise<void> {
  const place = JSON.stringify(await atlas.api.project([101, 25]));
  const idle = atlas.whenIdle().then(() => true);
  await until("the map moves", async () => {
    if (JSON.stringify(await atlas.api.project([101, 25])) !== place) return true;
    return Promise.race([idle, Promise.resolve(false)]);
  });
}
describe("a running briefing", () => {
  it(
    `keeps its state through ${losses} lost contexts, right after a key, in flight and at rest`,
    { timeout: 240_000 + losses * 80_000 },
    async () => {
      const seed = 20_211;
      const random = makeRandom(seed);
      const hash = "slide=opening&renderer=webgl";
      const atlas = await openAtlas({ hash, before: watchGpu, reducedMotion: false, pixelRatio: 0.5 });
      const slides = await atlas.page.evaluate(() => location.hash);
      expect(slides).toContain("slide=");
      const log: string[] = [];
      for (let count = 1; count <= losses; count += 1) {
        await untilWebgl(atlas);
        await atlas.page.evaluate(standFor, 11_000);
        const key = random() < 0.7 ? "PageDown" : "PageUp";
        await atlas.page.keyboard.press(key);
        const moment = moments[Math.floor(random() * moments.length)] ?? "at rest";
        if (moment === "in flight") await untilMoving(atlas);
        if (moment === "at rest") await atlas.whenIdle();
        const before = atlas.hash();
        const ms = await atlas.page.evaluate(lossUntilMap);
        const state = atlas.hash();
        expect(state).toBe(before);
        expect(ms).toBeLessThan(1000);
        const way = random() < 0.5 ? "given back" : random() < 0.5 ? "given back, lost again" : "gone for good";
        if (way !== "gone for good") await atlas.page.evaluate(giveContextBack);
        if (way === "given back, lost again") {
          if (random() < 0.5) await expect.poll(() => live(atlas), patient).toBe(1);
          await atlas.page.evaluate(loseContext);
        }
        expect(await live(atlas)).toBeLessThanOrEqual(1);
        log.push(`${count}. ${key}, ${moment}, map after ${ms.toFixed(0)} ms, ${way}, ${state}`);
      }
      await untilWebgl(atlas);
      expect(await live(atlas)).toBe(1);
      if (losses > 4) console.log(`seed ${seed}\n${log.join("\n")}`);
      expect(atlas.problems()).toEqual([]);
    },
  );
});
