// The WebGL style is valid for every theme and worldview, and its paint, evaluated here, gives the colours of the scene.
import {
  createPropertyExpression,
  type Feature,
  latest,
  type LayerSpecification,
  type StylePropertySpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { palettes } from "../../../../../src/picture/scene/palette";
import { groundGroups } from "../../../../../src/picture/svg/ground-drawing";
import { groundPaint } from "../../../../../src/map/renderers/webgl/ground/ground-paint";
import { dashStates, groundCollection, groundStates } from "../../../../../src/map/renderers/webgl/ground/ground-style";
import { buildStyle } from "../../../../../src/map/renderers/webgl/style";
import type { Theme, Worldview } from "../../../../../src/state/view-state";
import { makeGeometry, makeScene } from "./make-scene";

const themes: readonly Theme[] = ["light", "dark", "contrast"];
const worldviews: readonly Worldview[] = ["international", "china"];
const cases = themes.flatMap((theme) => worldviews.map((worldview) => [theme, worldview] as const));
const layersOf = (theme: Theme, worldview: Worldview): readonly LayerSpecification[] =>
  buildStyle(makeGeometry(), makeScene(theme, worldview), 8).layers;

/** What a layer paints for one feature. */
function paintOf(
  layers: readonly LayerSpecification[],
  id: string,
  property: string,
  feature: string,
  state: Record<string, unknown> = {},
): string {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  const spec = (latest as unknown as Record<string, Record<string, StylePropertySpecification>>)[`paint_${layer.type}`]?.[property];
  if (!spec) throw new Error(`no property ${property}`);
  const value = (layer.paint as Record<string, unknown>)[property];
  const expression = createPropertyExpression(value, `layers.${id}.${property}`, spec);
  if (expression.result === "error") throw new Error(expression.value.map(({ message }) => message).join());
  const properties: Feature = { type: 3, id: feature, properties: { id: feature } };
  return String(expression.value.evaluate({ zoom: 4 }, properties, state));
}
/** A colour written as MapLibre writes it. */
const written = (hex: string): string => `rgba(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(",")},1)`;

describe(buildStyle, () => {
  it.each(cases)("is valid in %s, worldview %s", (theme, worldview) => {
    expect(validateStyleMin(buildStyle(makeGeometry(), makeScene(theme, worldview), 8))).toEqual([]);
  });
  it("is valid when the scene is bare", () => {
    const scene = { ...makeScene(), unitFills: new Map(), regions: [], links: [], arrows: [] };
    const geometry = { ...makeGeometry(), units: [], regions: [] };
    expect(validateStyleMin(buildStyle(geometry, scene, 8))).toEqual([]);
  });

  it.each(cases)("fills land, China and named units as the scene does in %s, worldview %s", (theme, worldview) => {
    const layers = layersOf(theme, worldview);
    const { land, china } = palettes[theme];
    const fill = (id: string): string => paintOf(layers, "units-fill", "fill-color", `unit:${id}`);
    expect(fill("LA")).toBe(written("#e8c9be"));
    expect(fill("MM")).toBe(written(land));
    for (const id of ["CN-YN", "HK", "MO"]) expect(fill(id)).toBe(written(china));
    for (const id of ["TW", "IN-AR", "X-SPRATLY"]) expect(fill(id)).toBe(written(worldview === "china" ? china : land));
  });
  it("lets feature state win over the first scene", () => {
    const layers = layersOf("light", "international");
    expect(paintOf(layers, "units-fill", "fill-color", "unit:LA", { fill: "#010203" })).toBe(written("#010203"));
    expect(paintOf(layers, "regions-fill", "fill-color", "region:yunnan", { fill: "#010203" })).toBe(written("#010203"));
    expect(paintOf(layers, "regions-outline", "line-color", "region:yunnan", { stroke: "#010203" })).toBe(written("#010203"));
    expect(paintOf(layers, "regions-outline", "line-width", "region:yunnan", { width: 1.1 })).toBe("1.1");
  });
  it("draws regions as the scene says, and one that the scene does not know not at all", () => {
    const layers = layersOf("light", "international");
    expect(paintOf(layers, "regions-fill", "fill-color", "region:yunnan")).toBe(written("#5ba35b"));
    expect(paintOf(layers, "regions-outline", "line-color", "region:yunnan")).toBe(written("#1b4d1b"));
    expect(paintOf(layers, "regions-outline", "line-width", "region:yunnan")).toBe("2.75");
    expect(paintOf(layers, "regions-fill", "fill-color", "region:unknown")).toBe("rgba(0,0,0,0)");
    expect(paintOf(layers, "regions-outline", "line-width", "region:unknown")).toBe("0");
  });

  it("orders its layers as the twin orders its groups", () => {
    const groupOf = (id: string): string => {
      if (id.startsWith("regions-outline")) return "outlines";
      return groundGroups.find((group) => id.startsWith(`${group}-`)) ?? "lines";
    };
    const changes = (ids: readonly string[]): readonly string[] =>
      ids.map(groupOf).filter((group, i, groups) => group !== groups[i - 1]);
    const [sea, ...rest] = layersOf("light", "international").map(({ id }) => id);
    expect(sea).toBe("sea");
    const isDetail = (id: string): boolean => id.endsWith("-detail");
    expect(changes(rest.filter((id) => !isDetail(id)))).toEqual([...groundGroups]);
    // The detail covers the light level, and what lies over the ground covers both.
    const light = rest.slice(0, rest.findIndex(isDetail));
    expect(rest.filter(isDetail)).toEqual(light.map((id) => `${id}-detail`));
    expect(changes(rest.slice(light.length))).toEqual([...groundGroups]);
  });
  it("draws no text and fetches nothing", () => {
    const style = buildStyle(makeGeometry(), makeScene(), 8);
    expect(style.layers.some(({ type }) => type === "symbol")).toBe(false);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
    for (const source of Object.values(style.sources)) expect("data" in source && typeof source.data === "object").toBe(true);
  });
});

describe(groundPaint, () => {
  it.each(cases)("is what the style starts with in %s, worldview %s", (theme, worldview) => {
    const layers = layersOf(theme, worldview);
    for (const { layer, property, value } of groundPaint(makeScene(theme, worldview)))
      expect(layers.find(({ id }) => id === layer)?.paint).toMatchObject({ [property]: value });
  });
  it.each([
    ["china", ["borders-international-line"]],
    ["international", []],
  ] as const)("hides the solid borders of the other worldview in worldview %s", (worldview, hidden) => {
    const clear = groundPaint(makeScene("light", worldview)).filter(({ value }) => value === 0);
    expect(clear.map(({ layer }) => layer)).toEqual(hidden);
  });
});

describe(dashStates, () => {
  const stateOf = (worldview: Worldview, id: string) => dashStates(makeGeometry(), makeScene("light", worldview)).get(`line:${id}`);
  const { outer, border } = palettes.light;

  it("draws an unsettled line in every worldview, lighter than a settled one", () => {
    for (const worldview of worldviews) expect(stateOf(worldview, "CN-XZ|IN~")).toEqual({ stroke: outer, width: 1.4 });
  });
  it("draws a line of the Chinese view as its border there, and as a claim elsewhere", () => {
    expect(stateOf("china", "outer-china~")).toEqual({ stroke: outer, width: 1.4 });
    expect(stateOf("international", "outer-china~")).toEqual({ stroke: border, width: 0.8 });
  });
  it("draws the unsettled part of a bold stretch a weight lower", () => {
    expect(stateOf("international", "CN-YN|IN~")).toEqual({ stroke: "#7a2515", width: 3 });
  });
  it("is what the style starts with", () => {
    const layers = layersOf("light", "international");
    expect(paintOf(layers, "unsettled-line", "line-color", "line:CN-YN|IN~")).toBe(written("#7a2515"));
    expect(paintOf(layers, "unsettled-line", "line-width", "line:CN-XZ|IN~")).toBe("1.4");
  });
});

describe(groundStates, () => {
  it("names every unit, region and stretch of the source with all of its keys", () => {
    const geometry = makeGeometry();
    const states = groundStates(geometry, makeScene());
    const withState = groundCollection(geometry).features.filter(
      ({ properties }) => ["unit", "region"].includes(properties.kind) || properties.isStretch,
    );
    expect([...states.keys()]).toEqual(withState.map(({ properties }) => properties.id));
    expect(states.get("unit:LA")).toEqual({ fill: "#e8c9be" });
    expect(states.get("region:yunnan")).toEqual({ fill: "#5ba35b", stroke: "#1b4d1b", width: 2.75 });
    expect(states.get("region:unknown")).toEqual({ fill: "rgba(0,0,0,0)", stroke: "rgba(0,0,0,0)", width: 0 });
  });
  it("draws a stretch bold as the scene says, and others not at all", () => {
    const states = groundStates(makeGeometry(), makeScene());
    expect(states.get("line:CN-YN|LA")).toEqual({ stroke: "#7a2515", width: 4 });
    expect(states.get("line:CN-YN|MM")).toEqual({ stroke: "rgba(0,0,0,0)", width: 0 });
  });
  it("lays a band of land under the dashes of an unsettled stretch, over the region's outline", () => {
    const states = groundStates(makeGeometry(), makeScene());
    expect(states.get("line:CN-YN|IN~")).toEqual({ stroke: palettes.light.land, width: 3.4 });
    // No region of the scene has Xizang, so nothing has to be hidden there.
    expect(states.get("line:CN-XZ|IN~")).toEqual({ stroke: "rgba(0,0,0,0)", width: 0 });
  });
});

describe(groundCollection, () => {
  it("keeps a unit and a region of the same name apart", () => {
    const { units, ...rest } = makeGeometry();
    const ids = groundCollection({ ...rest, units, regions: units }).features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
