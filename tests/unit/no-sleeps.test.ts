// Tests wait for what is perceived, or move the page's clock: a wait for time is too short on one machine and wasted on others.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Where time may be named: how often `until` asks, and when an attempt that nothing refuses has failed. */
const allowed = ["browser/safety/break-in.ts", "page-api.ts"];
const sleeps = /waitFor(?:Timeout)\(|setTimeout\([^\n]*,\s*(?!0\b)[\w.]+\)/;

it("no test sleeps", () => {
  const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const sleeping = files.filter((path) => sleeps.test(readFileSync(`tests/${path}`, "utf8")));
  expect(sleeping.toSorted()).toEqual(allowed);
});
