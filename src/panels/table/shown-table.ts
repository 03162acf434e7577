/** Which table is shown, and its text for the clipboard. Call in JSX or memos. */
import type { Ref } from "../../data/schema";
import type { I18n } from "../../i18n/i18n";
import type { Briefing } from "../../model/briefing";
import type { RegionFilter } from "../../model/region-filter";
import type { TableName } from "../../state/view-state";
import { corridorTable, portTable, zoneTable } from "./site-tables";
import { measureTable, partnerTable, regionTable } from "./region-tables";
import type { CopyableTable, ShownTable, TableLine } from "./table-model";

const builders: Readonly<Record<TableName, (briefing: Briefing, filter: RegionFilter, i18n: I18n) => ShownTable>> = {
  regions: regionTable,
  partners: partnerTable,
  zones: zoneTable,
  ports: portTable,
  measures: measureTable,
  corridors: corridorTable,
};

export const shownTable = (name: TableName, briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable =>
  builders[name](briefing, filter, i18n);

/** `Ministry of Commerce notice, measure 3 (stated in the notice)`. */
const refText = (i18n: I18n, briefing: Briefing, ref: Ref): string => {
  const source = briefing.sourceById.get(ref.source);
  const title = source ? i18n.pick(source.title) : ref.source;
  const where = ref.locator === undefined ? title : i18n.t().source.located(title, i18n.pick(ref.locator));
  return i18n.t().table.linked(where, i18n.t().source.basis[ref.basis]);
};

/** The table as shown, in its order, with names in both languages and every source in words. */
export function copyableTable(
  { columns, notes }: ShownTable,
  lines: readonly TableLine[],
  caption: string,
  foot: readonly string[],
  i18n: I18n,
  briefing: Briefing,
): CopyableTable {
  const [first, ...rest] = columns.map(({ heading }) => heading);
  const other = i18n.locale() === "en" ? "中文" : "English";
  return {
    caption,
    head: [first ?? "", other, ...rest, i18n.t().table.column.source],
    body: lines.map(({ name, cells, refs }) => [
      i18n.pick(name),
      i18n.companion(name) === i18n.pick(name) ? "" : i18n.companion(name),
      ...cells.map(({ text }) => text),
      refs.map((ref) => refText(i18n, briefing, ref)).join(i18n.t().table.separator),
    ]),
    foot: [caption, ...notes, ...foot],
  };
}
