// Finds the browsers to test with, or installs them; and the flags every test and measurement starts Chromium with.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runPackage } from "./run.mjs";

// The first three are pages of the address bar's own, loaded for every window: half of all the processor's time in the tests.
// The others the browser library turns off too, but of two such flags only the last counts.
const unusedFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "DestroyProfileOnBrowserClose",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "Translate",
];
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
  `--disable-features=${unusedFeatures.join(",")}`,
];

/**
 * A browser as it is called and where it lies.
 * @typedef {{ names: readonly string[], macPaths: readonly string[], windowsPaths: readonly string[], variable: string }} Browser
 */
/** @type {Browser} */
const chromiums = {
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"],
  macPaths: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windowsPaths: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
  variable: "CHROMIUM",
};
/** @type {Browser} */
const firefoxes = {
  names: ["firefox-esr", "firefox"],
  macPaths: ["Firefox.app/Contents/MacOS/firefox"],
  windowsPaths: ["Mozilla Firefox/firefox.exe"],
  variable: "FIREFOX",
};

/**
 * The path of a Chromium: the one the environment variable CHROMIUM names, else the first found on this machine.
 * @returns {Promise<string | undefined>}
 * @throws when CHROMIUM names a file that is not there
 */
export async function findChromium() {
  // Not imported at the top: on a fresh clone the package is not there yet.
  return find(chromiums) ?? [(await import("playwright-core")).chromium.executablePath()].find(isProgram);
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
  if (isDebianRoot()) await installPackage("chromium");
  else await runPackage("playwright-core/cli.js", ["install", "chromium"], { timeoutMs: 10 * 60_000 });
  const installed = await findChromium();
  if (!installed)
    throw new Error("No Chromium: install Chromium, Chrome or Edge, or name one with the environment variable CHROMIUM.");
  return installed;
}

/**
 * Finds a Firefox as its makers ship it (driven over WebDriver BiDi; playwright's own build knows another protocol): the one
 * the environment variable FIREFOX names, else the first on this machine. Installs Debian's where it may.
 * @returns {Promise<string>}
 * @throws when none can be found or installed, or FIREFOX names a file that is not there
 */
export async function ensureFirefox() {
  const found = find(firefoxes);
  if (found) return found;
  if (isDebianRoot()) {
    console.log("No Firefox found: installing one ...");
    await installPackage("firefox-esr");
  }
  const installed = find(firefoxes);
  if (!installed) throw new Error("No Firefox: install Firefox or Firefox ESR, or name one with the environment variable FIREFOX.");
  return installed;
}

/**
 * @param {Browser} browser
 * @throws when the variable names a file that is not there
 */
function find({ names, macPaths, windowsPaths, variable }) {
  const named = process.env[variable];
  if (named) {
    if (!isProgram(named)) throw new Error(`${variable}=${named}: no such program`);
    return named;
  }
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)));
  const onMac = macPaths.map((path) => join("/Applications", path));
  const onWindows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? windowsPaths.map((path) => join(folder, path)) : [];
  });
  return [...onPath, ...onMac, ...onWindows].find(isProgram);
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** @param {string} name of the Debian package */
async function installPackage(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, timeoutMs: 3 * 60_000 });
  await run("apt-get", ["install", "-y", "--no-install-recommends", name], { env, timeoutMs: 6 * 60_000 });
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
