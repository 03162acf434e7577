// Three projects: `unit` (pure code and laws, in Node), `browser` (the built app in a real Chromium) and `firefox` (the
// journeys once more in a real Firefox). Browser tests run in Node as well and drive the page from outside, through
// tests/driver.ts. SKIP_FIREFOX=1 leaves that project out; FIREFOX_TESTS names other files for it.
import solid from "vite-plugin-solid";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** @param include the test files, a glob */
const browserTests = (name: "browser" | "firefox", include: string): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [include],
    environment: "node",
    globalSetup: ["tests/browser-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Limits catch what hangs, not what is slow.
    expect: { poll: { timeout: 60_000 } },
    // A page waits for frames and the network much of its time: two files at once keep two cores busy, a third slows all.
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
});

/** No test may depend on those before it: they run in an order that this decides. SHUFFLE_SEED takes another. */
const seed = Number(process.env["SHUFFLE_SEED"] ?? 20_210_602);

export default defineConfig({
  test: {
    // For all projects: what one of them says of the order, Vitest does not hear.
    sequence: { shuffle: { files: true, tests: true }, seed },
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
          setupFiles: ["tests/laws.ts"],
          // Laws with hundreds of runs take their time where eight other things run.
          testTimeout: 120_000,
          server: { deps: { inline: [/solid-js/, /@solid-primitives/, /@kobalte/] } },
          sequence: { groupOrder: 0 },
        },
      },
      browserTests("browser", "tests/{browser,component,visual}/**/*.test.ts"),
      ...(process.env["SKIP_FIREFOX"] === "1"
        ? []
        : [browserTests("firefox", process.env["FIREFOX_TESTS"] ?? "tests/browser/journeys*.test.ts")]),
    ],
  },
});
