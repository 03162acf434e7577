// ECharts: the geometry as a registered map of its geo component; only the parts it needs.
import { init, registerMap, use } from "echarts/core";
import { GeoComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";
import "./page.css";
import { afterThisFrame, colours, expose, fillOf, homeBounds, makeTask, regionIds } from "./task.mjs";
/* global document, requestAnimationFrame */

use([GeoComponent, CanvasRenderer]);
const [west, south, east, north] = homeBounds;
const mercator = {
  project: (/** @type {readonly [number, number]} */ [lon, lat]) => [
    lon,
    (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI,
  ],
  unproject: (/** @type {readonly [number, number]} */ [x, y]) => [
    x,
    (Math.atan(Math.exp((-y * Math.PI) / 180)) * 360) / Math.PI - 90,
  ],
};
const chart = init(document.getElementById("map"));
const finished = () =>
  new Promise((resolve) => {
    const listener = () => {
      chart.off("finished", listener);
      resolve(undefined);
    };
    chart.on("finished", listener);
  });
const regionsOf = (/** @type {import("./task.mjs").View} */ view) =>
  regionIds.map((name) => ({
    name,
    itemStyle: {
      areaColor: fillOf(view, name),
      borderColor: name === view.selected ? colours.selected : colours.border,
      borderWidth: name === view.selected ? 3 : 1.2,
    },
  }));
const task = makeTask((view) => {
  chart.setOption({ geo: { regions: regionsOf(view) } });
});
chart.on("click", ({ name }) => {
  if (name !== undefined && regionIds.includes(name)) task.select(name);
});

async function draw() {
  /** @type {import("geojson").FeatureCollection} */
  const areas = await (await fetch("areas.json")).json();
  for (const { properties } of areas.features) if (properties) properties["name"] = properties["id"];
  registerMap("areas", { geoJSON: areas });
  const isDrawn = finished();
  const boundingCoords = [
    [west, north],
    [east, south],
  ];
  const style = { areaColor: colours.land, borderColor: colours.border, borderWidth: 0.8 };
  chart.setOption({
    backgroundColor: colours.sea,
    animation: false,
    geo: {
      map: "areas",
      roam: true,
      projection: mercator,
      boundingCoords,
      itemStyle: style,
      emphasis: { disabled: true },
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      regions: regionsOf({ selected: null, filtered: false }),
    },
  });
  await isDrawn;
  await afterThisFrame();
}

expose({
  ready: draw(),
  // It draws within setOption itself: by the next frame all is done.
  settled: () => new Promise((resolve) => requestAnimationFrame(resolve)),
  project: (lonLat) => {
    const [x, y] = chart.convertToPixel("geo", lonLat);
    const box = document.getElementById("map")?.getBoundingClientRect();
    return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) };
  },
  selected: task.selected,
  reset: task.reset,
});
