/** Lines of links: where they start and end, when they are drawn, and that none crosses a country that it is not about. */
import { describe, expect, it } from "vitest";
import { linkBases } from "../../../../src/data/choices";
import { thingKey, linkedThings, type Thing, type ThingKey } from "../../../../src/model/things";
import { createAreaIndex } from "../../../../src/picture/geometry/geometry";
import { toLonLat, toWorld } from "../../../../src/picture/geometry/mercator";
import { ownerOf } from "../../../../src/picture/geometry/unit-owner";
import { linkLines, type LinkLine } from "../../../../src/picture/scene/link-lines";
import { isPointedAt, linkStretches, shownLinks, stretchWidths } from "../../../../src/picture/scene/links";
import { lightScene } from "../../../../src/picture/scene/light";
import { lookOf } from "../../../../src/picture/scene/look";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { buildScene } from "../../../../src/picture/scene/scene";
import { briefing, country, lightGeometry, places, region } from "../../model/built-in";

const inputOf = (more: Partial<SceneInput>): SceneInput => ({ ...openingInput(briefing, places), ...more });
const linesOf = (input: SceneInput, lit?: ReadonlySet<ThingKey>): readonly LinkLine[] =>
  linkLines(shownLinks(input), input, lookOf(input), lit);
const lit = (thing: Thing) => linkedThings(briefing, thing);

/** Kilometres; a border simplified for the light level may be this far off. */
const stepKm = 3;

/** The third countries that a path crosses, straight on the map from point to point. */
function crossed({ path, link }: Pick<LinkLine, "path" | "link">): readonly string[] {
  const index = createAreaIndex(lightGeometry().units, places.units);
  const found = new Set<string>();
  path.forEach((at, i) => {
    const [ax, ay] = toWorld(path[i - 1] ?? at);
    const [bx, by] = toWorld(at);
    // A world unit is at most 40 000 / 512 km.
    const steps = Math.max(1, Math.ceil((Math.hypot(bx - ax, by - ay) * 78) / stepKm));
    for (let step = 0; step <= steps; step += 1) {
      const unit = index.at(toLonLat([ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]));
      if (unit === null) continue;
      const owners = [ownerOf(unit, "international"), ownerOf(unit, "china")];
      if (!owners.includes("CN") && !owners.includes(link.country)) found.add(unit);
    }
  });
  return [...found];
}

const basesCases = [[], ...linkBases.map((basis) => [basis])];
const selections = briefing.regions.flatMap(({ id }) => basesCases.map((bases) => inputOf({ selected: id, bases })));
const filters = briefing.countries.flatMap(({ code }) =>
  basesCases.map((bases) => inputOf({ partners: [code], bases, isFiltered: true })),
);
/** Every line that a hover can bring up. */
const hovers = briefing.links.map((link) => ({
  input: inputOf({ selected: link.region }),
  lit: lit({ kind: "country", id: link.country }),
}));

describe("lines of links", () => {
  it("cross no third country, but for readings and lit groups, for every region, partner and hovered country", () => {
    const lines = [
      ...[...selections, ...filters].flatMap((input) => linesOf(input).filter(({ dash }) => dash !== "dotted")),
      ...hovers.flatMap(({ input, lit: keys }) => linesOf(input, keys).filter(({ dash }) => dash === "solid")),
    ];
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.flatMap((line) => crossed(line).map((unit) => `${line.id} crosses ${unit}`))).toEqual([]);
  });
  it("are seen to cross one: straight from Dongxing to Cambodia", () => {
    const [link] = briefing.links;
    if (!link) throw new Error("the pack has no links");
    const path = [[107.968, 21.5506], places.units["KH"]?.label ?? [0, 0]] as const;
    expect(crossed({ path, link: { ...link, country: country("KH") } })).toContain("VN");
  });
  it("end in the partner's own land", () => {
    const index = createAreaIndex(lightGeometry().units, places.units);
    for (const { path, link } of [...selections, ...filters].flatMap((input) => linesOf(input))) {
      const at = path.at(-1);
      expect(at && index.at(at)).toBe(link.country);
    }
  });
  it("start at zones, one a zone and country, and meet where they can", () => {
    const lines = linesOf(inputOf({ selected: region("guangxi") }));
    expect(lines.map(({ id }) => id)).toEqual(["guangxi-VN-dongxing", "guangxi-VN-pingxiang"]);
    expect(lines.map(({ path }) => path.at(0))).toEqual(
      ["dongxing", "pingxiang"].map((id) => briefing.zones.find((zone) => zone.id === id)?.point?.lonLat),
    );
    expect(new Set(lines.map(({ path }) => String(path.at(-1)))).size).toBe(1);
    // By way of Móng Cái, the other side of Dongxing's port.
    expect(lines[0]?.path[1]).toEqual(briefing.ports.find(({ id }) => id === "dongxing")?.oppositePoint);
  });
  it("start nowhere in the middle of a province: at a zone, a border, an arrow's foot or a region that is a point", () => {
    const starts = new Set(
      [
        ...briefing.zones.map(({ point }) => point?.lonLat),
        ...Object.values(places.stretches),
        ...briefing.pack.directions.map(({ arrow }) => arrow?.from),
        ...briefing.regions.map(({ place }) => (place.kind === "point" ? place.lonLat : undefined)),
      ].map((at) => (at ? [...at].map((value) => value.toFixed(3)).join() : "")),
    );
    for (const { path } of [...selections, ...filters].flatMap((input) => linesOf(input)))
      expect(starts).toContain([...(path[0] ?? [])].map((value) => value.toFixed(3)).join());
  });
  it("leave borders to their stretch and groups to tint and arrow until the partner is pointed at", () => {
    const yunnan = inputOf({ selected: region("yunnan") });
    const toLaos = (input: SceneInput, keys?: ReadonlySet<ThingKey>) =>
      linesOf(input, keys).flatMap(({ link, dash }) => (link.country === "LA" ? [dash] : []));
    const toThailand = (input: SceneInput, keys?: ReadonlySet<ThingKey>) =>
      linesOf(input, keys).flatMap(({ link, dash }) => (link.country === "TH" ? [dash] : []));
    const borderOnly = { ...yunnan, bases: ["border" as const] };
    expect([toLaos(borderOnly), toThailand(yunnan)]).toEqual([[], []]);
    expect(toLaos(borderOnly, lit({ kind: "country", id: country("LA") }))).toEqual(["solid"]);
    expect(toThailand(yunnan, lit({ kind: "country", id: country("TH") }))).toEqual(["dashed"]);
    expect(toLaos({ ...borderOnly, partners: ["LA"] })).toEqual(["solid"]);
    expect(toThailand({ ...yunnan, partners: ["TH"] })).toEqual([]);
    // The region itself lights all of its partners: that points at none.
    expect(toThailand(yunnan, lit({ kind: "region", id: region("yunnan") }))).toEqual([]);
  });
  it("are dotted for readings", () => {
    const dashes = linesOf(inputOf({ selected: region("northeast") })).flatMap(({ link, dash }) =>
      link.country === "JP" ? [dash] : [],
    );
    expect(dashes).toEqual(["dotted"]);
  });
});

describe(linkStretches, () => {
  it("is the border that each province of the region shares with each partner, in the region's ink", () => {
    const input = inputOf({ selected: region("northeast") });
    const look = lookOf(input);
    const { stretches } = buildScene(input);
    expect(stretches.map(({ id }) => id).sort()).toEqual(
      ["CN-HL|RU", "CN-JL|KP", "CN-JL|RU", "CN-LN|KP", "CN-NM|MN", "CN-NM|RU"].sort(),
    );
    expect(new Set(stretches.map(({ colour }) => colour))).toEqual(new Set([look.colour(region("northeast")).ink]));
    expect(buildScene(inputOf({})).stretches).toEqual([]);
    expect(buildScene(inputOf({ selected: region("northeast"), bases: ["zone"] })).stretches).toEqual([]);
  });
  it("is bolder than the outline of the selected region", () => {
    const { regions, stretches } = buildScene(inputOf({ selected: region("yunnan") }));
    const outline = regions.find(({ id }) => id === "yunnan")?.strokeWidth ?? 0;
    for (const { width } of stretches) expect(width).toBeGreaterThan(outline * 2);
  });
  it("lights the stretch of the pair that is pointed at, and leaves the others bold", () => {
    const input = inputOf({ selected: region("yunnan") });
    const scene = buildScene(input);
    const at = lightScene(scene, input, lit({ kind: "country", id: country("LA") })).stretches;
    expect(Object.fromEntries(at.map(({ id, width }) => [id, width]))).toEqual({
      "CN-YN|LA": stretchWidths.lit,
      "CN-YN|MM": stretchWidths.usual,
      "CN-YN|VN": stretchWidths.usual,
    });
  });
  it("appears for a hovered region, and for every region that a hovered country borders on", () => {
    const input = inputOf({});
    const scene = buildScene(input);
    const shown = (thing: Thing) => lightScene(scene, input, lit(thing)).stretches.map(({ id }) => id);
    expect(shown({ kind: "region", id: region("guangxi") })).toEqual(["CN-GX|VN"]);
    expect(shown({ kind: "country", id: country("VN") }).sort()).toEqual(["CN-GX|VN", "CN-YN|VN"]);
    expect(shown({ kind: "country", id: country("JP") })).toEqual([]);
  });
});

describe(isPointedAt, () => {
  const laos = briefing.links.find(({ region: id, country: code }) => id === "yunnan" && code === "LA");
  if (!laos) throw new Error("Yunnan has no link to Laos");
  it.each<[boolean, Thing]>([
    [true, { kind: "country", id: country("LA") }],
    [false, { kind: "country", id: country("MM") }],
    [false, { kind: "region", id: region("yunnan") }],
  ])("is %s for %o", (is, thing) => {
    expect(lit(thing).has(thingKey(thing))).toBe(true);
    expect(isPointedAt(laos, lit(thing))).toBe(is);
  });
});
