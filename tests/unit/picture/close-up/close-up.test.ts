import { booleanPointInPolygon, polygon } from "@turf/turf";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCloseUp } from "../../../../src/data/close-up";
import { closeUpOf } from "../../../../src/picture/close-up/close-up";
import { buildBriefing } from "../../../../src/model/briefing";
import { briefing, pack, places } from "../../model/built-in";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { fromScreen, transformOf, type Viewport } from "../../../../src/picture/camera/viewport";
import { toLonLat } from "../../../../src/picture/geometry/mercator";
import { defaultView } from "../../../../src/state/view-state";
import { makePlacement, makeScene, makeViewport, overlap } from "../labels/make-placement";

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
/** The camera on screen for the close-up's own. */
const framed = (viewport: Viewport) => cameraOf({ ...defaultView, camera: record.camera }, briefing, places, [], viewport);
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
      const lines = scene.closeUp?.lines.filter(({ id }) => id.endsWith("-railway")) ?? [];
      return { widths: lines.map(({ width }) => width), name: scene.marks.find(({ id }) => id === "close-up-railway")?.text };
    };
    const before = railway("2021-12-02");
    expect(before.widths).toEqual([]);
    expect(before.name?.en).toMatch(/later: from 3 December 2021$/);
    expect(before.name?.zh).toContain("2021年12月3日");
    const after = railway("2021-12-03");
    expect(after.widths).toEqual([5, 2.5]);
    expect(after.name?.en).toBe("China–Laos Railway (Kunming–Vientiane) · since 3 December 2021");
    expect(after.name?.zh).toMatch(/ · 2021年12月3日起$/);
  });
  it.each([
    ["en", 1140, 900],
    ["zh", 1140, 900],
    ["both", 1140, 900],
    ["en", 660, 640],
    ["zh", 660, 640],
    ["both", 660, 640],
    ["en", 760, 1750],
    ["zh", 760, 1750],
    ["en", 390, 380],
    ["zh", 390, 380],
  ] as const)("names gate, Mohan and Boten in %s at %d × %d, and on a large map all", (lang, width, height) => {
    const viewport = makeViewport(width, height);
    for (const asOf of ["2021-06-02", "2024-01-01"]) {
      const camera = framed(viewport);
      const { labels } = makePlacement(camera, viewport, { scene: sceneAt(asOf, camera[2]), lang });
      const shown = labels.map(({ mark }) => mark.id.replace("close-up-", ""));
      expect(shown).toEqual(expect.arrayContaining(["gate", "mohan", "boten", "title"]));
      if (width > 600) {
        const rest = ["zone", "zone-abroad", "china", "abroad", "railway", "road"];
        expect([asOf, shown]).toEqual([asOf, expect.arrayContaining(rest)]);
      }
      const boxes = labels.map(({ box }) => box);
      expect(boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)))).toEqual([]);
    }
  });
  it("fills screens of any size at its own camera, and is as large as they allow", () => {
    for (const [width, height] of [
      [3840, 2160],
      [1920, 1080],
      [1024, 768],
      [1080, 1920],
      [390, 844],
      [320, 568],
    ] as const) {
      const viewport = makeViewport(width, height, width > 1000 ? 300 : 0);
      const camera = framed(viewport);
      const transform = transformOf(camera, viewport);
      const { closeUp: drawn } = sceneAt("2024-01-01", Math.round(camera[2] * 2) / 2);
      const sides = (drawn?.areas ?? []).filter(({ id }) => id !== "zone");
      for (const x of [0, width / 2, width])
        for (const y of [0, height / 2, height]) {
          const lonLat = toLonLat(fromScreen([x, y], transform));
          expect(sides.some(({ ring }) => within(ring, lonLat))).toBe(true);
        }
      expect(camera[2]).toBeGreaterThanOrEqual(11.5);
      expect(camera[2]).toBeLessThanOrEqual(13);
    }
    expect(framed(makeViewport(1140, 900))[2]).toBeGreaterThan(framed(makeViewport(390, 500))[2] + 0.5);
  });
  it("keeps to its frame from farther away", () => {
    for (const { ring } of sceneAt("2024-01-01", 10).closeUp?.areas ?? [])
      for (const corner of ring) expect(share(corner)).toBeLessThan(1.01);
  });
  it("draws a road through the gate", () => {
    expect(path("road")).toContainEqual(point("gate"));
    expect(sceneAt("2021-06-02").closeUp?.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(["road-road", "surface-road"]));
  });
  it("answers a point by the side it is on, where the base geometry would say China", () => {
    const thing = (lon: number, lat: number, zoom = 9) => closeUp.thingAt([lon, lat], zoom);
    // Natural Earth has China down to 21.145 here.
    expect(thing(101.69, 21.165)).toEqual({ kind: "country", id: "LA" });
    expect(thing(101.686, 21.2)).toEqual({ kind: "region", id: "mohan-boten" });
    expect(thing(101.65, 21.22)).toEqual({ kind: "region", id: "yunnan" });
    expect(thing(101.9, 21.19)).toBeUndefined();
    expect(thing(101.9, 21.19, 12.3)).toEqual({ kind: "country", id: "LA" });
  });
  it("is not drawn for a briefing without its region", () => {
    const other = { ...briefing, regions: briefing.regions.filter(({ id }) => id !== "mohan-boten") };
    expect(makeScene({ briefing: other, zoom: 8.5 }, closeUp.paint).closeUp).toBeNull();
  });
});
