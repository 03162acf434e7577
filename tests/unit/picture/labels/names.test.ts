/** What `names()` says: every name once, under the name of what it names. */
import { describe, expect, it } from "vitest";
import { namesOnMap } from "../../../../src/picture/labels/names";
import { briefing, pack } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport } from "./make-placement";

const viewport = makeViewport(1560, 1020);
const namesAt = (lon: number, lat: number, zoom: number, layers: readonly string[] = []) => {
  const scene = makeScene({ zoom, layers });
  const { placement, transform } = makePlacement([lon, lat, zoom], viewport, { scene });
  return namesOnMap({ marks: scene.marks, placement, lang: "en", em: 14 }, new Set(), transform, [0, 0]);
};

describe(namesOnMap, () => {
  it("gives a direction the id by which it can be chosen", () => {
    const said = namesAt(103, 36, 3.4).flatMap(({ thing }) =>
      thing.startsWith("direction:") ? [thing.slice("direction:".length)] : [],
    );
    expect(said.length).toBeGreaterThan(2);
    for (const id of said) expect(pack.directions.map((one) => String(one.id))).toContain(id);
  });
  it("tells the town opposite from the port", () => {
    const things = namesAt(111.97, 43.68, 8.4).map(({ thing }) => thing);
    expect(things).toContain("port:erenhot");
    expect(things).toContain("opposite:erenhot");
  });
  it("names no thing twice, wherever one looks", () => {
    for (const { point } of briefing.ports)
      if (point) {
        const things = namesAt(point.lonLat[0], point.lonLat[1], 8.4, ["corridors"]).map(({ thing }) => thing);
        expect(things).toEqual([...new Set(things)]);
      }
  });
});
