/** The tables of regions, partner countries and measures. Call in JSX or memos. */
import type { LocalText } from "../../i18n/format";
import type { I18n } from "../../i18n/i18n";
import type { Briefing } from "../../model/briefing";
import type { RegionFilter } from "../../model/region-filter";
import { measureRows, partnerRows, regionRows } from "../../model/table";
import { refsOfPartner, uniqueRefs } from "../facts/region-facts";
import { wordsIn } from "../../words/create-words";
import { noneCell, type Cell, type ShownTable } from "./table-model";

export function regionTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table.column;
  const count = (value: number): Cell => ({ text: i18n.number(value), sort: value });
  const { rows, total } = regionRows(briefing, filter);
  return {
    columns: [
      { id: "region", heading: words.region },
      { id: "direction", heading: words.direction },
      { id: "standing", heading: words.standing },
      { id: "partners", heading: words.partners, isNumber: true },
      { id: "named", heading: words.named, isNumber: true },
      { id: "zones", heading: words.zones, isNumber: true },
      { id: "ports", heading: words.ports, isNumber: true },
      { id: "corridors", heading: words.corridors, isNumber: true },
      { id: "measures", heading: words.measures, isNumber: true },
    ],
    lines: rows.map(({ region, direction, about, named }) => ({
      key: region.id,
      name: region.name,
      thing: { kind: "region", id: region.id },
      cells: [
        ...(briefing.isPublished
          ? [{ text: i18n.pick(direction.label) }, { text: i18n.t().standing[direction.standing] }]
          : [noneCell, noneCell]),
        count(about.links.length),
        count(named),
        count(about.zones.length),
        count(about.ports.length),
        count(about.corridors.length),
        count(about.measures.filter(({ described }) => described !== "none").length),
      ],
      refs: uniqueRefs([...region.refs, ...direction.refs]),
      note: region.note,
    })),
    total,
    notes: [],
  };
}

export function partnerTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table;
  const { rows, total } = partnerRows(briefing, filter);
  const names = (items: readonly { readonly name: LocalText }[]): Cell =>
    items.length === 0 ? noneCell : { text: i18n.list(items.map(({ name }) => i18n.pick(name))), sort: items.length };
  return {
    columns: [
      { id: "partner", heading: words.column.partner },
      { id: "named", heading: words.column.named },
      { id: "linkedTo", heading: words.column.linkedTo },
      { id: "zones", heading: words.column.zonesFacing },
      { id: "ports", heading: words.column.portsFacing },
    ],
    lines: rows.map(({ country, links, zones, ports }) => ({
      key: country.code,
      name: country.name,
      thing: { kind: "country", id: country.code },
      cells: [
        country.named === null ? { text: words.no, sort: null } : { text: words.yes, sort: country.named },
        {
          text: links
            .map((link) => {
              const region = briefing.regionById.get(link.region);
              return words.linked(region ? i18n.pick(region.name) : link.region, wordsIn(i18n.locale()).bases(briefing, link));
            })
            .join(words.separator),
          sort: links.length,
        },
        names(zones.map(({ shortName }) => ({ name: shortName }))),
        names(ports),
      ],
      refs: uniqueRefs(links.flatMap((link) => refsOfPartner(briefing, { link, country }))),
      note: country.note,
    })),
    total,
    notes: [],
  };
}

export function measureTable(briefing: Briefing, filter: RegionFilter, i18n: I18n): ShownTable {
  const words = i18n.t().table;
  const { rows, total } = measureRows(briefing, filter);
  const document = briefing.pack.documents.find(({ id }) => id === briefing.pack.document);
  return {
    columns: [
      { id: "measure", heading: words.column.measure },
      { id: "number", heading: words.column.number, isNumber: true },
      { id: "aspect", heading: words.column.aspect },
      { id: "described", heading: words.column.described },
      { id: "concerns", heading: words.column.concerns },
      { id: "countries", heading: words.column.countries },
    ],
    lines: rows.map(({ measure, regions }) => {
      const title = measure.number === null ? measure.id : i18n.t().panel.measureNumber(measure.number);
      const aspect = briefing.pack.aspects.find(({ id }) => id === measure.aspect);
      return {
        key: measure.id,
        name: measure.title ?? { en: title, zh: title },
        thing: regions === null ? null : { kind: "measure", id: measure.id },
        cells: [
          measure.number === null ? { text: words.unknown, sort: null } : { text: String(measure.number), sort: measure.number },
          aspect
            ? { text: `${aspect.number}. ${i18n.pick(aspect.title)}`, sort: aspect.number }
            : { text: words.unknown, sort: null },
          { text: words.described[measure.described] },
          regions === null
            ? { text: words.unknown, sort: null }
            : {
                text:
                  regions.length === briefing.regions.length
                    ? words.allRegions
                    : i18n.list(regions.map(({ name }) => i18n.pick(name))),
                sort: regions.length,
              },
          measure.countries.length === 0
            ? measure.described === "none"
              ? { text: words.unknown, sort: null }
              : noneCell
            : { text: wordsIn(i18n.locale()).countries(briefing, measure.countries), sort: measure.countries.length },
        ],
        // That such a measure exists follows from the document's own count.
        refs: measure.refs.length > 0 ? measure.refs : (document?.refs ?? []),
        note: measure.note,
      };
    }),
    total,
    notes: [],
  };
}
