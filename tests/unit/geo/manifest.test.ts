import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeManifest, outputNames, readManifest, readOutputs, staleFiles, textHash } from "../../../geo/manifest.ts";
import { sources } from "../../../geo/sources.ts";
import { geoRoot, makePack } from "./fixtures.ts";

describe(staleFiles, () => {
  let root: URL;
  const outputs = new Map([["places.json", "{}"]]);
  const write = (name: string, text: string) => writeFileSync(new URL(name, root), text);
  const makeCurrent = () => makeManifest(root, makePack(), outputs);

  beforeEach(() => {
    root = pathToFileURL(`${mkdtempSync(join(tmpdir(), "geo-"))}/`);
    write("build.ts", "build();\n");
    write("package-lock.json", "{}\n");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("finds nothing when nothing changed", () => expect(staleFiles(makeCurrent(), makeCurrent())).toEqual([]));

  it("names a pipeline file that was changed, added or removed", () => {
    const committed = makeCurrent();
    write("build.ts", "rebuild();\n");
    write("extra.ts", "");
    rmSync(new URL("package-lock.json", root));
    expect(staleFiles(committed, makeCurrent())).toEqual([
      "pipeline: build.ts changed since the outputs were built",
      "pipeline: extra.ts new since the outputs were built",
      "pipeline: package-lock.json gone since the outputs were built",
    ]);
  });

  it("does not mind the other kind of line ending", () => {
    const committed = makeCurrent();
    write("build.ts", "build();\r\n");
    expect(staleFiles(committed, makeCurrent())).toEqual([]);
  });

  it("names an output edited by hand, and one that is gone", () => {
    const committed = makeCurrent();
    const edited = makeManifest(root, makePack(), new Map([["places.json", "{ }"]]));
    expect(staleFiles(committed, edited)).toEqual(["outputs: places.json changed since the outputs were built"]);
    expect(staleFiles(committed, makeManifest(root, makePack(), new Map()))).toHaveLength(1);
  });

  it("names the pack when something the outputs come from changed in it", () => {
    const pack = makePack();
    const changed = { ...pack, points: [{ record: "region(id = a)", within: "CN-YN", lonLat: [1, 2], accuracyKm: 0 }] };
    const [before, now] = [
      makeManifest(root, pack, outputs),
      { ...makeCurrent(), pack: { pack: textHash(JSON.stringify(changed)) } },
    ];
    expect(staleFiles(before, now)).toHaveLength(2);
  });

  it("names an input that the manifest does not know", () => {
    const committed = makeCurrent();
    expect(staleFiles({ ...committed, inputs: {} }, committed)).toHaveLength(sources.length);
  });
});

describe("the committed manifest", () => {
  it("covers every output and the demanded inputs, and their hashes are true", () => {
    const manifest = readManifest(geoRoot);
    const outputs = readOutputs(geoRoot);
    expect(Object.keys(manifest?.outputs ?? {})).toEqual([...outputNames]);
    for (const [name, text] of outputs) expect([name, manifest?.outputs[name]]).toEqual([name, textHash(text)]);
    expect(Object.values(manifest?.inputs ?? {})).toEqual(sources.map((source) => source.sha256));
  });
});
