import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { checkBuild } from "../../../geo/checks.ts";
import { requiredUnits } from "../../../geo/checks/coverage.ts";
import { PlacesSchema } from "../../../geo/checks/places.ts";
import { readOutputs } from "../../../geo/manifest.ts";
import { readPackParts } from "../../../geo/pack-points.ts";
import { mohanBoten } from "../../../geo/transforms/schematic.ts";
import { geoRoot, readLevel, repositoryRoot } from "./fixtures.ts";

const outputs = readOutputs(geoRoot);
const pack = readPackParts(repositoryRoot);

describe(checkBuild, () => {
  it("passes the committed outputs", () => expect(checkBuild({ full: null, outputs }, pack)).toEqual([]));

  it("lists every problem of a build, not the first", () => {
    const light = (outputs.get("light.topo.json") ?? "").replace('"id":"TW"', '"id":"XX"').replace('"id":"LA"', '"id":"YY"');
    const problems = checkBuild({ full: null, outputs: new Map(outputs).set("light.topo.json", light) }, pack);
    expect(problems).toContain("light: unit TW is missing");
    expect(problems).toContain('light: CN-YN borders "MM VN YY", expected "LA MM VN"');
    expect(problems).toContain("unit LA is only in detail");
  });
});

describe("the outputs", () => {
  it("say first that they are generated", () => {
    for (const [name, text] of outputs) expect([name, text.replace(/\s/g, "").slice(0, 12)]).toEqual([name, '{"generated"']);
  });

  it.each(["light", "detail"] as const)("%s has the small units nobody may drop, with ids and nothing else", (name) => {
    const { topology } = readLevel(name);
    expect(topology.units.map((unit) => unit.id)).toEqual(expect.arrayContaining([...requiredUnits]));
    expect(outputs.get(`${name}.topo.json`)).not.toContain("properties");
  });

  it("name the regions of the pack", () => {
    const provinces = pack.regions.filter((region) => region.place.kind === "provinces").map((region) => region.id);
    expect(readLevel("light").regions.map((region) => region.id)).toEqual(provinces);
  });

  it("never publish the length of a border", () => {
    const { adjacency } = v.parse(PlacesSchema, JSON.parse(outputs.get("places.json") ?? "null"));
    expect(
      Object.values(adjacency)
        .flat()
        .filter((neighbour) => !/^[A-Z]{2}$/.test(neighbour)),
    ).toEqual([]);
  });
});

describe(mohanBoten, () => {
  it("marks every feature schematic", () => {
    for (const { properties } of mohanBoten().features) expect(properties).toEqual({ schematic: true });
  });
});
