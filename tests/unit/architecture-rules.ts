// The import rules of the house, as a pure function over source texts. Layers, rooms and doors are the tables on top.
import { posix } from "node:path";
import { readSource } from "./read-source";

/** What each folder of src may import, besides itself. A folder that is not here is a violation: decide, then add it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  packs: ["data"],
  data: ["packs"],
  model: ["data"],
  state: ["data", "model"],
  i18n: [],
  ui: [],
  words: ["data", "model", "i18n"],
  failures: ["data", "state", "words", "i18n", "ui"],
  picture: ["data", "model", "state", "words", "i18n"],
  map: ["data", "model", "state", "words", "i18n", "ui", "failures", "picture"],
  panels: ["data", "model", "state", "words", "i18n", "ui", "failures", "picture"],
  presentation: ["data", "model", "state", "words", "i18n", "ui", "failures", "picture"],
  app: ["data", "model", "state", "words", "i18n", "ui", "failures", "picture", "map", "panels", "presentation"],
  main: ["app"],
};

/**
 * Rooms of a folder, the lowest first: a room imports only its own files and those of lower rooms. What stands in the folder
 * itself is above them all. A room that is not here is a violation: decide, then add it.
 */
const roomsOf: Readonly<Record<string, readonly string[]>> = {
  picture: ["geometry", "camera", "scene", "marks", "labels", "layout", "legend", "close-up", "svg", "html", "plate"],
  map: ["renderers", "motion", "content", "input"],
  presentation: ["keys", "deck", "kiosk", "room", "slides", "editor", "presenter", "audience"],
};

/** Each outside world has one door: a use found anywhere else is a violation. */
const doors: Readonly<Record<string, RegExp>> = {
  "maplibre-gl": /^src\/map\/renderers\/webgl\//,
  network: /^src\/data\//,
  history: /^src\/state\/history\.ts$/,
  keydown:
    /^src\/(presentation\/keys\/(commands|early-keys)|app\/keys\/(keyboard|unused-keys)|map\/input\/gestures|ui\/composing)\.ts$/,
};

/**
 * Every broken rule, one line each, naming the file and what it imports or uses.
 * @param files path from the repository's root → source text; only src/ and geo/ are looked at
 */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const violations: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, source] of files) {
    const inSrc = path.startsWith("src/");
    if (!inSrc && !path.startsWith("geo/")) continue;
    const { imports, uses } = readSource(path, source);
    const targets: string[] = [];
    for (const { specifier, typeOnly } of imports) {
      const target = resolve(path, specifier, files);
      const problem = target === undefined ? packageProblem(path, specifier, typeOnly) : importProblem(path, target);
      if (problem !== undefined) violations.push(`${path} imports ${specifier}: ${problem}`);
      if (target !== undefined) targets.push(target);
    }
    graph.set(path, targets);
    if (!inSrc) continue;
    for (const { door, text } of uses) {
      if (!doors[door]?.test(path)) violations.push(`${path} uses ${text}: the door for ${door} is ${String(doors[door])}`);
    }
  }
  return [...violations, ...findCycles(graph)];
}

function packageProblem(path: string, specifier: string, typeOnly: boolean): string | undefined {
  if (!path.startsWith("src/")) return undefined;
  if (specifier.startsWith("node:")) return "browser code has no Node modules";
  const isMapLibre = specifier === "maplibre-gl" || specifier.startsWith("maplibre-gl/");
  if (isMapLibre && !specifier.endsWith(".css") && !typeOnly && !doors["maplibre-gl"]?.test(path)) {
    return `only src/map/renderers/webgl may import maplibre-gl when running`;
  }
  return undefined;
}

function importProblem(from: string, to: string): string | undefined {
  if (from.startsWith("geo/")) {
    if (!to.startsWith("src/") || to.startsWith("src/data/schema.")) return undefined;
    return "geo may import nothing of src but src/data/schema.ts";
  }
  const layer = layerOf(from);
  if (to.startsWith("geo/")) {
    if (!to.endsWith(".json")) return "src reads geo's built files, never its code";
    return layer === "data" ? undefined : "geo's built files come in through src/data only";
  }
  if (!to.startsWith("src/")) return /\.(svg|css|json|md)$/.test(to) ? undefined : "src imports no code from outside src";
  const target = layerOf(to);
  const mayImport = allowed[layer];
  if (mayImport === undefined) return `src/${layer} is not in the table of layers (tests/unit/architecture-rules.ts)`;
  // Styles carry no logic: main and app may load any of them.
  if (layer === target) return roomProblem(layer, from, to);
  if (mayImport.includes(target) || (layer === "main" && to.endsWith(".css"))) return undefined;
  return `src/${layer} may import ${mayImport.length > 0 ? mayImport.join(", ") : "nothing of ours"}, not src/${target}`;
}

function roomProblem(layer: string, from: string, to: string): string | undefined {
  const rooms = roomsOf[layer];
  if (!rooms) return undefined;
  const [room, target] = [roomOf(from), roomOf(to)];
  for (const one of [room, target]) {
    if (one !== null && !rooms.includes(one))
      return `src/${layer}/${one} is not in the table of rooms (tests/unit/architecture-rules.ts)`;
  }
  const isLower = room === null || (target !== null && rooms.indexOf(target) <= rooms.indexOf(room));
  return isLower
    ? undefined
    : `src/${layer}/${room} may import lower rooms only, not ${target === null ? `what stands in src/${layer} itself` : `src/${layer}/${target}`}`;
}

/** The folder within its layer; null for a file that stands in the layer itself. */
function roomOf(path: string): string | null {
  const [, , room = "", rest] = path.split("/");
  return rest === undefined ? null : room;
}

/** The folder of src a file lives in; "main" for the entry point itself. */
function layerOf(path: string): string {
  const [, folder = "", rest] = path.split("/");
  return rest === undefined ? folder.replace(/\.\w+$/, "") : folder;
}

/** The repository path of a relative import, or undefined for a package. */
function resolve(from: string, specifier: string, files: ReadonlyMap<string, string>): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ""));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path.replace(/\.js$/, ".ts")];
  return candidates.find((candidate) => files.has(candidate)) ?? path;
}

/** One line for each import that closes a circle. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push(`cycle: ${[...trail.slice(start), path].join(" → ")}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return cycles;
}
