/** Corridors and agreements laid over the map: what is drawn, when, and that no colour of theirs is a region's. */
import { describe, expect, it } from "vitest";
import { corridorLines, corridorPorts, memberFill, memberships } from "../../../../src/picture/scene/overlays";
import { overlayMarks } from "../../../../src/picture/marks/overlay-marks";
import { palettes } from "../../../../src/picture/scene/palette";
import type { SceneInput } from "../../../../src/picture/scene/scene-input";
import { buildScene } from "../../../../src/picture/scene/scene";
import { buildBriefing } from "../../../../src/model/briefing";
import { regionScale } from "../../../../src/model/region-scale";
import { difference, labOf, sights } from "../../model/colour-vision";
import { pack, places } from "../../model/built-in";

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

describe(memberships, () => {
  it("is empty before the agreement is in force", () => {
    expect(memberships(input("2021-12-31", ["rcep"])).size).toBe(0);
    expect(buildScene(input("2021-12-31", ["rcep"])).unitFills.size).toBe(0);
  });
  it("tells members known to be in force from the others, and leaves China to its own colours", () => {
    const found = memberships(input("2022-01-01", ["rcep"]));
    expect([found.get("LA"), found.get("VN"), found.get("MM"), found.get("CN")]).toEqual([
      "in-force",
      "in-force",
      "unclear",
      undefined,
    ]);
    expect(memberships(input("2023-06-02", ["rcep"])).get("MM")).toBe("in-force");
  });
  it("marks who is in more than one", () => {
    const found = memberships(input("2024-01-01", ["rcep", "apta"]));
    expect([found.get("LA"), found.get("VN"), found.get("MN")]).toEqual(["several", "in-force", "in-force"]);
  });
  it("puts a ring on every member that has a place", () => {
    const scene = input("2024-01-01", ["china-eaeu"]);
    const rings = overlayMarks(scene, palette).map(({ id }) => id);
    expect(rings.sort()).toEqual(["AM", "BY", "KG", "KZ", "RU"].map((code) => `member-${code}`));
  });
});

/** CIEDE2000; a tint may come nearer than a region's fill, which keeps 12, as a ring marks the same. */
const leastApart = 9;

describe("the tint of members", () => {
  it.each(["light", "dark", "contrast"] as const)("is no region's colour, nor land, sea or China, in theme %s", (theme) => {
    const { land, sea, china } = palettes[theme];
    const fills = (["indigo", "mint", "brick", "gold"] as const).map((hue) => regionScale(theme)(hue).fill);
    const member = memberFill(palettes[theme], "in-force");
    const near = sights.flatMap((sight) =>
      [land, sea, china, ...fills]
        .map((other) => ({ sight, other, apart: difference(labOf(member, sight), labOf(other, sight)) }))
        .filter(({ apart }) => apart < leastApart),
    );
    expect(near).toEqual([]);
  });
});
