// Builds what is compared: the app as it is released, and each page of the comparison for itself, with the same Vite.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { geoJson, homeBounds, lightTopology } from "./geometry.mjs";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
/** Served as one site, a folder for each page. Below node_modules, where no other tool looks. */
export const siteFolder = here("node_modules/.cache/site");

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** ECharts is a dependency of the benchmark alone. @returns whether it is there */
export function installPeers() {
  if (existsSync(here("node_modules/echarts/package.json"))) return true;
  try {
    execFileSync(npm, ["ci", "--no-audit", "--no-fund"], { cwd: here("."), stdio: "ignore", shell: process.platform === "win32" });
    return true;
  } catch {
    return false;
  }
}

export async function buildApp() {
  await build({
    root: here(".."),
    configLoader: "runner",
    logLevel: "error",
    build: { outDir: `${siteFolder}/app`, emptyOutDir: true },
  });
}

/** Puts another build of the app beside this one. @param {string} folder as `npm run build` writes it */
export function copyOther(folder) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`--against: ${folder} has no index.html; it wants a dist folder`);
  rmSync(`${siteFolder}/other`, { recursive: true, force: true });
  cpSync(folder, `${siteFolder}/other`, { recursive: true });
}

/**
 * @param {readonly string[]} names of files in bench/pages
 * @param {{ left: number, top: number, width: number, height: number }} box where the map stands, CSS pixels: as in the app,
 *   because the time of a frame goes with its area
 */
export async function buildPages(names, box) {
  const style = `<style>#map{left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px}</style>`;
  const data = geoJson();
  for (const name of names) {
    const outDir = `${siteFolder}/${name}`;
    await build({
      root: here("pages"),
      configFile: false,
      publicDir: false,
      base: "./",
      logLevel: "error",
      define: { "import.meta.env.VITE_HOME_BOUNDS": JSON.stringify(JSON.stringify(homeBounds())) },
      plugins: [{ name: "box", transformIndexHtml: (html) => html.replace("<!-- box -->", style) }],
      build: {
        outDir,
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
        rollupOptions: { input: here(`pages/${name}.html`) },
      },
    });
    if (name === "d3") writeFileSync(`${outDir}/light.topo.json`, lightTopology());
    if (/maplibre|echarts/.test(name)) writeFileSync(`${outDir}/areas.json`, data.areas);
    if (/maplibre/.test(name)) writeFileSync(`${outDir}/lines.json`, data.lines);
  }
}

/** @param {string} name @param {string} html */
export function writePage(name, html) {
  mkdirSync(`${siteFolder}/${name}`, { recursive: true });
  writeFileSync(`${siteFolder}/${name}/${name}.html`, html);
}
