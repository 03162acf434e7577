/**
 * Forced colours. Only the stylesheet knows of them: the pictures' code draws the theme's palette there too. So what can be computed
 * is that the map and each sample of its legend keep their own colours, for which the tests of the themes beside this one then
 * hold, and that a name is in the system's text on the system's ground, which the system keeps apart in every vision. What a
 * browser makes of it is in tests/browser/accessibility/forced-colours.test.ts.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../../src/app/styles/forced-colours.css", import.meta.url), "utf8").replace(
  /\/\*.*?\*\//gs,
  "",
);
const legend = readFileSync(new URL("../../../../src/map/Legend.tsx", import.meta.url), "utf8");

/** Selectors and declarations of the rules that set a property. */
const rulesWith = (text: string): readonly (readonly [selectors: string, body: string])[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) =>
    body.includes(text) ? [[selectors, body] as const] : [],
  );
const kept = rulesWith("forced-color-adjust: none").flatMap(([selectors]) => selectors.match(/\.[\w-]+/g) ?? []);

describe("with forced colours", () => {
  it("the whole file is for them only", () => {
    expect(css.trim()).toMatch(/^@media \(forced-colors: active\) \{/);
  });
  it("the map keeps its theme's colours: fills, tints, stretches, hatches and dashes", () => {
    expect(kept).toContain(".stage");
  });
  it("every coloured sample of the legend keeps its colours too", () => {
    const samples = [...legend.matchAll(/<(?:i|svg)\s+class=(?:"|\{`)([\w-]+)/g)].map(([, name = ""]) => `.${name}`);
    expect(new Set(samples)).toEqual(
      new Set([".swatch", ".legend-tint", ".legend-line", ".legend-arrow", ".legend-hatch", ".map-symbol"]),
    );
    for (const sample of samples) expect(kept).toContain(sample);
  });
  it("a name is the system's text with a halo of the system's ground, whatever it stands on", () => {
    const [, body = ""] = rulesWith("CanvasText").find(([selectors]) => selectors.trim().endsWith(".map-label")) ?? [];
    expect(body).toMatch(/(^|\s)color: CanvasText;/);
    expect(body).toMatch(/-webkit-text-stroke-color: Canvas;/);
  });
});
