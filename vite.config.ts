// Builds the site: relative paths for any host or sub-path, the plate drawn into the page, styles inline so that the
// first paint waits for one file only. And, from the same sources, all of it in one file: dist/gateway-atlas.html.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import solid from "vite-plugin-solid";
import { defineConfig, type UserConfig } from "vite";
import { contentSecurity } from "./tools/page/content-security";
import { inlineStyles } from "./tools/page/inline-styles";
import { oneFile } from "./tools/page/one-file";
import { plate } from "./tools/page/plate-plugin";
import { savedCopy } from "./tools/page/saved-copy";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/** What both editions are built with. */
const scripts = (): UserConfig => ({
  root: import.meta.dirname,
  base: "./",
  define: { __VERSION__: JSON.stringify(version) },
  // Not the pages of the benchmark, whose packages are its own.
  optimizeDeps: { entries: ["index.html"] },
  // Templates of components pass Trusted Types there.
  plugins: [solid({ solid: { moduleName: fileURLToPath(new URL("src/ui/solid.ts", import.meta.url)) } })],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
  },
});

// Whatever the page needs at once is one chunk: left to itself, the bundler cuts off what lazy views share with it.
const inOneChunk: UserConfig["build"] = {
  rolldownOptions: {
    checks: { bundlerTimings: false },
    output: {
      codeSplitting: { groups: [{ name: "index", tags: ["$initial"] }] },
      // MapLibre's worker: some servers do not know what `.mjs` is, and browsers run no script of an unknown type.
      assetFileNames: ({ names }) => `assets/[name]-[hash]${names.some((name) => name.endsWith(".mjs")) ? ".js" : "[extname]"}`,
    },
  },
};

export default defineConfig({
  ...scripts(),
  build: { ...scripts().build, ...inOneChunk },
  plugins: [scripts().plugins, plate(), inlineStyles(), oneFile(scripts), contentSecurity(), savedCopy()],
});
