/** The briefing in progress over the real view state, with an address the test holds: starting, stepping, leaving. */
import { describe, expect, it } from "vitest";
import type { Deck } from "../../../../src/data/deck/deck-schema";
import { keepSlide } from "../../../../src/presentation/deck/keep-slide";
import { pack, zone } from "../../model/built-in";
import { begin, deckWithout } from "./begin-briefing";

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

describe("leaving", () => {
  it("keeps what is shown, and ends the briefing and the kiosk", () => {
    const { state, briefing } = begin({ hash: "slide=mohan-boten-close&lang=zh&kiosk=20" });
    const shown = state.view();
    briefing.leave();
    expect(state.view()).toEqual({ ...shown, slide: null, kiosk: null });
    expect([briefing.isBriefing(), briefing.index(), briefing.current()]).toEqual([false, -1, null]);
  });
});
