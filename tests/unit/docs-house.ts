// What the docs are held against: the files of a clean checkout, the scripts, the codec of the address with the built-in deck.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadBuiltInDeck } from "../../src/data/deck/load-deck";
import { createUrlCodec } from "../../src/state/url-codec";
import type { House } from "./docs-rules";
import { pack } from "./model/built-in";
import { readMarkdown } from "./read-markdown";

const root = join(import.meta.dirname, "../..");
/** The text of a file, by its path from the root; empty where there is none. */
const read = (path: string): string =>
  statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ? readFileSync(join(root, path), "utf8") : "";

/** What a clean checkout does not hold. */
const made = /^(?:\.git|\.cache|dist|node_modules|results)$/;
function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
    });
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
export const manifest = JSON.parse(read("package.json")) as Manifest;

const deck = await loadBuiltInDeck(pack);
if (!deck.ok) throw new Error("the built-in deck cannot be read");
const codec = createUrlCodec(pack, deck.deck.slides);
const paths = new Set(pathsBelow(""));
const code = [...paths].filter((path) => /^(?:tools|tests|bench|geo)\/.*\.(?:ts|mjs)$|^[\w.]+\.config\.ts$/.test(path));

export const house: House = {
  pages: new Map([...paths].filter((path) => path.endsWith(".md")).map((path) => [path, readMarkdown(read(path))])),
  paths,
  scripts: manifest.scripts,
  packages: new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })),
  read,
  variables: new Set(code.flatMap((path) => [...read(path).matchAll(/\benv\["([A-Z_]+)"\]/g)].map((match) => match[1] ?? ""))),
  unread: (fragment) => codec.decode(fragment).dropped.map(({ key, value }) => `${key}=${value}`),
};
