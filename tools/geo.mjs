// `npm run geo`: installs the pipeline's own packages (about 95 MB, never needed by the app) and rebuilds geo's outputs.
// `npm run geo -- --check` only compares and fails when an output is stale; `--install` only installs.
import { join } from "node:path";
import { installIfNeeded, root, run } from "./run.mjs";

const args = process.argv.slice(2);
await installIfNeeded();
await installIfNeeded(join(root, "geo"));
if (!args.includes("--install")) process.exitCode = await run(process.execPath, ["--import", "tsx", "geo/build.ts", ...args]);
