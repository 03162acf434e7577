/** Documents of the comparison stand in the order of their dates, as the cells of its rows do. */
import { describe, expect, it } from "vitest";
import { comparedDocuments } from "../../../src/panels/sources/document-facts";
import { pack } from "../model/built-in";

describe(comparedDocuments, () => {
  it("puts the earlier document first, wherever the pack lists it", () => {
    const ids = ["n2021", "n2023"];
    expect(comparedDocuments(pack).map(({ id }) => id)).toEqual(ids);
    expect(comparedDocuments({ ...pack, documents: pack.documents.toReversed() }).map(({ id }) => id)).toEqual(ids);
  });
  it("leaves out what no row compares", () => {
    expect(comparedDocuments({ ...pack, changes: [] })).toEqual([]);
  });
});
