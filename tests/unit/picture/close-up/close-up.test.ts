import { booleanPointInPolygon, polygon } from "@turf/turf";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCloseUp } from "../../../../src/data/close-up";
import { closeUpOf } from "../../../../src/picture/close-up/close-up";
import { buildBriefing } from "../../../../src/model/briefing";
import { briefing, pack, places } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport } from "../labels/make-placement";

const shapes = parseCloseUp(JSON.parse(readFileSync(new URL("../../../../geo/mohan-boten.geo.json", import.meta.url), "utf8")));
const [record] = pack.closeUps;
if (!record) throw new Error("the built-in pack has no close-up");
const { frame } = record;
const closeUp = closeUpOf(record, shapes);
const path = (id: string) => shapes.get(id) ?? [];
const point = (id: string) => path(id)[0] ?? frame.middle;
const at = (asOf: string) => buildBriefing(pack, places.adjacency, asOf);
const sceneAt = (asOf: string, zoom = 12.5) =>
  makeScene(
    {
      briefing: at(asOf),
      selected: briefing.regions.find(({ id }) => id === "mohan-boten")?.id ?? null,
      zoom,
    },
    closeUp.paint,
  );
const latPerLon = Math.cos((frame.middle[1] * Math.PI) / 180);
const share = ([lon, lat]: readonly [number, number]): number =>
  Math.hypot(lon - frame.middle[0], (lat - frame.middle[1]) / latPerLon) / frame.radius;
const within = (ring: readonly (readonly [number, number])[], at: readonly [number, number]): boolean =>
  booleanPointInPolygon([...at], polygon([ring.map((corner) => [...corner])]));

describe("the built shapes", () => {
  it("fill the frame that is known before they are loaded", () => {
    const corners = [...path("china"), ...path("abroad")].filter((corner) => share(corner) > 0.9);
    expect(corners.length).toBeGreaterThan(90);
    for (const corner of corners) expect(Math.abs(share(corner) - 1)).toBeLessThan(0.002);
    for (const ends of [path("border"), path("railway")])
      for (const end of [ends[0], ends.at(-1)]) expect(Math.abs(share(end ?? point("gate")) - 1)).toBeLessThan(0.002);
  });
  it("stand where the pack names them", () => {
    const named = (id: string) => record.names.find((name) => name.id === id)?.at;
    for (const id of ["mohan", "boten", "gate"]) expect(named(id)).toEqual(point(id));
    const stops = pack.corridors.find(({ id }) => id === record.corridor)?.routes.flat() ?? [];
    for (const id of ["mohan", "boten"]) expect(stops.map(({ lonLat }) => lonLat)).toContainEqual(point(id));
    const region = pack.regions.find(({ id }) => id === record.region);
    expect(region?.place).toMatchObject({ lonLat: point("gate"), zone: record.zone });
  });
  it("put Mohan and the zone in China, Boten across the border, the gate on it", () => {
    expect(within(path("china"), point("mohan"))).toBe(true);
    expect(within(path("abroad"), point("boten"))).toBe(true);
    expect(path("border")).toContainEqual(point("gate"));
    for (const corner of path("zone"))
      expect(within(path("china"), corner) || path("border").some((p) => String(p) === String(corner))).toBe(true);
  });
  it("name what is missing", () => {
    expect(() => closeUpOf(record, parseCloseUp({ features: [] }))).toThrow('"china"');
  });
  it("refuse a line or a point as an area", () => {
    for (const shape of ["railway", "gate"])
      expect(() => closeUpOf({ ...record, areas: [{ shape, role: "zone" }] }, shapes)).toThrow(`"${shape}"`);
  });
});

describe("the scene close up", () => {
  it("covers the base line with two sides, the zone and a border, and leaves out arrows and links", () => {
    const scene = sceneAt("2021-06-02");
    expect(scene.closeUp?.areas.map(({ id }) => id)).toEqual(["china", "abroad", "zone"]);
    expect(scene.closeUp?.lines.map(({ id }) => id)).toContain("border-border");
    expect([scene.arrows, scene.links, scene.stretches]).toEqual([[], [], []]);
    const farther = sceneAt("2021-06-02", 8.5);
    expect(farther.closeUp).not.toBeNull();
    expect(farther.links.length).toBeGreaterThan(0);
  });
  it("draws the railway from the day it opened; before, announces it", () => {
    const railway = (asOf: string) => {
      const scene = sceneAt(asOf);
      const lines = scene.closeUp?.lines.filter((line) => line.path === path("railway")) ?? [];
      return { widths: lines.map(({ width }) => width), name: scene.marks.find(({ id }) => id === "close-up-railway")?.text };
    };
    const before = railway("2021-12-02");
    expect(before.widths).toEqual([]);
    expect(before.name?.en).toMatch(/later: from 3 December 2021$/);
    expect(before.name?.zh).toContain("2021年12月3日");
    const after = railway("2021-12-03");
    expect(after.widths).toEqual([5, 2.5]);
    expect(after.name?.en).toBe("China–Laos Railway (Kunming–Vientiane)");
  });
  it.each([
    ["en", 1140, 900],
    ["zh", 1140, 900],
    ["both", 1140, 900],
    ["en", 390, 380],
    ["zh", 390, 380],
  ] as const)("names gate, Mohan and Boten in %s at %d × %d, and on a large map all", (lang, width, height) => {
    const { labels } = makePlacement([101.684, 21.1895, 12.3], makeViewport(width, height), { scene: sceneAt("2021-06-02"), lang });
    const shown = labels.map(({ mark }) => mark.id.replace("close-up-", ""));
    expect(shown).toEqual(expect.arrayContaining(["gate", "mohan", "boten", "title"]));
    if (width > 1000) expect(shown).toEqual(expect.arrayContaining(["zone", "china", "abroad", "railway"]));
  });
  it("answers a point by the side it is on, where the base geometry would say China", () => {
    const thing = (lon: number, lat: number) => closeUp.thingAt([lon, lat]);
    // Natural Earth has China down to 21.145 here.
    expect(thing(101.69, 21.165)).toEqual({ kind: "country", id: "LA" });
    expect(thing(101.686, 21.2)).toEqual({ kind: "region", id: "mohan-boten" });
    expect(thing(101.65, 21.22)).toEqual({ kind: "region", id: "yunnan" });
    expect(thing(101.9, 21.19)).toBeUndefined();
  });
  it("is not drawn for a briefing without its region", () => {
    const other = { ...briefing, regions: briefing.regions.filter(({ id }) => id !== "mohan-boten") };
    expect(makeScene({ briefing: other, zoom: 8.5 }, closeUp.paint).closeUp).toBeNull();
  });
});
