// Builds the site: relative paths for any host or sub-path, the plate drawn into the page, styles inline so that the
// first paint waits for one file only.
import { readFileSync } from "node:fs";
import solid from "vite-plugin-solid";
import { defineConfig } from "vite";
import { inlineStyles } from "./tools/inline-styles";
import { plate } from "./tools/plate-plugin";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  base: "./",
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [solid(), plate(), inlineStyles()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
