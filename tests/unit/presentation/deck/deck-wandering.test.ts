/** Wandering from a slide over the real view state, key by key of the address: what is off the slide, and the way back to it. */
import { describe, expect, it } from "vitest";
import { viewKeys } from "../../../../src/state/view-keys";
import type { ViewState } from "../../../../src/state/view-state";
import { country, region } from "../../model/built-in";
import { begin, deckWithout } from "./begin-briefing";

describe("wandering", () => {
  it.each([
    ["another region", (to: ReturnType<typeof begin>) => to.state.selectRegion(region("xinjiang"))],
    ["nothing selected", (to: ReturnType<typeof begin>) => to.state.selectRegion(null)],
    ["a partner", (to: ReturnType<typeof begin>) => to.state.togglePartner(country("LA"))],
    ["a basis", (to: ReturnType<typeof begin>) => to.state.toggleBasis("border")],
    ["the camera", (to: ReturnType<typeof begin>) => to.state.moveCamera([100, 30, 5])],
    ["the date", (to: ReturnType<typeof begin>) => to.state.change((view) => ({ ...view, asof: "2022-01-01" }))],
    ["the table", (to: ReturnType<typeof begin>) => to.state.change((view) => ({ ...view, view: "table" }))],
  ])("to %s is off the slide, and back again exactly", (_what, wander) => {
    const started = begin({ hash: "slide=yunnan&lang=zh" });
    const before = started.state.view();
    wander(started);
    expect([started.briefing.isOffSlide(), started.briefing.current()?.id]).toEqual([true, "yunnan"]);
    started.briefing.returnToSlide();
    expect(started.state.view()).toEqual(before);
    expect([started.briefing.isOffSlide(), started.hash()]).toEqual([false, "slide=yunnan&lang=zh"]);
  });

  it("keeps the slide in a link, and is still off it there", () => {
    const started = begin({ hash: "slide=mohan-boten-close" });
    started.state.selectRegion(null);
    started.state.togglePartner(country("LA"));
    const again = begin({ hash: started.hash() });
    expect(again.state.view()).toEqual(started.state.view());
    expect(again.briefing.isOffSlide()).toBe(true);
  });

  it.each([
    ["language", { lang: "both" }],
    ["theme", { theme: "contrast" }],
    ["renderer", { renderer: "svg" }],
  ] as const)("is not what a change of %s is", (_what, change) => {
    const { state, briefing } = begin({ hash: "slide=yunnan" });
    state.change((view) => ({ ...view, ...change }));
    expect(briefing.isOffSlide()).toBe(false);
  });

  it("ends with a step to the next slide", () => {
    const { state, briefing } = begin({ hash: "slide=yunnan" });
    state.selectRegion(null);
    state.moveCamera([100, 30, 5]);
    briefing.goToIndex(briefing.index() + 1);
    expect([briefing.current()?.id, briefing.isOffSlide(), state.view().camera]).toEqual(["northeast", false, null]);
  });

  it("means nothing outside the briefing", () => {
    const { briefing, hash } = begin({ hash: "region=yunnan" });
    briefing.returnToSlide();
    expect([briefing.isOffSlide(), hash()]).toEqual([false, "region=yunnan"]);
  });
});

/** For every key of the view another value than slide "yunnan" has it, as it stands in an address. */
const others: { readonly [Key in keyof ViewState]: string } = {
  region: "xinjiang",
  partner: "LA",
  basis: "border",
  direction: "asean",
  measure: "m2021-03",
  claim: "k27",
  source: "rcsc",
  zone: "ruili",
  port: "mohan",
  asof: "2022-01-01",
  view: "table",
  table: "zones",
  layers: "corridors",
  inset: "off",
  slide: "opening",
  camera: "100,30,5",
  lang: "zh",
  worldview: "china",
  theme: "dark",
  renderer: "svg",
  kiosk: "20",
};

describe("every key of the address", () => {
  const ofRoom = ["slide", "lang", "worldview", "theme", "renderer", "kiosk"];

  it.each(viewKeys)("%s is the room's, or takes the view off its slide until it is as it was", (key) => {
    const { state, briefing } = begin({ hash: "slide=yunnan" });
    const before = state.view();
    const other = state.viewOf(`slide=yunnan&${key}=${others[key]}`)[key];
    const another = key === "slide" ? null : other;
    expect(JSON.stringify(another)).not.toBe(JSON.stringify(before[key]));
    // One value alone, whatever else a choice would take along.
    state.change((view) => ({ ...view, [key]: another }));
    expect(briefing.isOffSlide()).toBe(!ofRoom.includes(key));
    if (key === "slide") return;
    briefing.returnToSlide();
    expect(briefing.isOffSlide()).toBe(false);
    expect(state.view()).toEqual(ofRoom.includes(key) ? { ...before, [key]: another } : before);
  });
  it("is decided by every slide of the deck, or belongs to the room", () => {
    for (const { view } of deckWithout().slides)
      expect([...Object.keys(view), ...ofRoom].toSorted()).toEqual([...viewKeys].toSorted());
  });
});
