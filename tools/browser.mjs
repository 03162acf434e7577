// Finds a Chromium to test with, or installs one; and the flags every test and measurement starts it with.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runPackage } from "./run.mjs";

/**
 * Software WebGL is allowed, but not forced with --use-angle=swiftshader: that pushes the whole page, not only the map,
 * through an emulated GPU and makes every timing lie.
 */
export const browserFlags = [
  "--headless=new",
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];
const macPlaces = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const windowsPlaces = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
  .map((name) => process.env[name])
  .flatMap((folder) =>
    folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [],
  );

/**
 * The path of a Chromium: the one the environment variable CHROMIUM names, else the first found on this machine.
 * @returns {Promise<string | undefined>}
 * @throws when CHROMIUM names a file that is not there
 */
export async function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM=${named}: no such program`);
    return named;
  }
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  // Not imported at the top: on a fresh clone the package is not there yet.
  const { chromium } = await import("playwright-core");
  return [...onPath, ...macPlaces, ...windowsPlaces, chromium.executablePath()].find(isProgram);
}

/**
 * Finds a Chromium, installing one when there is none.
 * @returns {Promise<string>}
 * @throws when none can be found or installed
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log("No Chromium found: installing one ...");
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (isDebianRoot) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env, timeoutMs: 3 * 60_000 });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, timeoutMs: 6 * 60_000 });
  } else {
    await runPackage("playwright-core/cli.js", ["install", "chromium"], { timeoutMs: 10 * 60_000 });
  }
  const installed = await findChromium();
  if (!installed)
    throw new Error("No Chromium: install Chromium, Chrome or Edge, or name one with the environment variable CHROMIUM.");
  return installed;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
