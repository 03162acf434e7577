// Plain d3: the topology as it is, the lightest way to send shapes that share borders and the usual one with d3.
import { geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import "./page.css";
import { afterPaint, colours, expose, fillOf, homeBounds, makeTask } from "./task.mjs";
/* global document */

const namespace = "http://www.w3.org/2000/svg";
const host = document.getElementById("map");
const { width, height } = host?.getBoundingClientRect() ?? { width: 960, height: 640 };
const [west, south, east, north] = homeBounds;
const corners = {
  type: /** @type {const} */ ("MultiPoint"),
  coordinates: [
    [west, south],
    [east, north],
  ],
};
const projection = geoMercator().fitSize([width, height], corners);
const path = geoPath(projection);
const svg = document.createElementNS(namespace, "svg");
svg.setAttribute("width", String(width));
svg.setAttribute("height", String(height));
svg.style.background = colours.sea;

/** @type {Map<string, Element>} */
const regions = new Map();
const task = makeTask((view) => {
  for (const [id, element] of regions) {
    element.setAttribute("fill", fillOf(view, id));
    element.setAttribute("stroke", id === view.selected ? colours.selected : colours.border);
    element.setAttribute("stroke-width", id === view.selected ? "3" : "1.2");
  }
});

/** @param {import("geojson").GeoJSON} shape @param {Readonly<Record<string, string>>} attributes */
function add(shape, attributes) {
  const element = document.createElementNS(namespace, "path");
  element.setAttribute("d", path(shape) ?? "");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  svg.append(element);
  return element;
}

/** d3 takes the land to the right of a ring, GeoJSON to the left. @param {import("geojson").Feature} shape */
function wound(shape) {
  const { geometry } = shape;
  const rings =
    geometry.type === "Polygon" ? geometry.coordinates : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
  for (const ring of rings) ring.reverse();
  return shape;
}

/** Lines that the peers' maps do not have, or that the international view does not. */
const notBorders = ["rivers", "hatch", "claims~", "outer-china~"];

async function draw() {
  const topology = /** @type {import("topojson-specification").Topology} */ (await (await fetch("light.topo.json")).json());
  const shapes = (/** @type {string} */ name) => {
    const object = topology.objects[name];
    if (!object) throw new Error(`no ${name} in the topology`);
    const decoded = feature(topology, object);
    return (decoded.type === "FeatureCollection" ? decoded.features : [decoded]).map(wound);
  };
  for (const shape of shapes("units")) add(shape, { fill: colours.land });
  for (const shape of shapes("regions")) {
    const id = String(shape.id);
    const element = add(shape, { fill: fillOf({ selected: null, filtered: false }, id), stroke: colours.border });
    regions.set(id, element);
    element.addEventListener("click", () => {
      task.select(id);
    });
  }
  for (const shape of shapes("lines").filter(({ id }) => !notBorders.includes(String(id))))
    add(shape, {
      fill: "none",
      "pointer-events": "none",
      stroke: shape.id === "provinces" ? colours.province : colours.border,
      "stroke-width": "0.8",
    });
  host?.append(svg);
  await afterPaint();
}

expose({
  ready: draw(),
  settled: () => Promise.resolve(),
  project: (lonLat) => {
    const [x, y] = projection([...lonLat]) ?? [0, 0];
    const box = svg.getBoundingClientRect();
    return { x: x + box.left, y: y + box.top };
  },
  selected: task.selected,
  reset: task.reset,
});
