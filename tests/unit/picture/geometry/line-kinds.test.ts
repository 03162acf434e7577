/** The ids that the pipeline writes are the ones that the app knows. */
import { describe, expect, it } from "vitest";
import { worldviews } from "../../../../src/data/choices";
import { isUnsettledLine, lineMeaning, lineSet, solidSets } from "../../../../src/picture/geometry/line-kinds";
import { lightGeometry, places } from "../../model/built-in";

const ids = lightGeometry().lines.map(({ id }) => id);

describe(lineMeaning, () => {
  it("knows every line of the geometry, and no other", () => {
    for (const id of ids) expect([id, worldviews.some((worldview) => lineMeaning(id, worldview))]).toEqual([id, true]);
    expect(lineMeaning("canals", "international")).toBeNull();
  });
  it("finds each border that a province shares with a country as a stretch", () => {
    const stretches = ids.flatMap((id) => lineMeaning(id, "international")?.stretch ?? []);
    const shared = Object.entries(places.adjacency.provinces).flatMap(([province, countries]) =>
      countries.map((country) => `${province}|${country}`),
    );
    expect(new Set(stretches)).toEqual(new Set([...shared, "CN-XJ|X-SIACHEN"]));
  });
  it("says of a stretch with India that it is unsettled, in both worldviews", () => {
    for (const worldview of worldviews)
      expect(lineMeaning("CN-XZ|IN~", worldview)).toEqual({ kind: "outer", isUnsettled: true, stretch: "CN-XZ|IN" });
    expect(lineMeaning("CN-YN|LA", "china")).toEqual({ kind: "outer", isUnsettled: false, stretch: "CN-YN|LA" });
  });
  it("gives the eastern Himalaya's border to one worldview each", () => {
    const kindsOf = (id: string) => worldviews.map((worldview) => lineMeaning(id, worldview)?.kind ?? null);
    expect(worldviews).toEqual(["international", "china"]);
    expect(kindsOf("outer-international~")).toEqual(["outer", null]);
    expect(kindsOf("outer-china~")).toEqual(["claim", "outer"]);
    expect(kindsOf("borders-or-outer")).toEqual(["border", "outer"]);
  });
});

describe(lineSet, () => {
  it("puts every solid line into a set that is drawn, in the order of the geometry", () => {
    const drawn = ids.filter((id) => !isUnsettledLine(id)).map(lineSet);
    expect([...new Set(drawn)]).toEqual(solidSets);
  });
});
