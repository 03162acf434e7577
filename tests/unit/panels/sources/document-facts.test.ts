/** Documents of a comparison stand in the order of their dates, as the cells of its rows do; each pair by itself. */
import { describe, expect, it } from "vitest";
import { comparisonsOf } from "../../../../src/panels/sources/document-facts";
import type { Pack } from "../../../../src/data/schema";
import { pack } from "../../model/built-in";

const pairs = (of: Pack) => comparisonsOf(of).map(({ documents, rows }) => [...documents.map(({ id }) => id), rows.length]);

describe(comparisonsOf, () => {
  it("puts the earlier document first, wherever the pack lists it", () => {
    const expected = [["n2021", "n2023", pack.changes.length]];
    expect(pairs(pack)).toEqual(expected);
    expect(pairs({ ...pack, documents: pack.documents.toReversed() })).toEqual(expected);
  });
  it("leaves out what no row compares", () => {
    expect(comparisonsOf({ ...pack, changes: [] })).toEqual([]);
  });
  it("keeps every pair of three documents apart, so that heads and cells are as many", () => {
    const [first, ...others] = pack.changes;
    const third = pack.documents.find(({ id }) => id === "n2023");
    if (!first || !third) throw new Error("the pack compares nothing");
    const documents = [...pack.documents, { ...third, id: "n2026", published: "2026-03-01" }];
    const changes = [{ ...first, from: "n2023", to: "n2026" }, ...others];
    const expected = [
      ["n2021", "n2023", others.length],
      ["n2023", "n2026", 1],
    ];
    expect(pairs({ ...pack, documents, changes })).toEqual(expected);
    expect(pairs({ ...pack, documents: documents.toReversed(), changes })).toEqual(expected);
  });
});
