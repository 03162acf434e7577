/** What the built-in deck must keep, whatever else changes: it stands on the pack, and says nothing the pack does not. */
import { describe, expect, it } from "vitest";
import { loadBuiltInDeck } from "../../../../src/data/deck/load-deck";
import { loadBuiltInPack } from "../../../../src/data/pack/load-pack";
import type { Problem } from "../../../../src/data/problem";
import { makePack } from "../../../fixtures/make-pack";
import { problemLines } from "../../../fixtures/told-problems";

const inLines = (problems: readonly Problem[]): string => problemLines(problems).join("\n");
const loaded = loadBuiltInPack();
if (!loaded.ok) throw new Error(inLines(loaded.problems));
const { pack } = loaded;
const parsed = await loadBuiltInDeck(pack);
if (!parsed.ok) throw new Error(inLines(parsed.problems));
const { deck } = parsed;

const slide = (id: string) => {
  const found = deck.slides.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the deck has no "${id}"`);
  return found;
};
const words = (language: "en" | "zh"): string[] => [
  deck.title[language],
  ...deck.slides.flatMap(({ title, points, notes }) => [title, ...points, notes].map((text) => text[language])),
];

describe("the built-in deck", () => {
  it("has its slides in order, none hidden", () => {
    expect(deck.slides.map(({ id }) => id)).toEqual([
      "opening",
      "layout",
      "xinjiang",
      "guangxi",
      "yunnan",
      "northeast",
      "mohan-boten",
      "partners",
      "measures",
      "mohan-boten-close",
      "afterwards",
      "sources",
    ]);
    expect(deck.slides.filter(({ hidden }) => hidden)).toEqual([]);
    expect([deck.origin, deck.pack, deck.plannedMinutes]).toEqual(["built-in", pack.id, 15]);
  });

  it.each(deck.slides)(
    "$id has two to four points, its sources, and notes of a length that can be spoken",
    ({ points, notes, refs }) => {
      expect(points.length).toBeGreaterThanOrEqual(2);
      expect(refs.length).toBeGreaterThan(0);
      const spoken = notes.en.split(/\s+/).length;
      expect(spoken).toBeGreaterThanOrEqual(60);
      expect(spoken).toBeLessThanOrEqual(120);
      expect(notes.zh.length).toBeGreaterThanOrEqual(100);
      expect([notes.en.includes("Source"), notes.zh.includes("来源：")]).toEqual([true, true]);
    },
  );

  it("keeps titles to two lines and points to two lines of 40 characters", () => {
    const tooLong = deck.slides.flatMap(({ title, points }) => [
      ...(title.en.length > 36 || title.zh.length > 18 ? [title] : []),
      ...points.filter(({ en, zh }) => en.length > 72 || zh.length > 30),
    ]);
    expect(tooLong).toEqual([]);
  });

  it("shows each region on the slide of its name, framed by the selection", () => {
    for (const { id } of pack.regions) expect(slide(id).view).toMatchObject({ region: id, camera: null, view: "map" });
  });

  it("opens on the home view", () => {
    const { partner, basis, view, table, layers, inset, ...rest } = slide("opening").view;
    expect([partner, basis, view, table, layers, inset]).toEqual([[], [], "map", "regions", [], "auto"]);
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
  });

  it("filters by the countries the notice names, in its order", () => {
    const named = pack.countries.filter((country) => country.named !== null);
    expect(slide("partners").view.partner).toEqual(
      named.sort((one, other) => (one.named ?? 0) - (other.named ?? 0)).map(({ code }) => code),
    );
    for (const { name } of named) expect(slide("partners").points[0]?.en).toContain(name.en);
    for (const { name } of named) expect(slide("partners").points[0]?.zh).toContain(name.zh);
  });

  it("counts zones as the pack does at its date", () => {
    const count = (provinces: readonly string[], kind: string): number =>
      pack.zones.filter(
        (zone) =>
          zone.status === "approved" && zone.kind === kind && provinces.includes(zone.province) && (zone.from ?? "") <= pack.asOf,
      ).length;
    expect([count(["CN-XJ"], "border"), count(["CN-XJ"], "cross-border")]).toEqual([4, 1]);
    expect(slide("xinjiang").points.map(({ en }) => en)).toContain("Five zones, all facing Kazakhstan");
    expect(count(["CN-GX"], "border")).toBe(2);
    expect(slide("guangxi").points.map(({ en }) => en)).toContain("Two border zones: Dongxing and Pingxiang");
    expect([count(["CN-YN"], "border"), count(["CN-YN"], "cross-border")]).toEqual([4, 1]);
    expect(slide("yunnan").points.map(({ en }) => en)).toContain("Four border zones, and Mohan–Boten with Laos");
    expect(count(["CN-HL", "CN-JL", "CN-LN", "CN-NM"], "border")).toBe(7);
    expect(slide("northeast").points.map(({ en }) => en)).toContain("Seven border zones in four provinces and regions");
  });

  it("shows what came after the notice on a date when all of it had come", () => {
    const { asof } = slide("afterwards").view;
    const dates = [
      pack.corridors.find(({ id }) => id === "clr")?.from,
      pack.agreements.find(({ id }) => id === "rcep")?.inForce,
      pack.documents.find(({ id }) => id === "n2023")?.published,
      pack.zones.find(({ id }) => id === "erenhot-zamynuud")?.from,
    ];
    expect(dates).toEqual(["2021-12-03", "2022-01-01", "2023-03-16", "2024-03-19"]);
    for (const date of dates) expect([(date ?? "") > pack.asOf, (date ?? "") <= (asof ?? "")]).toEqual([true, true]);
    // The close-up shows the railway on its first day.
    expect(slide("mohan-boten-close").view.asof).toBe(dates[0]);
    const dated = deck.slides.filter(({ view }) => view.asof !== null);
    expect(dated.map(({ id }) => id)).toEqual(["mohan-boten-close", "afterwards"]);
  });

  it("names the notice first and the limits of the map last", () => {
    expect(JSON.stringify(deck.slides[0]?.points)).toContain("商办资函〔2021〕163号");
    expect(deck.slides.at(-1)?.points.at(-1)?.zh).toBe("地图：示意，无审图号，不得在中国境内公开发布");
  });

  it("calls the Northeast's arrow our reading", () => {
    expect(
      slide("northeast")
        .refs.filter(({ basis }) => basis === "reading")
        .map(({ source }) => source),
    ).toEqual(["ndrcNE"]);
    expect(slide("northeast").points[1]?.en).toBe("Our reading: the arrow to Northeast Asia");
  });

  it("says stated only where the notice or a report of it says so", () => {
    const stated = deck.slides.flatMap(({ refs }) => refs.filter(({ basis }) => basis === "stated").map(({ source }) => source));
    expect([...new Set<string>(stated)].sort()).toEqual(["article", "bjxfbb", "qianzhan", "rcsc"]);
  });

  it("holds no markup and no web addresses, and one spelling of Vietnam", () => {
    expect([...words("en"), ...words("zh")].filter((text) => /[<>]|https?:|Viet Nam/.test(text))).toEqual([]);
  });

  it("writes Chinese with Chinese punctuation, and English without Chinese but for numbers and terms", () => {
    expect(words("zh").filter((text) => /[一-鿿][,;:!?()]|[,;:!?()][一-鿿]/.test(text))).toEqual([]);
    expect(words("en").filter((text) => /[一-鿿]/.test(text.replace(/商[办资]资?[函发]〔\d+〕\d+号|审图号/g, "")))).toEqual([]);
  });

  it("is refused by another pack", async () => {
    const refused = await loadBuiltInDeck(makePack());
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(["pack"]);
  });
});
