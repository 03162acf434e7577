/** Every line of the map grows with the scene's scale of lines, alike in the twin and in WebGL, and WebGL keeps its geometry. */
import {
  createPropertyExpression,
  type Feature,
  latest,
  type LayerSpecification,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { groundPaint } from "../../../../src/map/renderers/webgl/ground/ground-paint";
import { paintsAlike } from "../../../../src/picture/scene/line-look";
import { groundId } from "../../../../src/map/renderers/webgl/ground/ground-style";
import { buildStyle } from "../../../../src/map/renderers/webgl/style";
import { buildScene, type Scene } from "../../../../src/picture/scene/scene";
import { largestLineScale } from "../../../../src/picture/scene/line-scale";
import { stretchWidths } from "../../../../src/picture/scene/links";
import { openingInput } from "../../../../src/picture/scene/scene-input";
import { GroundDrawing } from "../../../../src/picture/svg/ground-drawing";
import { geometryPaths } from "../../../../src/picture/svg/paths";
import { briefing, places } from "../../model/built-in";
import { makeGeometry, makeScene } from "./webgl/make-scene";

const k = 8;
const sceneAt = (lineScale: number): Scene => ({ ...makeScene(), lineScale });

/** What the twin writes of every line, by group and id. */
function twinAt(scene: Scene) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const drawing = new GroundDrawing(document);
  drawing.setGeometry(geometryPaths(makeGeometry()));
  drawing.draw(scene);
  const lengthsOf = (name: string) =>
    new Map(
      [...drawing.world.querySelectorAll(`[${name}]`)]
        .filter((element) => element.closest("pattern") === null)
        .map((element): [string, number[]] => {
          const group = element.closest("g")?.getAttribute("class") ?? "";
          return [`${group}/${element.getAttribute("data-id") ?? ""}`, element.getAttribute(name)?.split(" ").map(Number) ?? []];
        }),
    );
  return { widths: lengthsOf("stroke-width"), dashes: lengthsOf("stroke-dasharray") };
}

/** What a layer of WebGL paints for one feature. */
function painted(layers: readonly LayerSpecification[], id: string, property: string, properties: Feature["properties"]): number {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  const spec = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${layer.type}`]?.[property];
  if (!spec) throw new Error(`no property ${property}`);
  const value = (layer.paint as Record<string, unknown>)[property];
  const expression = createPropertyExpression(value, `layers.${id}.${property}`, spec);
  if (expression.result === "error") throw new Error(expression.value.map(({ message }) => message).join());
  return Number(expression.value.evaluate({ zoom: 4 }, { type: 2, properties }, {}));
}
const ofGround = (id: string) => ({ id: groundId("line", id) });

/** Each kind of line: where the twin has it, and how WebGL paints it. */
const lines: readonly [string, layer: string, properties: Feature["properties"]][] = [
  ["coast/", "coast-line", {}],
  ["lakes/", "lakes-coast", {}],
  ["lines/rivers", "rivers-line", {}],
  ["lines/provinces", "provinces-line", {}],
  ["lines/borders", "borders-line", {}],
  ["lines/borders-international", "borders-international-line", {}],
  ["lines/CN-YN|MM", "outer-line", {}],
  ["outlines/yunnan", "regions-outline", { id: groundId("region", "yunnan") }],
  ["stretches/CN-YN|LA", "stretches-line", ofGround("CN-YN|LA")],
  ["stretches/CN-YN|IN~", "stretches-line", ofGround("CN-YN|IN~")],
  ["unsettled/CN-XZ|IN~", "unsettled-line", ofGround("CN-XZ|IN~")],
  ["unsettled/CN-YN|IN~", "unsettled-line", ofGround("CN-YN|IN~")],
  ["unsettled/outer-china~", "unsettled-line", ofGround("outer-china~")],
  ["links/solid", "links-line", { width: 1.75 }],
  ["links/dashed", "links-line", { width: 1.75 }],
  ["close-up/solid", "close-up-line", { width: 1.75 }],
  ["arrows/stated", "arrows-halo", {}],
];

describe.each([1, 1.5, 2, 3])("at a scale of %d", (lineScale) => {
  const twin = twinAt(sceneAt(lineScale));
  const { layers } = buildStyle(makeGeometry(), sceneAt(lineScale), k);

  it("the twin draws each line so many times as broad, and its dashes as long", () => {
    const usual = twinAt(sceneAt(1));
    expect(twin.widths.size).toBeGreaterThan(lines.length);
    expect([...twin.dashes.keys()]).toEqual(
      expect.arrayContaining(["unsettled/", "links/dashed", "links/dotted", "arrows/reading"]),
    );
    for (const kind of ["widths", "dashes"] as const) {
      expect([...twin[kind].keys()]).toEqual([...usual[kind].keys()]);
      for (const [id, lengths] of twin[kind])
        for (const [i, length] of lengths.entries())
          expect(length, id).toBeCloseTo((usual[kind].get(id)?.[i] ?? NaN) * lineScale, 3);
    }
  });
  it.each(lines)("WebGL draws %s as broad as the twin does", (id, layer, properties) => {
    expect(painted(layers, layer, "line-width", properties)).toBeCloseTo(twin.widths.get(id)?.[0] ?? NaN, 3);
  });
  it.each([
    ["links/dotted", "links-dots", { width: 1.75 }],
    ["arrows/reading", "arrows-dots", { width: 3 }],
  ])("WebGL draws the dots of %s as large as the twin does, but for its soft edge", (id, layer, properties) => {
    expect(2 * (painted(layers, layer, "circle-radius", properties) - 0.5)).toBeCloseTo(twin.widths.get(id)?.[0] ?? NaN, 3);
  });
});

describe("the usual widths", () => {
  it("are those of the opening, and of the twin at a scale of 1", () => {
    const { widths, dashes } = twinAt(sceneAt(1));
    expect(buildScene(openingInput(briefing, places)).lineScale).toBe(1);
    const at = (...ids: string[]) => ids.map((id) => widths.get(id)?.[0]);
    expect(at("lines/CN-YN|MM", "lines/borders", "coast/", "lines/rivers", "lines/provinces")).toEqual([2.4, 1, 1.2, 0.9, 0.7]);
    expect(["unsettled/", "links/dashed", "links/dotted"].map((id) => dashes.get(id))).toEqual([
      [4, 3],
      [7, 5],
      [0.1, 5],
    ]);
  });
});

describe("a change of scale in WebGL", () => {
  const [usual, broad] = [buildStyle(makeGeometry(), sceneAt(1), k), buildStyle(makeGeometry(), sceneAt(2), k)];

  it("leaves the ground's geometry as it is, and of the rest all but dashes and dots", () => {
    const solid = (scene: Scene): Scene => ({
      ...scene,
      closeUp: null,
      links: scene.links.filter(({ dash }) => dash === "solid"),
      arrows: scene.arrows.filter(({ dash }) => dash === "solid"),
    });
    const sourceOf = (name: string, scene: Scene) => JSON.stringify(buildStyle(makeGeometry(), solid(scene), k).sources[name]);
    for (const name of ["ground", "drawn"]) expect(sourceOf(name, sceneAt(2)), name).toBe(sourceOf(name, sceneAt(1)));
    expect(JSON.stringify(broad.sources["ground"])).toBe(JSON.stringify(usual.sources["ground"]));
  });
  it("never makes a line broader than what tiles keep beyond their edges", () => {
    const source = usual.sources["ground"];
    const buffer = source && "buffer" in source ? source.buffer : 0;
    expect((stretchWidths.lit * largestLineScale) / 2).toBeLessThan(buffer ?? 0);
  });
  it("cuts dashes as for a map half as large", () => {
    const half = buildStyle(makeGeometry(), sceneAt(1), k / 2);
    for (const name of ["unsettled", "drawn", "close-up"]) expect(broad.sources[name], name).toEqual(half.sources[name]);
    expect(broad.sources["unsettled"]).not.toEqual(usual.sources["unsettled"]);
  });
  it("is written as paint, and only as widths", () => {
    expect(paintsAlike(sceneAt(1), sceneAt(2))).toBe(false);
    expect(paintsAlike(sceneAt(2), sceneAt(2))).toBe(true);
    const before = new Map(groundPaint(sceneAt(1)).map(({ layer, property, value }) => [`${layer} ${property}`, value]));
    const changed = groundPaint(sceneAt(2)).filter(
      ({ layer, property, value }) => JSON.stringify(before.get(`${layer} ${property}`)) !== JSON.stringify(value),
    );
    expect(new Set(changed.map(({ property }) => property))).toEqual(new Set(["line-width", "circle-radius"]));
    expect(changed.map(({ layer }) => layer)).toEqual(
      expect.arrayContaining(["coast-line", "outer-line", "links-line", "arrows-halo"]),
    );
  });
});
