/** What a click on the map means: the symbol under it, a name, a symbol within reach, then the area. */
import { describe, expect, it } from "vitest";
import { createAreaIndex } from "../../../../src/picture/geometry/geometry";
import { thingAt } from "../../../../src/map/input/hit-test";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import { ownerOf } from "../../../../src/picture/geometry/unit-owner";
import { cameraFor, toScreen } from "../../../../src/picture/camera/viewport";
import type { Camera } from "../../../../src/state/view-state";
import type { RegionId } from "../../../../src/data/schema";
import type { Thing, ThingKey } from "../../../../src/model/things";
import { briefing, lightGeometry, pack, places, region } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport } from "../../picture/labels/make-placement";

const viewport = makeViewport(1066, 708);
const home = cameraFor(pack.map.homeBounds, viewport, 0);
const regions = createAreaIndex(lightGeometry().regions);
const units = createAreaIndex(lightGeometry().units);

function mapAt(camera: Camera, scene = makeScene(), selected: Thing | null = null) {
  const { transform, placement: placed } = makePlacement(camera, viewport, { scene });
  const input = {
    marks: scene.marks,
    placement: placed,
    lit: new Set<ThingKey>(),
    transform,
    lang: "en" as const,
    em: 14,
    briefing,
    selected,
    regionAt: regions.at,
    countryAt: (lonLat: readonly [number, number]) => ownerOf(units.at(lonLat) ?? "", "international"),
  };
  return {
    at: (lonLat: readonly [number, number], dx = 0, dy = 0) => {
      const [x, y] = toScreen(toWorld(lonLat), transform);
      return thingAt([x + dx, y + dy], input);
    },
    placed,
    scene,
  };
}
/** The map as it stands once something is chosen. */
function mapWith(camera: Camera, selected: Thing | null, regionId: RegionId | null = null) {
  const scene = makeScene({
    zoom: camera[2],
    selected: regionId,
    selectedZone: selected?.kind === "zone" ? selected.id : null,
    selectedPort: selected?.kind === "port" ? selected.id : null,
  });
  return mapAt(camera, scene, selected);
}
const opening = mapAt(home);

describe(thingAt, () => {
  it.each([
    ["xinjiang", [86.68, 42.08]],
    ["guangxi", [109.2, 23.64]],
    ["yunnan", [101.05, 24.9]],
    ["northeast", [125.49, 45.99]],
    ["mohan-boten", [101.6862, 21.1895]],
  ] as const)("is %s on the opening map at %j", (id, lonLat) => {
    expect(opening.at(lonLat)).toEqual({ kind: "region", id });
  });
  it("is India on Arunachal Pradesh, a unit of its own in the geometry", () => {
    expect(opening.at([94.5, 28])).toEqual({ kind: "country", id: "IN" });
  });
  it("reaches Mohan–Boten within 22 px, a 44 px target, and not beyond", () => {
    for (const [dx, dy] of [
      [21, 0],
      [-21, 0],
      [0, 21],
      [15, 15],
    ] as const)
      expect(opening.at([101.6862, 21.1895], dx, dy)).toEqual({ kind: "region", id: "mohan-boten" });
    expect(opening.at([101.6862, 21.1895], 0, -24)).not.toEqual({ kind: "region", id: "mohan-boten" });
  });
  it("chooses Mohan–Boten by its name, though that stands beside it", () => {
    const label = opening.placed.get("region-mohan-boten")?.label;
    expect(label).toBeTruthy();
    expect(opening.at([101.6862, 21.1895], label?.dx, label?.dy)).toEqual({ kind: "region", id: "mohan-boten" });
  });
  it.each([
    ["KZ", [67, 48]],
    ["MN", [103.5, 46.5]],
    ["TH", [101, 15.5]],
    ["JP", [138, 36]],
  ] as const)("is %s on its land", (code, lonLat) => {
    expect(opening.at(lonLat)).toEqual({ kind: "country", id: code });
  });
  it("is nothing at sea and in the rest of China", () => {
    expect(opening.at([125, 20])).toBeNull();
    expect(opening.at([104, 37])).toBeNull();
  });
  it("is the nearest symbol where zones stand close", () => {
    const near = mapAt([98, 24.05, 7]);
    expect(near.at([97.8554, 24.0204])).toMatchObject({ id: "ruili" });
    expect(near.at([98.0724, 24.0821])).toMatchObject({ id: "wanding" });
  });
  it.each([
    ["khorgos", "khorgos"],
    ["hekou", "hekou"],
    ["ruili", "ruili"],
    ["wanding", "wanding"],
    ["suifenhe", "suifenhe"],
    ["helong", "nanping"],
  ] as const)("takes turns, by symbol and by name, between the zone %s and the port %s in its own town", (zoneId, portId) => {
    const zone = briefing.zones.find(({ id }) => id === zoneId);
    const port = briefing.ports.find(({ id }) => id === portId);
    if (!zone?.point || !port) throw new Error("the pack has changed");
    const town = zone.point.lonLat;
    const camera: Camera = [town[0], town[1], 7];
    const [asZone, asPort] = [
      { kind: "zone", id: zone.id },
      { kind: "port", id: port.id },
    ] as const;
    for (const [selected, expected] of [
      [null, asZone],
      [asZone, asPort],
      [asPort, asZone],
    ] as const) {
      const map = mapWith(camera, selected);
      expect(map.at(town)).toEqual(expected);
      expect(map.at(town, 0, -7)).toEqual(expected);
      const names = [`zone-${zoneId}`, `port-${portId}`].flatMap((id) => map.placed.get(id)?.label ?? []);
      const byName = names.map(({ dx, dy }) => map.at(town, dx, dy));
      expect(byName.length).toBeGreaterThan(0);
      // Two names, each its own; one name for both takes turns.
      expect(byName).toEqual(byName.length === 2 ? [asZone, asPort] : [expected]);
    }
  });
  it("takes turns between the region Mohan–Boten and the port of Mohan", () => {
    const camera: Camera = [101.6862, 21.1895, 7];
    const asRegion: Thing = { kind: "region", id: region("mohan-boten") };
    const asPort = mapWith(camera, asRegion, asRegion.id).at([101.6862, 21.1895]);
    expect(asPort).toMatchObject({ kind: "port", id: "mohan" });
    expect(mapWith(camera, asPort, asRegion.id).at([101.6862, 21.1895])).toEqual(asRegion);
  });
  it.each([home, [102.5, 19.5, 4], [98, 24, 6], [130, 44, 6.5]] as const)(
    "is what a name says, all over it, at %j",
    (...camera) => {
      const scene = makeScene({ zoom: camera[2] });
      const { labels, pointOf } = makePlacement(camera, viewport, { scene });
      const map = mapAt(camera, scene);
      for (const { mark, box } of labels) {
        if (!mark.thing) continue;
        const [x, y] = pointOf(mark);
        for (const atX of [box.left + 1, (box.left + box.right) / 2, box.right - 1])
          for (const atY of [box.top + 1, box.bottom - 1])
            expect([mark.id, map.at([mark.lonLat[0], mark.lonLat[1]], atX - x, atY - y)]).toEqual([mark.id, mark.thing]);
      }
    },
  );
  it("misses a zone whose symbol is not drawn yet", () => {
    expect(mapAt([104, 33, 2]).at([80.4099, 44.2121])).toEqual({ kind: "region", id: "xinjiang" });
  });
  it("is the region of a direction's word at the arrow's tip", () => {
    const scene = makeScene();
    const word = scene.marks.find(({ id }) => id === "direction-guangxi");
    const label = opening.placed.get("direction-guangxi")?.label;
    if (!word || !label) throw new Error("the word of Guangxi's direction is not placed");
    expect(opening.at([word.lonLat[0], word.lonLat[1]], label.dx, label.dy)).toEqual({ kind: "region", id: "guangxi" });
  });
  it("reaches every region by its label point", () => {
    for (const { id } of briefing.regions) {
      const point = places.regions[id]?.label;
      if (point) expect(opening.at(point)).toEqual({ kind: "region", id: region(id) });
    }
  });
});
