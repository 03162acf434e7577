// MapLibre with the app's light geometry as GeoJSON, and its options as they come.
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "./page.css";
/* global location */
import { afterThisFrame, colours, fillOf, homeBounds, regionIds } from "./task.mjs";

/** The usual way of colouring by choice: an expression over the ids. @param {import("./task.mjs").View} view */
export function fillExpression(view) {
  /** @type {unknown} */
  const expression = ["match", ["get", "id"], ...regionIds.flatMap((id) => [id, fillOf(view, id)]), colours.land];
  return /** @type {import("maplibre-gl").ExpressionSpecification} */ (expression);
}

export function makeMap() {
  setWorkerUrl(workerUrl);
  const nothing = { selected: null, filtered: false };
  const map = new MapLibreMap({
    container: "map",
    bounds: homeBounds,
    style: {
      version: 8,
      sources: {
        areas: { type: "geojson", data: new URL("areas.json", location.href).href },
        lines: { type: "geojson", data: new URL("lines.json", location.href).href },
      },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": colours.sea } },
        { id: "areas", type: "fill", source: "areas", paint: { "fill-color": fillExpression(nothing) } },
        {
          id: "lines",
          type: "line",
          source: "lines",
          paint: { "line-color": ["match", ["get", "id"], "provinces", colours.province, colours.border], "line-width": 0.8 },
        },
        {
          id: "outlines",
          type: "line",
          source: "areas",
          filter: ["in", ["get", "id"], ["literal", regionIds]],
          paint: { "line-color": colours.border, "line-width": 1.2 },
        },
      ],
    },
  });
  const idle = async () => {
    await map.once("idle");
    return afterThisFrame();
  };
  const ready = idle().then(() => {
    // With its worker dead MapLibre is idle too, and the picture empty.
    if (map.querySourceFeatures("areas").length === 0) throw new Error("the map is idle but empty");
  });
  return {
    map,
    peer: {
      ready,
      settled: () => map.once("idle"),
      project: (/** @type {readonly [number, number]} */ lonLat) => {
        const { x, y } = map.project([...lonLat]);
        const box = map.getContainer().getBoundingClientRect();
        return { x: x + box.left, y: y + box.top };
      },
    },
  };
}
