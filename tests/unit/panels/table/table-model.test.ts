/** Order of the lines, and what a spreadsheet gets. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  noneCell,
  sortLines,
  toHtml,
  toTsv,
  type Cell,
  type ShownTable,
  type TableLine,
} from "../../../../src/panels/table/table-model";

const line = (name: string, ...cells: Cell[]): TableLine => ({
  key: name,
  name: { en: name, zh: name },
  thing: null,
  cells,
  refs: [],
  note: undefined,
});
const table: ShownTable = {
  columns: [
    { id: "name", heading: "Name" },
    { id: "size", heading: "Size", isNumber: true },
  ],
  lines: [
    line("b", { text: "10", sort: 10 }),
    line("c", noneCell),
    line("a", { text: "9", sort: 9 }),
    line("d", { text: "9", sort: 9 }),
  ],
  total: 4,
  notes: [],
};
const order = (column: string, isDescending: boolean): string =>
  sortLines(
    table,
    { column, isDescending },
    ({ name }) => name.en,
    (a, b) => a.localeCompare(b),
  )
    .map(({ key }) => key)
    .join("");

describe(sortLines, () => {
  it("sorts by value, keeps equals as they stood, and puts what is not known last either way", () => {
    expect(order("name", false)).toBe("abcd");
    expect(order("name", true)).toBe("dcba");
    expect(order("size", false)).toBe("adbc");
    expect(order("size", true)).toBe("badc");
    expect(order("no such column", true)).toBe("bcad");
  });
});

const copied = (text: string) => ({ caption: "C", head: ["Name"], body: [[text]], foot: ["Foot"] });

describe("a copied table", () => {
  it("is tab-separated, one row a line, with what stands below it", () => {
    expect(toTsv({ ...copied("x"), body: [["a\tb", "c\nd"]] })).toBe("Name\na b\tc d\n\nFoot");
  });
  it("never hands a formula to the spreadsheet", () => {
    for (const text of ["=1+1", "+1", "-1", "@x", "\t=1", "＝1", "\u202e=1", "\0+1"]) {
      expect(toTsv(copied(text)).split("\n")[1]).toMatch(/^'/);
      expect(toHtml(copied(text))).toContain("<td>'");
    }
  });
  it("holds text as text in its HTML", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inner = /<td>(.*)<\/td>/s.exec(toHtml(copied(text)))?.[1] ?? "";
        expect(inner).not.toMatch(/[<>"]/);
        const shown = inner.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        expect([text, `'${text}`]).toContain(shown);
      }),
    );
  });
});
