/** What a click on the map means: nearest symbol, a label beside its point, then the area. */
import { describe, expect, it } from "vitest";
import { createAreaIndex } from "../../../src/map/geometry";
import { thingAt } from "../../../src/map/hit-test";
import { toWorld } from "../../../src/map/mercator";
import { ownerOf } from "../../../src/map/unit-owner";
import { cameraFor, toScreen } from "../../../src/map/viewport";
import type { Camera } from "../../../src/state/view-state";
import { linkedThings } from "../../../src/model/things";
import { briefing, lightGeometry, pack, places, region } from "../model/built-in";
import { makePlacement, makeScene, makeViewport } from "./make-placement";

const viewport = makeViewport(1066, 708);
const home = cameraFor(pack.map.homeBounds, viewport, 0);
const regions = createAreaIndex(lightGeometry().regions);
const units = createAreaIndex(lightGeometry().units);

function mapAt(camera: Camera, scene = makeScene()) {
  const { transform, places: placed } = makePlacement(camera, viewport, { scene });
  const input = {
    marks: scene.marks,
    places: placed,
    transform,
    lang: "en" as const,
    em: 14,
    briefing,
    regionAt: regions.at,
    countryAt: (lonLat: readonly [number, number]) => ownerOf(units.at(lonLat) ?? "", "international"),
  };
  return {
    at: (lonLat: readonly [number, number], dx = 0, dy = 0) => {
      const [x, y] = toScreen(toWorld(lonLat), transform);
      return thingAt([x + dx, y + dy], input);
    },
    placed,
  };
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
    expect(opening.at([113, 28])).toBeNull();
  });
  it("is the nearest symbol where zones stand close", () => {
    const near = mapAt([98, 24.05, 7]);
    expect(near.at([97.8554, 24.0204])).toMatchObject({ id: "ruili" });
    expect(near.at([98.0724, 24.0821])).toMatchObject({ id: "wanding" });
  });
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
  it("means the same whether or not a region is lit by the pointer on it", () => {
    for (const { id } of briefing.regions) {
      const point = places.regions[id]?.label;
      if (!point) continue;
      const lit = mapAt(home, makeScene({ lit: linkedThings(briefing, { kind: "region", id }) }));
      for (let dx = -60; dx <= 60; dx += 10)
        for (let dy = -40; dy <= 40; dy += 10)
          expect([id, dx, dy, lit.at(point, dx, dy)]).toEqual([id, dx, dy, opening.at(point, dx, dy)]);
    }
  });
  it("reaches every region by its label point", () => {
    for (const { id } of briefing.regions) {
      const point = places.regions[id]?.label;
      if (point) expect(opening.at(point)).toEqual({ kind: "region", id: region(id) });
    }
  });
});
