// Holds the real sources to the import rules, and proves on small made-up sources that each rule can fail.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, type Dirent } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findViolations } from "./architecture-rules";

const root = join(import.meta.dirname, "../..");

/** Paths are written with "/" on every system. */
function sourcesBelow(folder: string): [string, string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules/"))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]);
}

const pathOf = ({ parentPath, name }: Dirent): string => join(parentPath, name);
/** What git leaves out. */
const isMade = /(^|[\\/])(node_modules|\.cache|results)([\\/]|$)/;
const entriesBelow = (root: string): Dirent[] =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !isMade.test(pathOf(entry).slice(root.length)));
const isCode = (entry: Dirent): boolean => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name);

/** Files that are longer than one takes in at a look. */
function longFiles(root: string): string[] {
  const longest = 200;
  const paths = entriesBelow(root).filter(isCode).map(pathOf);
  const long = paths.filter((path) => readFileSync(path, "utf8").split("\n").length - 1 > longest);
  return long.map((path) => path.slice(root.length + 1));
}

/** The same, and folders that hold more. */
function crowdedPlaces(root: string): string[] {
  const fullest = 15;
  const entries = entriesBelow(root);
  const folders = [root, ...entries.filter((entry) => entry.isDirectory()).map(pathOf)];
  const full = folders.filter((folder) => entries.filter((entry) => isCode(entry) && entry.parentPath === folder).length > fullest);
  return [...longFiles(root), ...full.map((path) => path.slice(root.length + 1))];
}

const violationsOf = (files: Record<string, string>): string[] => findViolations(new Map(Object.entries(files)));

describe("the sources", () => {
  it("keep every import rule", { timeout: 120_000 }, () => {
    const files = new Map([...sourcesBelow("src"), ...sourcesBelow("geo")]);
    expect(files.size).toBeGreaterThan(10);
    expect(findViolations(files)).toEqual([]);
  });
  it.each(["src", "tools", "bench", "geo/transforms", "tests"])(
    "are files of at most 200 lines, in folders of at most 15: %s",
    (folder) => {
      expect(crowdedPlaces(join(root, folder))).toEqual([]);
    },
  );
  it("are files of at most 200 lines in all of geo", () => {
    expect(longFiles(join(root, "geo"))).toEqual([]);
  });
});

describe(crowdedPlaces, () => {
  it("names a file that is too long and a folder that is too full", () => {
    const house = mkdtempSync(join(tmpdir(), "house-"));
    onTestFinished(() => rmSync(house, { recursive: true }));
    mkdirSync(join(house, "full"));
    mkdirSync(join(house, "node_modules"));
    for (let number = 0; number < 16; number += 1) writeFileSync(join(house, "full", `${number}.ts`), "");
    writeFileSync(join(house, "long.ts"), "line\n".repeat(201));
    writeFileSync(join(house, "program.mjs"), "line\n".repeat(201));
    writeFileSync(join(house, "node_modules", "foreign.mjs"), "line\n".repeat(201));
    writeFileSync(join(house, "short.ts"), "line\n".repeat(200));
    expect(crowdedPlaces(house).toSorted()).toEqual(["full", "long.ts", "program.mjs"]);
  });
});

describe(findViolations, () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "the model reading state",
      { "src/model/a.ts": 'import { b } from "../state/b";', "src/state/b.ts": "" },
      "src/model/a.ts imports ../state/b",
    ],
    ["siblings", { "src/panels/A.tsx": 'import { b } from "../map/b";', "src/map/b.ts": "" }, "src/panels/A.tsx imports ../map/b"],
    [
      "types between siblings",
      { "src/map/a.ts": 'import type { B } from "../presentation/b";' },
      "src/map/a.ts imports ../presentation/b",
    ],
    ["anything importing app", { "src/state/a.ts": 'export { b } from "../app/b";' }, "src/state/a.ts imports ../app/b"],
    ["ui importing i18n", { "src/ui/a.ts": 'import "../i18n/en";' }, "src/ui/a.ts imports ../i18n/en"],
    ["a dynamic import", { "src/data/a.ts": 'const b = await import("../map/b");' }, "src/data/a.ts imports ../map/b"],
    ["a folder without a place", { "src/helpers/a.ts": 'import "../data/b";' }, "src/helpers is not in the table"],
    ["geo's code in src", { "src/data/a.ts": 'import { b } from "../../geo/build";', "geo/build.ts": "" }, "never its code"],
    ["geo's files outside data", { "src/map/a.ts": 'import b from "../../geo/light.topo.json";' }, "through src/data only"],
    [
      "geo reading the model",
      { "geo/build.ts": 'import { a } from "../src/model/a.ts";', "src/model/a.ts": "" },
      "geo/build.ts imports ../src/model/a.ts",
    ],
    ["maplibre-gl in panels", { "src/panels/A.tsx": 'import { Map } from "maplibre-gl";' }, "src/panels/A.tsx imports maplibre-gl"],
    ["Node modules", { "src/data/a.ts": 'import "node:fs";' }, "src/data/a.ts imports node:fs"],
    ["fetch in state", { "src/state/a.ts": "void fetch(url);" }, "src/state/a.ts uses fetch(url)"],
    ["window.fetch", { "src/map/a.ts": "const load = window.fetch;" }, "src/map/a.ts uses window.fetch"],
    ["a socket", { "src/map/a.ts": "new WebSocket(url);" }, "src/map/a.ts uses new WebSocket(url)"],
    ["history", { "src/map/a.ts": "history.pushState(null, '', '');" }, "src/map/a.ts uses history.pushState"],
    ["location", { "src/panels/A.tsx": "const A = () => <p>{window.location.hash}</p>;" }, "src/panels/A.tsx uses window.location"],
    [
      "a window's keydown",
      { "src/panels/a.ts": 'window.addEventListener("keydown", f);' },
      "src/panels/a.ts uses window.addEventListener",
    ],
    [
      "a room importing a higher one",
      { "src/presentation/deck/a.ts": 'import { b } from "../room/b";', "src/presentation/room/b.ts": "" },
      "src/presentation/deck may import lower rooms only, not src/presentation/room",
    ],
    [
      "a room importing what stands above the rooms",
      { "src/presentation/slides/a.ts": 'import type { B } from "../B";', "src/presentation/B.tsx": "" },
      "not what stands in src/presentation itself",
    ],
    [
      "a room without a place",
      { "src/presentation/A.tsx": 'import { b } from "./helpers/b";', "src/presentation/helpers/b.ts": "" },
      "src/presentation/helpers is not in the table of rooms",
    ],
    [
      "a cycle",
      { "src/map/a.ts": 'import "./b";', "src/map/b.ts": 'import "./a";' },
      "cycle: src/map/a.ts → src/map/b.ts → src/map/a.ts",
    ],
  ])("refuses %s, naming the place", (_, files, expected) => {
    expect(violationsOf(files)).toEqual([expect.stringContaining(expected)]);
  });

  it("allows what goes one way and through the doors", () => {
    const files = {
      "src/main.tsx": 'import { App } from "./app/App"; import "./ui/tokens.css";',
      "src/app/App.tsx": 'import { Map } from "../map/Map"; import { load } from "../data/load";',
      "src/map/Map.tsx":
        'import { use } from "../state/history"; import type { Map } from "maplibre-gl"; import { t } from "../i18n/en";',
      "src/map/renderers/webgl/adapter.ts":
        'import { Map } from "maplibre-gl"; import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";',
      "src/data/load.ts": 'import topo from "../../geo/light.topo.json"; void fetch("pack.json");',
      "src/state/history.ts": "window.history.pushState(null, '', location.hash);",
      "src/presentation/keys/commands.ts": 'window.addEventListener("keydown", f); element.history; ({ fetch: 1 });',
      "src/presentation/Presentation.tsx": 'import { a } from "./room/a"; import { b } from "./keys/commands";',
      "src/presentation/room/a.ts": 'import { b } from "../deck/b"; import { c } from "./c";',
      "src/presentation/room/c.ts": "",
      "src/presentation/deck/b.ts": "",
      "src/panels/List.tsx": 'element.addEventListener("keydown", f);',
      "geo/build.ts": 'import { schema } from "../src/data/schema.ts"; import { readFileSync } from "node:fs";',
      "src/data/schema.ts": "",
    };
    expect(violationsOf(files)).toEqual([]);
  });

  it("is not fooled by comments and strings", () => {
    expect(violationsOf({ "src/map/a.ts": '// fetch(url); import "../app/b"\nconst text = "window.location";' })).toEqual([]);
  });
});
