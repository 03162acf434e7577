/** Corridors and agreements laid over the map: what is drawn, when, and that no colour of theirs is a region's. */
import { describe, expect, it } from "vitest";
import { agreementHatches, corridorLines, corridorPorts, slantOf } from "../../../../src/picture/scene/overlays";
import { overlayMarks } from "../../../../src/picture/marks/overlay-marks";
import { palettes } from "../../../../src/picture/scene/palette";
import type { SceneInput } from "../../../../src/picture/scene/scene-input";
import { buildScene } from "../../../../src/picture/scene/scene";
import { buildBriefing } from "../../../../src/model/briefing";
import { regionScale } from "../../../../src/model/region-scale";
import { difference, labOf, sights } from "../../model/colour-vision";
import { briefing, pack, places, region } from "../../model/built-in";

const input = (asOf: string, layers: readonly string[], more: Partial<SceneInput> = {}): SceneInput => ({
  briefing: buildBriefing(pack, places.adjacency, asOf),
  places,
  theme: "light",
  worldview: "international",
  layers,
  selected: null,
  selectedZone: null,
  selectedPort: null,
  partners: [],
  bases: [],
  matches: pack.regions.map(({ id }) => id),
  isFiltered: false,
  zoom: 4,
  mapPx: 680,
  lineScale: 1,
  hasCloseUp: false,
  ...more,
});
const palette = palettes.light;
const linesAt = (asOf: string) => corridorLines(input(asOf, ["corridors"]), palette).map(({ id }) => id);

describe(corridorLines, () => {
  it("draws none unless asked", () => {
    expect(corridorLines(input("2024-04-01", []), palette)).toEqual([]);
  });
  it("draws what has begun and has places, a casing below each line", () => {
    expect(linesAt("2019-08-14")).toEqual([]);
    expect(linesAt("2021-06-02")).toEqual([0, 1, 2].flatMap((n) => [`corridor-ilstc-${n}-casing`, `corridor-ilstc-${n}`]));
    expect(linesAt("2021-12-03")).toContain("corridor-clr-0");
    expect(linesAt("2022-06-09")).not.toContain("corridor-heihe-bridge-0");
    expect(linesAt("2022-06-10")).toContain("corridor-heihe-bridge-0");
  });
  it("dashes what is only planned", () => {
    const dash = (id: string) => corridorLines(input("2024-04-01", ["corridors"]), palette).find((line) => line.id === id)?.dash;
    expect([dash("corridor-clr-0"), dash("corridor-ilstc-0")]).toEqual(["solid", "dashed"]);
  });
  it("invents no line: every point is a place of the pack", () => {
    const known = new Set(
      [
        ...pack.corridors.flatMap(({ routes }) => routes.flat().map(({ lonLat }) => lonLat)),
        ...pack.ports.flatMap(({ point, oppositePoint }) => [point?.lonLat, oppositePoint]),
      ].map(String),
    );
    for (const { path } of corridorLines(input("2030-01-01", ["corridors"]), palette))
      for (const at of path) expect([...known]).toContain(String(at));
  });
});

describe(corridorPorts, () => {
  it("are those of corridors without a line", () => {
    expect([...corridorPorts(input("2024-04-01", ["corridors"]))].sort()).toEqual(
      ["alashankou", "erenhot", "khorgos", "manzhouli", "suifenhe"].sort(),
    );
    expect(corridorPorts(input("2024-04-01", ["rcep"])).size).toBe(0);
  });
});

describe(agreementHatches, () => {
  const of = (scene: SceneInput) => new Map(agreementHatches(scene).map((hatch) => [hatch.id, hatch]));

  it("is empty before the agreement is in force", () => {
    expect(buildScene(input("2021-12-31", ["rcep"])).hatches).toEqual([]);
    expect(buildScene(input("2022-01-01", ["rcep"])).hatches.length).toBeGreaterThan(10);
  });
  it("tells members known to be in force from the others, and leaves China to its own colours", () => {
    const found = of(input("2022-01-01", ["rcep"]));
    expect(["LA", "VN", "MM", "CN"].map((code) => found.get(`rcep-${code}`)?.isUnclear)).toEqual([false, false, true, undefined]);
    expect(of(input("2023-06-02", ["rcep"])).get("rcep-MM")?.isUnclear).toBe(false);
  });
  it("gives each agreement a slant of its own, so that they cross where a country is in several", () => {
    const all = pack.agreements.map((agreement) => slantOf(briefing, agreement));
    expect(new Set(all).size).toBe(pack.agreements.length);
    expect(all.slice(0, 2)).toEqual(["rising", "falling"]);
    const found = of(input("2024-01-01", ["rcep", "acfta"]));
    expect([found.get("rcep-VN")?.slant, found.get("acfta-VN")?.slant]).toEqual(["rising", "falling"]);
  });
  it("leaves fills to partners, and symbols to zones: neither changes with a layer", () => {
    const looks = (layers: readonly string[]) => {
      const scene = { ...input("2024-01-01", layers), selected: region("yunnan") };
      return [buildScene(scene).unitFills, overlayMarks(scene, palette)];
    };
    expect(looks(["rcep", "china-eaeu"])).toEqual(looks([]));
  });
});

/** CIEDE2000: thin lines must be seen, on every ground that they may lie on. */
const leastApart = 15;

describe("the hatch of members", () => {
  it.each(["light", "dark", "contrast"] as const)("stands out from land and from every partner's tint, in theme %s", (theme) => {
    const { land, hatch } = palettes[theme];
    const tints = pack.regions.flatMap(({ id }) => [
      ...buildScene({ ...input(pack.asOf, []), theme, selected: region(id) }).unitFills.values(),
    ]);
    const near = sights.flatMap((sight) =>
      [land, ...new Set(tints)]
        .map((other) => ({ sight, other, apart: difference(labOf(hatch, sight), labOf(other, sight)) }))
        .filter(({ apart }) => apart < leastApart),
    );
    expect(near).toEqual([]);
  });
  it.each(["light", "dark", "contrast"] as const)("is no region's ink, in theme %s", (theme) => {
    const inks = pack.regions.map(({ hue }) => regionScale(theme)(hue).ink);
    for (const ink of inks) expect(difference(labOf(palettes[theme].hatch), labOf(ink))).toBeGreaterThan(9);
  });
});
