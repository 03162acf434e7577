// Draws the opening plate into index.html, in place of <!-- plate -->, with the app's own scene, twin and marks.
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { loadBuiltInPack } from "../src/data/load-pack";
import { loadPlaces } from "../src/data/places";
import { decodeTopology } from "../src/map/decode-topology";
import { buildPlate, type PlateSource } from "../src/map/plate";
import { buildBriefing } from "../src/model/briefing";

const marker = "<!-- plate -->";

function drawPlate(): PlateSource {
  const parsed = loadBuiltInPack();
  if (!parsed.ok)
    throw new Error(
      `the built-in pack has problems:\n${parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("\n")}`,
    );
  const places = loadPlaces();
  const light = JSON.parse(readFileSync(new URL("../geo/light.topo.json", import.meta.url), "utf8")) as Topology;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return buildPlate(document, buildBriefing(parsed.pack, places.adjacency), places, decodeTopology(light, "light"));
}

export function plate(): Plugin {
  return {
    name: "gateway-atlas:plate",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        if (!html.includes(marker)) throw new Error(`index.html has no ${marker}`);
        const plate = drawPlate();
        return html.replace(marker, () => plate.html).replace("</head>", () => `<style>${plate.css}</style></head>`);
      },
    },
  };
}
