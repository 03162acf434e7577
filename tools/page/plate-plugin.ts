// Draws the opening plate into index.html, in place of <!-- plate -->, with the app's own scene, twin and marks.
import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import type { Topology } from "topojson-specification";
import type { Plugin } from "vite";
import { loadBuiltInPack } from "../../src/data/pack/load-pack";
import type { Pack } from "../../src/data/schema";
import { loadPlaces } from "../../src/data/places";
import { decodeTopology } from "../../src/picture/geometry/decode-topology";
import { buildPlate, type PlateSource } from "../../src/picture/plate/plate";
import { zh } from "../../src/i18n/zh/dictionary";
import { keepFirstKeys } from "../../src/presentation/keys/early-keys";
import { dressPage, opensOn, preferredLook } from "../../src/state/first-look";
import { buildBriefing } from "../../src/model/briefing";
import { sayProblem } from "../../src/words/say-problem";

const marker = "<!-- plate -->";

function builtInPack(): Pack {
  const parsed = loadBuiltInPack();
  if (parsed.ok) return parsed.pack;
  const problems = parsed.problems.map((problem) => `${problem.path}: ${sayProblem(problem, "en")}`);
  throw new Error(`the built-in pack has problems:\n${problems.join("\n")}`);
}

/** Runs before the first paint: the picture shows the language, worldview and theme that the page will have, and keys count. */
const firstScript = (): string =>
  `(${String(keepFirstKeys)})(window);(${String(dressPage)})(document.documentElement, location.hash, (${String(preferredLook)})(navigator.languages, (query) => matchMedia(query).matches), ${JSON.stringify(opensOn(builtInPack()))}, ${JSON.stringify(zh.app.title)})`;

function drawPlate(): PlateSource {
  const pack = builtInPack();
  const places = loadPlaces();
  const light = JSON.parse(readFileSync(new URL("../../geo/light.topo.json", import.meta.url), "utf8")) as Topology;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return buildPlate(document, buildBriefing(pack, places.adjacency), places, decodeTopology(light, "light"));
}

export function plate(): Plugin {
  return {
    name: "gateway-atlas:plate",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        if (!html.includes(marker)) throw new Error(`index.html has no ${marker}`);
        const plate = drawPlate();
        return html
          .replace(marker, () => plate.html)
          .replace("</title>", () => `</title>\n    <script>${firstScript()}</script>`)
          .replace("</head>", () => `<style>${plate.css}</style></head>`);
      },
    },
  };
}
