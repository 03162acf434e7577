/** The tables of zones, ports and corridors, and notes on what they leave out. Call in JSX or memos. */
import type { Region, RegionId, Zone } from "../../data/schema";
import type { LocalText } from "../../i18n/format";
import type { I18n } from "../../i18n/i18n";
import type { Briefing } from "../../model/briefing";
import { matchingRegions, type RegionFilter } from "../../model/region-filter";
import { holdersOf } from "../../model/holdings";
import { corridorLayer } from "../../data/choices";
import { corridorRows, portRows, zoneRows } from "../../model/table";
import { wordsIn } from "../../words/create-words";
import { noneCell, type Cell, type ShownTable } from "./table-model";

const unknownCell = (i18n: I18n): Cell => ({ text: i18n.t().table.unknown, sort: null });
const listCell = (i18n: I18n, names: readonly string[]): Cell => (names.length === 0 ? noneCell : { text: i18n.list(names) });
const regionCell = (i18n: I18n, regions: readonly Region[]): Cell =>
  listCell(
    i18n,
    regions.map(({ name }) => i18n.pick(name)),
  );
const factCell = <T>(i18n: I18n, fact: T | null, cell: (fact: T) => Cell): Cell => (fact === null ? unknownCell(i18n) : cell(fact));
const numberCell = (i18n: I18n, value: number | null): Cell =>
  factCell(i18n, value, (known) => ({ text: i18n.number(known), sort: known }));
const textCell = (i18n: I18n, text: LocalText | null): Cell => factCell(i18n, text, (known) => ({ text: i18n.pick(known) }));
const dateCell = (i18n: I18n, date: string | null, words: (date: string) => string = (text) => text): Cell =>
  factCell(i18n, date, (known) => ({ text: words(i18n.date(known)), sort: known }));

interface Dated {
  readonly name: LocalText;
  readonly from: string | null;
}
const laterNote = (i18n: I18n, items: readonly Dated[]): readonly string[] => {
  const words = i18n.t().table;
  const names = items.map(({ name, from }) => {
    const own = i18n.pick(name);
    return from === null ? own : words.laterItem(own, i18n.date(from));
  });
  return names.length === 0 ? [] : [words.later(i18n.list(names))];
};
const namesNote = (i18n: I18n, names: readonly LocalText[], words: (names: string) => string): readonly string[] =>
  names.length === 0 ? [] : [words(i18n.list(names.map((name) => i18n.pick(name))))];

export function zoneTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table;
  const matches = matchingRegions(briefing, filter);
  const isOfMatching = ({ id }: Zone): boolean =>
    holdersOf(briefing.pack, { kind: "zone", id }).some((region) => matches.includes(region.id));
  const later = briefing.later.zones.filter(isOfMatching);
  const unconfirmed = briefing.pack.zones.filter(({ status }) => status === "unconfirmed").map(({ shortName }) => shortName);
  const { rows, total } = zoneRows(briefing, filter);
  return {
    columns: [
      { id: "zone", heading: words.column.zone },
      { id: "kind", heading: words.column.kind },
      { id: "regions", heading: words.column.regions },
      { id: "faces", heading: words.column.faces },
      { id: "opposite", heading: words.column.opposite },
      { id: "approved", heading: words.column.approved },
      { id: "area", heading: words.column.area, isNumber: true },
      { id: "industries", heading: words.column.industries },
    ],
    lines: rows.map(({ zone, regions }) => ({
      key: zone.id,
      name: zone.shortName,
      thing: { kind: "zone", id: zone.id },
      cells: [
        { text: zone.kind === "border" ? i18n.t().panel.zone : i18n.t().panel.crossBorderZone },
        regionCell(i18n, regions),
        { text: wordsIn(i18n.locale()).countries(briefing, zone.faces) },
        textCell(i18n, zone.opposite),
        dateCell(i18n, zone.from),
        numberCell(i18n, zone.areaKm2),
        textCell(i18n, zone.industries),
      ],
      refs: zone.refs,
      note: zone.note,
    })),
    total,
    notes: [
      ...laterNote(
        i18n,
        later.map(({ shortName, from }) => ({ name: shortName, from })),
      ),
      ...namesNote(i18n, unconfirmed, words.unconfirmed),
    ],
  };
}

export function portTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table;
  const outside = briefing.pack.ports
    .filter(({ id }) => holdersOf(briefing.pack, { kind: "port", id }).length === 0)
    .map(({ name }) => name);
  const { rows, total } = portRows(briefing, filter);
  return {
    columns: [
      { id: "port", heading: words.column.port },
      { id: "regions", heading: words.column.regions },
      { id: "faces", heading: words.column.faces },
      { id: "opposite", heading: words.column.opposite },
      { id: "transport", heading: words.column.transport },
    ],
    lines: rows.map(({ port, regions }) => ({
      key: port.id,
      name: port.name,
      thing: { kind: "port", id: port.id },
      cells: [
        regionCell(i18n, regions),
        { text: wordsIn(i18n.locale()).countries(briefing, [port.faces]) },
        factCell(i18n, port.opposite, (text) => ({ text })),
        port.modes.length === 0 ? noneCell : { text: wordsIn(i18n.locale()).modes(port) },
      ],
      refs: port.refs,
      note: port.note,
    })),
    total,
    notes: namesNote(i18n, outside, words.outside),
  };
}

export function corridorTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table;
  const matches = matchingRegions(briefing, filter);
  const passes = (regions: readonly RegionId[]): boolean => regions.some((id) => matches.includes(id));
  const portNames = (ids: readonly string[]): readonly string[] =>
    briefing.pack.ports.filter(({ id }) => ids.includes(id)).map(({ name }) => i18n.pick(name));
  const { rows, total } = corridorRows(briefing, filter);
  return {
    columns: [
      { id: "corridor", heading: words.column.corridor },
      { id: "date", heading: words.column.date },
      { id: "regions", heading: words.column.regions },
      { id: "ports", heading: words.column.ports },
      { id: "length", heading: words.column.length, isNumber: true },
    ],
    lines: rows.map(({ corridor, regions }) => ({
      key: corridor.id,
      name: corridor.name,
      thing: regions[0] ? { kind: "region", id: regions[0].id } : null,
      layer: corridorLayer,
      cells: [
        dateCell(i18n, corridor.from, i18n.t().panel[corridor.fromMeans ?? "dated"]),
        regionCell(i18n, regions),
        listCell(i18n, portNames(corridor.ports)),
        numberCell(i18n, corridor.lengthKm),
      ],
      refs: corridor.refs,
      note: corridor.note,
    })),
    total,
    notes: laterNote(
      i18n,
      briefing.later.corridors.filter(({ regions }) => passes(regions)),
    ),
  };
}
