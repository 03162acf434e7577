// Two levels of the ground, two sources: at any zoom the layers of just one are drawn, once both are there.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { detailZoom } from "../../../../../../src/data/zoom-limits";
import { GroundLevels, groundSources, layersOfLevels } from "../../../../../../src/map/renderers/webgl/ground/ground-levels";
import { makeGeometry } from "../make-scene";

// As on a page opened from disk, whose data is sent as it is.
beforeEach(() => vi.stubGlobal("origin", "null"));
afterEach(() => vi.unstubAllGlobals());

const sea: LayerSpecification = { id: "sea", type: "background" };
const land: LayerSpecification = { id: "land", type: "fill", source: groundSources.light };
const links: LayerSpecification = { id: "links", type: "line", source: "drawn" };

/** The layers that MapLibre draws at a zoom. */
const drawnAt = (layers: readonly LayerSpecification[], zoom: number): string[] =>
  layers.filter(({ minzoom = 0, maxzoom = 25 }) => zoom >= minzoom && zoom < maxzoom).map(({ id }) => id);

it.each([
  [detailZoom - 0.01, ["sea", "land", "links"]],
  [detailZoom, ["sea", "land-detail", "links"]],
])("draws one level at zoom %d, in the place of the other", (zoom, ids) => {
  expect(drawnAt(layersOfLevels([sea, land, links], true), zoom)).toEqual(ids);
});
it("draws the light level at every zoom while there is no other", () => {
  expect(drawnAt(layersOfLevels([sea, land, links], false), detailZoom + 1)).toContain("land");
});

function levelsOf(hasDetail: boolean) {
  const layers = layersOfLevels([sea, land, links], hasDetail).map((layer) => ({ ...layer }));
  const written: string[] = [];
  const map = {
    getSource: (id: string) => ({ setData: () => written.push(id) }),
    getLayersOrder: () => layers.map(({ id }) => id),
    getLayer: (id: string) => layers.find((layer) => layer.id === id),
    setLayerZoomRange: (id: string, minzoom: number, maxzoom: number) =>
      Object.assign(layers.find((layer) => layer.id === id) ?? {}, { minzoom, maxzoom }),
  };
  return { levels: new GroundLevels(map as unknown as MapLibreMap, hasDetail), layers, written };
}
const light = makeGeometry();
const detail = { ...light, level: "detail" as const };

it("keeps the light level below the detail until its tiles are there, and gets its data once", () => {
  const { levels, layers, written } = levelsOf(false);
  expect([levels.add(light), levels.settle(), levels.add(detail)]).toEqual([false, false, true]);
  expect(drawnAt(layers, detailZoom)).toEqual(["sea", "land", "land-detail", "links"]);
  expect([levels.settle(), levels.settle()]).toEqual([true, false]);
  expect(drawnAt(layers, detailZoom)).toEqual(["sea", "land-detail", "links"]);
  expect(drawnAt(layers, detailZoom - 0.01)).toEqual(["sea", "land", "links"]);
  expect([levels.add(light), levels.add(detail), levels.settle()]).toEqual([false, false, false]);
  expect(written).toEqual([groundSources.detail]);
});
it("needs nothing for a detail that the style has", () => {
  const { levels, written } = levelsOf(true);
  expect([levels.add(detail), levels.add(light), written.length]).toEqual([false, false, 0]);
});
