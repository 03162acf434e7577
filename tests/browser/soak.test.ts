// Long use: random actions, and a day at the fair. No error, no growth. A short portion in every run; the whole on request:
// GATEWAY_SOAK=5000 GATEWAY_KIOSK_HOURS=8 npx vitest run --project browser tests/browser/soak.test.ts
import { describe, expect, inject, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";
import { makeRandom } from "./random";

const actions = Number(process.env["GATEWAY_SOAK"] ?? 100);
const hours = Number(process.env["GATEWAY_KIOSK_HOURS"] ?? 0.5);
const seed = Number(process.env["GATEWAY_SEED"] ?? 163);
const isLong = actions > 1000 || hours > 1;

type Use = Awaited<ReturnType<Atlas["memory"]["use"]>>;
const say = (what: string, { heapMb, listeners, nodes, maps }: Use): string =>
  `${what}: heap ${heapMb.toFixed(1)} MB, ${listeners} listeners, ${nodes} nodes, ${maps} canvases`;
function expectNoGrowth(before: Use, after: Use): void {
  expect(after.heapMb).toBeLessThan(before.heapMb * 1.25 + 2);
  // Panels that were opened once may keep a listener of the window each; a leak has hundreds.
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.05 + 10);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 100);
  expect(after.maps).toBe(before.maps);
}

const keys =
  "Tab Tab Tab Enter Space Escape ArrowDown ArrowUp ArrowLeft ArrowRight PageDown PageUp Home End l ? + - 0 b w o n Backspace".split(
    " ",
  );
const fragments = [
  "region=yunnan&partner=LA",
  "region=guangxi&lang=zh",
  "partner=VN,MM&basis=border",
  "zone=khorgos&theme=dark",
  "slide=northeast",
  "slide=partners&lang=both",
  "region=mohan-boten&asof=2022-01-01",
  "worldview=china&camera=100,30,4.5",
  "view=sources",
  "junk=%E0%A4%A&region=nowhere",
  "",
];
const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** One thing a person may do. The map's renderer changes seldom: where the processor draws it takes a second. */
async function act(atlas: Atlas, random: () => number): Promise<string> {
  const x = Math.floor(random() * 1366);
  const y = Math.floor(random() * 768);
  const kind = random();
  if (kind < 0.3) {
    const key = pick(keys, random);
    await atlas.pressWithoutWaiting(key);
    return `key ${key}`;
  }
  if (kind < 0.55) {
    await atlas.hand.click({ x, y });
    return `click ${x},${y}`;
  }
  if (kind < 0.7) {
    const by = Math.round((random() - 0.5) * 800);
    await atlas.hand.moveTo({ x, y });
    await atlas.hand.turnWheel(by);
    return `wheel ${x},${y} ${by}`;
  }
  if (kind < 0.8) {
    await atlas.hand.drag({ x, y }, 80 * (random() - 0.5), 80 * (random() - 0.5));
    return `drag ${x},${y}`;
  }
  if (kind < 0.97) {
    const fragment = pick(fragments, random);
    await atlas.changeHash(`${fragment}${fragment && "&"}renderer=svg`);
    return `#${fragment}`;
  }
  if (kind < 0.99) {
    await atlas.goBackByScript();
    return "back";
  }
  const renderer = random() < 0.5 ? "webgl" : "svg";
  await atlas.changeHash(`region=xinjiang&renderer=${renderer}`);
  return renderer;
}
const rest = async (atlas: Atlas): Promise<void> => {
  for (let count = 0; count < 4; count += 1) await atlas.pressWithoutWaiting("Escape");
  await atlas.setHash("renderer=svg");
  await atlas.hand.moveTo({ x: 2, y: 2 });
  await expect.poll(() => atlas.api.renderer()).toBe("svg");
  await atlas.whenIdle();
};

describe("long use", () => {
  it(`survives ${actions} random actions`, { timeout: 240_000 + actions * 1600 }, async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    // Nothing leaves the page: a link to a source would open a window of another host.
    await atlas.network.refuse(/^https?:\/\/(?!localhost)/);
    atlas.allowNoOtherWindow();
    const home = atlas.address().split("#")[0] ?? "";
    const random = makeRandom(seed);
    const log: string[] = [];
    let before: Use | null = null;
    for (let count = 1; count <= actions; count += 1) {
      log.push(await act(atlas, random));
      // Everything has been opened once by then.
      if (count === Math.floor(actions / 3)) {
        await rest(atlas);
        before = await atlas.memory.use();
      }
      if (atlas.address().split("#")[0] !== home) throw new Error(`left the page: ${log.slice(-5).join(", ")}`);
    }
    await rest(atlas);
    const after = await atlas.memory.use();
    const problems = atlas.problems().filter((problem) => !/another host|ERR_FAILED|ERR_BLOCKED/.test(problem));
    expect([problems, log.slice(-20)]).toEqual([[], log.slice(-20)]);
    for (const kind of ["unexpected", "part-broken"]) expect([kind, await atlas.notices.of(kind).count()]).toEqual([kind, 0]);
    expect(await atlas.notices.failures().count()).toBe(0);
    if (isLong && before)
      console.log(`seed ${seed}\n${say(`after ${Math.floor(actions / 3)}`, before)}\n${say(`after ${actions}`, after)}`);
    // In a short run not everything has been opened once by the first count.
    if (isLong && before) expectNoGrowth(before, after);
  });

  it(`survives ${hours} hours of a kiosk, in quick time`, { timeout: 240_000 + hours * 960_000 }, async () => {
    const seconds = 20;
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.holdClock();
    await atlas.openAnew(`${inject("siteUrl")}#renderer=svg&kiosk=${seconds}`);
    await expect.poll(() => atlas.slide().count()).toBe(1);
    const rounds = Math.round((hours * 3600) / seconds);
    const seen = new Set<string>();
    let before: Use | null = null;
    for (let round = 1; round <= rounds; round += 1) {
      await atlas.passTime(seconds);
      seen.add(/slide=([^&]+)/.exec(atlas.hash())?.[1] ?? "none");
      // By then each slide was shown once.
      if (round === 15) before = await atlas.memory.use();
    }
    const after = await atlas.memory.use();
    expect(seen.size).toBeGreaterThan(8);
    expect(await atlas.historyLength()).toBeLessThan(10);
    expect(atlas.problems()).toEqual([]);
    if (isLong && before) console.log(`${rounds} slides\n${say("after 15", before)}\n${say(`after ${rounds}`, after)}`);
    if (before) expectNoGrowth(before, after);
  });
});
