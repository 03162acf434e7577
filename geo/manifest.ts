/**
 * What the outputs were built from, as hashes, so that `--check` can tell stale ones without the heavy input. Line endings do
 * not count.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { packPath, type PackParts } from "./pack-points.ts";
import { sources } from "./sources.ts";

export const manifestName = "manifest.json";
/** Every file the pipeline writes besides the manifest. */
export const outputNames = ["light.topo.json", "detail.topo.json", "places.json", "mohan-boten.geo.json"] as const;

const Hashes = v.record(v.string(), v.string());
const ManifestSchema = v.strictObject({
  generated: v.string(),
  /** Language data of the Node that built the names: for the reader, not compared. */
  cldr: v.string(),
  inputs: Hashes,
  pack: Hashes,
  pipeline: Hashes,
  outputs: Hashes,
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");
/** Hash of a text, the same for both kinds of line ending. */
export const textHash = (text: string): string => sha256(text.replaceAll("\r\n", "\n"));

/** Paths of the pipeline's own files, relative to `geoRoot`, sorted. */
function pipelineFiles(geoRoot: URL): string[] {
  const files = readdirSync(geoRoot, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return files.filter((path) => !path.startsWith("node_modules/") && (path.endsWith(".ts") || path === "package-lock.json")).sort();
}

/** Hash of an installed input, or null when it is not installed. */
export function inputHash(geoRoot: URL, path: string): string | null {
  const file = new URL(path, geoRoot);
  return existsSync(file) ? sha256(readFileSync(file)) : null;
}

/** The manifest that is true now, for these texts of the outputs. Inputs are those `sources.ts` demands. */
export function makeManifest(geoRoot: URL, pack: PackParts, outputs: ReadonlyMap<string, string>): Manifest {
  return {
    generated: "by geo/build.ts, do not edit",
    cldr: process.versions["cldr"] ?? "unknown",
    inputs: Object.fromEntries(sources.map((source) => [`${source.package}@${source.version} ${source.path}`, source.sha256])),
    pack: { [packPath]: textHash(JSON.stringify(pack)) },
    pipeline: Object.fromEntries(
      pipelineFiles(geoRoot).map((path) => [path, textHash(readFileSync(new URL(path, geoRoot), "utf8"))]),
    ),
    outputs: Object.fromEntries([...outputs].map(([name, text]) => [name, textHash(text)])),
  };
}

/** The committed outputs by name; missing ones are left out. */
export function readOutputs(geoRoot: URL): Map<string, string> {
  const present = outputNames.filter((name) => existsSync(new URL(name, geoRoot)));
  return new Map(present.map((name) => [name, readFileSync(new URL(name, geoRoot), "utf8")]));
}

/** The committed manifest; null when it is missing or not a manifest. */
export function readManifest(geoRoot: URL): Manifest | null {
  const file = new URL(manifestName, geoRoot);
  if (!existsSync(file)) return null;
  try {
    return v.parse(ManifestSchema, JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** One line for each file that is not what the manifest says: changed, added or gone. Empty when the outputs are fresh. */
export function staleFiles(committed: Manifest, current: Manifest): string[] {
  return (["inputs", "pack", "pipeline", "outputs"] as const).flatMap((section) => {
    const [before, now] = [committed[section], current[section]];
    return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((file) => {
      if (before[file] === now[file]) return [];
      const what = before[file] === undefined ? "new since" : now[file] === undefined ? "gone since" : "changed since";
      return [`${section}: ${file} ${what} the outputs were built`];
    });
  });
}
