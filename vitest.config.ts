// Two projects: `unit` (pure code and laws, in Node) and `browser` (the built app in a real Chromium).
// The browser tests run in Node as well and drive the page from outside, through tests/driver.ts.
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        // Solid's plugin is for unit tests that import a .tsx file. The browser build of Solid is asked for everywhere:
        // under Node's own conditions it resolves to the server build, whose memos and effects never run again.
        plugins: [solid({ hot: false })],
        resolve: { conditions: ["browser", "development"] },
        test: {
          name: "unit",
          include: ["tests/{unit,property}/**/*.test.{ts,tsx}"],
          environment: "node",
          // Laws with hundreds of runs take their time where eight other things run.
          testTimeout: 30_000,
          server: { deps: { inline: [/solid-js/, /@solid-primitives/, /@kobalte/] } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/{browser,component,visual}/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/browser-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A page waits for frames and the network much of its time: two files at once keep two cores busy, a third slows all.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
