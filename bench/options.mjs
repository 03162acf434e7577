// What `npm run bench` can be told; README.md says the same in words.
import { parseArgs } from "node:util";
import { appSubjects, peers } from "./subjects.mjs";

const parts = ["load", "answer", "context", "hover", "click", "filter", "frames", "heap", "slides", "search", "slow"];

/** @throws when an option names what is not there */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      against: { type: "string" },
      reuse: { type: "boolean", default: false },
      "reuse-pages": { type: "boolean", default: false },
      parts: { type: "string" },
      json: { type: "string" },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs wants a whole number");
  const wantedParts = values.parts?.split(",") ?? parts;
  const unknownPart = wantedParts.find((part) => !parts.includes(part));
  if (unknownPart !== undefined) throw new Error(`--parts: there is no ${unknownPart}; there are ${parts.join(", ")}`);
  const wanted = values.only?.split(",");
  const pages = [...appSubjects("app"), ...appSubjects("other"), ...peers].map(({ name }) => name);
  const unknownPage = wanted?.find((name) => !pages.includes(name));
  if (unknownPage !== undefined) throw new Error(`--only: there is no page ${unknownPage}`);
  return {
    runs,
    /** How often the region is changed before the heap is looked at again. */
    regionChanges: values.quick ? 200 : 1000,
    wants: (/** @type {string} */ part) => wantedParts.includes(part),
    /** The app as it opens is always measured: most ratios have it on one side. */
    isWanted: (/** @type {string} */ name) => name === "app" || (wanted?.includes(name) ?? true),
    /** The folder of another build of the app. */
    against: values.against,
    reuse: values.reuse ? "all" : values["reuse-pages"] ? "pages" : "nothing",
    json: values.json,
  };
}
