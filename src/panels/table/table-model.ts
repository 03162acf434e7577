/** A table as it is shown and copied: headings, rows in their order, sources. Pure; the words are already chosen. */
import type { Ref } from "../../data/schema";
import type { LocalText } from "../../i18n/format";
import type { Thing } from "../../model/things";

export interface Column {
  readonly id: string;
  readonly heading: string;
  /** Align it as numbers are. Default false. */
  readonly isNumber?: boolean;
}
export interface Cell {
  readonly text: string;
  /** The value to sort by; null, for what is not known, comes last. Default: the text. */
  readonly sort?: string | number | null;
}
export interface TableLine {
  readonly key: string;
  readonly name: LocalText;
  /** What its name leads to on the map; null where it is a plain text. */
  readonly thing: Thing | null;
  /** The layer that is shown too when its name is chosen. */
  readonly layer?: string;
  /** One cell for each column after the first. */
  readonly cells: readonly Cell[];
  readonly refs: readonly Ref[];
  readonly note: LocalText | undefined;
}
export interface ShownTable {
  /** The first is the column of names; the sources come after the last. */
  readonly columns: readonly Column[];
  readonly lines: readonly TableLine[];
  /** Number of lines without a filter. */
  readonly total: number;
  /** What the table leaves out, and why. */
  readonly notes: readonly string[];
}
export interface SortOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

/** For what does not exist. It is sorted to the end, like what is not known. */
export const noneCell: Cell = { text: "–", sort: null };

/**
 * Sorts the lines; equal lines keep their order. Without an order they come back as they are.
 * @param nameOf the name in the reader's language
 * @param compare how texts are compared in that language
 */
export function sortLines(
  { columns, lines }: ShownTable,
  order: SortOrder | null,
  nameOf: (line: TableLine) => string,
  compare: (a: string, b: string) => number,
): readonly TableLine[] {
  const position = columns.findIndex(({ id }) => id === order?.column);
  if (!order || position < 0) return lines;
  const valueOf = (line: TableLine): string | number | null => {
    if (position === 0) return nameOf(line);
    const cell = line.cells[position - 1] ?? noneCell;
    return cell.sort === undefined ? cell.text : cell.sort;
  };
  const sign = order.isDescending ? -1 : 1;
  return [...lines].sort((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}

/** A table as a spreadsheet takes it: as tab-separated text, and as HTML. */
export interface CopyableTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  /** Lines below the table: date, link, disclaimer. */
  readonly foot: readonly string[];
}

// Spreadsheets read a cell that begins like this as a formula, some even with full-width signs or behind invisible characters.
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const noFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
const plainCell = (text: string): string => noFormula(text.replace(/\s+/g, " ").trim());
const escaped = (text: string): string => noFormula(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const toTsv = ({ head, body, foot }: CopyableTable): string =>
  [head, ...body, [], ...foot.map((line) => [line])].map((row) => row.map(plainCell).join("\t")).join("\n");

export function toHtml({ caption, head, body, foot }: CopyableTable): string {
  const row = (tag: "th" | "td", cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return [
    `<table><caption>${escaped(caption)}</caption><thead>${row("th", head)}</thead>`,
    `<tbody>${body.map((cells) => row("td", cells)).join("")}</tbody></table>`,
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
  ].join("");
}
