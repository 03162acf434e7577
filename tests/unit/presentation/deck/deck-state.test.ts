/** The briefing in progress over the real view state, with an address the test holds: starting, stepping, wandering, leaving. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { parseDeck } from "../../../../src/data/deck/parse-deck";
import builtIn from "../../../../src/packs/border-zones-2021/deck.json";
import { createDeckState } from "../../../../src/presentation/deck/deck-state";
import { keepSlide } from "../../../../src/presentation/deck/keep-slide";
import { createBriefingState } from "../../../../src/state/briefing-state";
import type { Fragment } from "../../../../src/state/history";
import { viewKeys } from "../../../../src/state/view-keys";
import type { ViewState } from "../../../../src/state/view-state";
import { country, pack, places, region, zone } from "../../model/built-in";

/** The built-in deck, with some slides hidden. */
function deckWithout(...hidden: readonly string[]): Deck {
  const parsed = parseDeck(builtIn, pack);
  if (!parsed.ok) throw new Error("the built-in deck does not parse");
  const { deck } = parsed;
  return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, hidden: hidden.includes(slide.id) })) };
}

interface Start {
  readonly hash?: string;
  readonly deck?: Deck;
  /** Default: the deck is there from the start. */
  readonly isLate?: boolean;
  /** How often loading fails before it works. */
  readonly failures?: number;
}

function begin({ hash = "", deck: wanted = deckWithout(), isLate = false, failures = 0 }: Start = {}) {
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [current, write] = createSignal(hash);
    const fragment: Fragment = { current, write: (to) => void write(to) };
    const [deck, setDeck] = createSignal<Deck | null>(isLate ? null : wanted);
    let loads = 0;
    const state = createBriefingState(pack, places.adjacency, fragment, () => deck()?.slides ?? []);
    const briefing = createDeckState(state, deck, () => {
      loads += 1;
      if (loads <= failures) return Promise.reject(new Error("offline"));
      if (!deck()) setDeck(wanted);
      return Promise.resolve();
    });
    return {
      state,
      briefing,
      deck,
      setDeck,
      hash: current,
      loads: () => loads,
      ids: () => briefing.slides().map(({ id }) => String(id)),
    };
  });
}
const idsOf = (deck: Deck): readonly string[] => deck.slides.map(({ id }) => String(id));

describe("Present", () => {
  it("starts at the first slide", async () => {
    const { briefing, hash } = begin();
    expect(await briefing.present()).toBe(true);
    expect([hash(), briefing.index(), briefing.isBriefing(), briefing.isOffSlide()]).toEqual(["slide=opening", 0, true, false]);
  });

  it.each(pack.regions.map(({ id }) => String(id)))("starts at the slide of the selected region: %s", async (id) => {
    const { briefing } = begin({ hash: `region=${id}` });
    await briefing.present();
    expect(briefing.current()?.view.region).toBe(id);
    expect(briefing.current()).toBe(briefing.deck()?.slides.find(({ view }) => view.region === id));
    expect(briefing.isOffSlide()).toBe(false);
  });

  it("finds the region of a selected zone", async () => {
    const { briefing } = begin({ hash: "zone=ruili" });
    await briefing.present();
    expect(briefing.current()?.id).toBe("yunnan");
  });

  it("never starts at a hidden slide", async () => {
    const selected = begin({ hash: "region=xinjiang", deck: deckWithout("xinjiang", "opening") });
    await selected.briefing.present();
    expect(selected.briefing.current()?.id).toBe("layout");
  });

  it("loads the deck when it is wanted, once", async () => {
    const { briefing, loads } = begin({ isLate: true });
    expect([briefing.slides(), briefing.index(), briefing.isBriefing()]).toEqual([[], -1, false]);
    await Promise.all([briefing.present(), briefing.present()]);
    expect([loads(), briefing.current()?.id]).toEqual([1, "opening"]);
  });

  it("can be asked again when the deck could not be loaded", async () => {
    const { briefing } = begin({ isLate: true, failures: 1 });
    await briefing.present().catch(() => undefined);
    await briefing.present();
    expect(briefing.isBriefing()).toBe(true);
  });

  it("stays where it is without any slide to show", async () => {
    const { briefing, hash } = begin({ hash: "region=yunnan", deck: deckWithout(...idsOf(deckWithout())) });
    expect(await briefing.present()).toBe(false);
    expect([hash(), briefing.isBriefing()]).toEqual(["region=yunnan", false]);
  });
});

describe("going to a slide", () => {
  it("shows exactly its view, wherever it comes from, and keeps what belongs to the room", () => {
    const room = { lang: "zh", worldview: "china", theme: "dark", renderer: "svg" } as const;
    for (const [index, slide] of deckWithout().slides.entries()) {
      const { state, briefing } = begin({
        hash: "region=guangxi&partner=VN&basis=border&asof=2023-01-01&slide=opening&camera=100,30,4&lang=zh&theme=dark&renderer=svg",
      });
      briefing.goToIndex(index);
      expect(state.view()).toEqual({ ...slide.view, ...room, slide: slide.id, kiosk: null });
      expect([briefing.index(), briefing.isOffSlide()]).toEqual([index, false]);
    }
  });

  it.each([
    [-1, "opening"],
    [0, "opening"],
    [11, "sources"],
    [12, "sources"],
    [Infinity, "sources"],
  ])("at position %s stays within the deck: %s", (index, id) => {
    const { briefing } = begin({ hash: "slide=yunnan" });
    briefing.goToIndex(index);
    expect(briefing.current()?.id).toBe(id);
  });

  it("skips what is hidden", () => {
    const { briefing, ids } = begin({ hash: "slide=opening", deck: deckWithout("layout", "sources") });
    expect(ids()).not.toContain("layout");
    briefing.goToIndex(1);
    expect(briefing.current()?.id).toBe("xinjiang");
    briefing.goToIndex(Infinity);
    expect(briefing.current()?.id).toBe("afterwards");
  });

  it("shows a hidden slide that a link names, at its place, until it is left", () => {
    const { briefing, ids } = begin({ hash: "slide=layout", deck: deckWithout("layout") });
    expect([briefing.index(), ids()[1]]).toEqual([1, "layout"]);
    briefing.goToIndex(briefing.index() + 1);
    expect([briefing.current()?.id, briefing.index()]).toEqual(["xinjiang", 1]);
    expect(ids()).not.toContain("layout");
  });
});

describe("a deck that changes", () => {
  it("leads from a slide that is gone to the nearest one, and keeps what belongs to the room", () => {
    const room = { lang: "zh", worldview: "china", theme: "dark", renderer: "svg" } as const;
    const { state, briefing, deck, setDeck } = begin({ hash: "slide=yunnan&lang=zh&theme=dark&renderer=svg" });
    // As files of older versions have it.
    const older = (slide: Deck["slides"][number]) => ({ ...slide, view: { ...slide.view, worldview: "international" as const } });
    const left = deckWithout().slides.filter(({ id }) => id !== "yunnan");
    keepSlide(state, { deck }, () => setDeck({ ...deckWithout(), slides: left.map(older) }));
    expect(state.view()).toMatchObject({ ...room, slide: "northeast", region: "northeast" });
    expect(briefing.isOffSlide()).toBe(false);
  });
  it("shows a slide whose places no one view has together as the address does, and is on it", () => {
    const slides = deckWithout().slides.map((slide) =>
      slide.id === "yunnan" ? { ...slide, view: { ...slide.view, zone: zone("khorgos") } } : slide,
    );
    const { state, briefing } = begin({ hash: "slide=yunnan", deck: { ...deckWithout(), slides } });
    expect([state.view().region, state.view().zone, briefing.isOffSlide()]).toEqual(["xinjiang", "khorgos", false]);
  });
});

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

describe("leaving", () => {
  it("keeps what is shown, and ends the briefing and the kiosk", () => {
    const { state, briefing } = begin({ hash: "slide=mohan-boten-close&lang=zh&kiosk=20" });
    const shown = state.view();
    briefing.leave();
    expect(state.view()).toEqual({ ...shown, slide: null, kiosk: null });
    expect([briefing.isBriefing(), briefing.index(), briefing.current()]).toEqual([false, -1, null]);
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
