/** Every text of a pack that can be searched for, prepared once. Pure. */
import type { LocalText, Region } from "../data/schema";
import type { Briefing } from "./briefing";
import { initialsOf, makeForm, type SearchForm } from "./search-text";
import type { Thing } from "./things";

/** What can be found: whatever has a name and can be pointed at, and what is drawn as a layer. */
export type SearchTarget =
  | Exclude<Thing, { readonly kind: "claim" }>
  | { readonly kind: "corridor"; readonly id: string }
  | { readonly kind: "agreement"; readonly id: string };
export type SearchKind = SearchTarget["kind"];

/** Pinyin by text: `磨憨` → `mo han`. What is missing is not found by pinyin. */
export type Readings = Readonly<Record<string, string>>;

/** A thing with every text it goes by, weighted. */
interface Named {
  readonly target: SearchTarget;
  readonly name: LocalText;
  /** Longer or other names. */
  readonly also: readonly LocalText[];
  /** Texts that mention it: where it lies, what is opposite. */
  readonly about: readonly LocalText[];
  /** What it belongs to. */
  readonly within: readonly LocalText[];
}

export interface SearchEntry {
  readonly target: SearchTarget;
  readonly name: LocalText;
  readonly forms: readonly SearchForm[];
}
export type SearchIndex = readonly SearchEntry[];

/** Added to how well a text fits: the less it is the thing's own name, the more. */
export const weights = { name: 0, also: 0.25, initials: 1.5, about: 3, within: 6 } as const;

/** Said beside a name: `ruili port`, `瑞丽口岸`. */
const kindWords: Readonly<Record<SearchKind, LocalText & { readonly pinyin: string }>> = {
  region: { en: "region", zh: "地区", pinyin: "di qu" },
  country: { en: "country", zh: "国家", pinyin: "guo jia" },
  zone: { en: "zone", zh: "合作区", pinyin: "he zuo qu" },
  port: { en: "port", zh: "口岸", pinyin: "kou an" },
  corridor: { en: "corridor", zh: "通道", pinyin: "tong dao" },
  agreement: { en: "agreement", zh: "协定", pinyin: "xie ding" },
  direction: { en: "direction", zh: "开放方向", pinyin: "kai fang fang xiang" },
  measure: { en: "measure", zh: "措施", pinyin: "cuo shi" },
};
// Of things that fit equally well, the larger comes first.
const kindOrder: readonly SearchKind[] = ["region", "country", "zone", "port", "corridor", "direction", "measure", "agreement"];

/** The regions that hold a zone or port, a zone that begins later among them; none for what lies outside all of them. */
export function holdersOf(briefing: Briefing, id: string): readonly Region[] {
  const later = briefing.later.zones.find((zone) => zone.id === id);
  return [...briefing.byRegion.values()]
    .filter(
      ({ region: { place }, zones, ports }) =>
        [...zones, ...ports].some((held) => held.id === id) ||
        (later !== undefined && place.kind === "provinces" && place.provinces.includes(later.province)),
    )
    .map(({ region }) => region);
}

function namedThings(briefing: Briefing): readonly Named[] {
  const { pack } = briefing;
  const holders = (id: string): readonly LocalText[] => holdersOf(briefing, id).map(({ name }) => name);
  const countries = (codes: readonly string[]): readonly LocalText[] =>
    pack.countries.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  const bare = (text: string | null): readonly LocalText[] => (text === null ? [] : [{ en: text, zh: text }]);
  const some = (text: LocalText | null): readonly LocalText[] => (text === null ? [] : [text]);
  return [
    ...pack.regions.map((region): Named => {
      const zone = region.place.kind === "point" ? briefing.zoneById.get(region.place.zone) : undefined;
      return {
        target: { kind: "region", id: region.id },
        name: region.name,
        also: [],
        about: zone ? [...some(zone.host), ...some(zone.opposite)] : [],
        within: zone ? countries(zone.faces) : [],
      };
    }),
    ...pack.countries.map(({ code, name }): Named => ({
      target: { kind: "country", id: code },
      name,
      also: bare(code),
      about: [],
      within: [],
    })),
    ...pack.zones.map((zone): Named => ({
      target: { kind: "zone", id: zone.id },
      name: zone.shortName,
      also: [zone.name],
      about: [...some(zone.host), ...some(zone.opposite)],
      within: [...holders(zone.id), ...countries(zone.faces)],
    })),
    ...pack.ports.map((port): Named => ({
      target: { kind: "port", id: port.id },
      name: port.name,
      also: [],
      about: bare(port.opposite),
      within: [...holders(port.id), ...countries([port.faces])],
    })),
    ...pack.corridors.map((corridor): Named => ({
      target: { kind: "corridor", id: corridor.id },
      name: corridor.name,
      also: [],
      about: corridor.routes.flat().map(({ name }) => name),
      within: pack.regions.filter(({ id }) => corridor.regions.includes(id)).map(({ name }) => name),
    })),
    ...pack.directions.map(({ id, word, label }): Named => ({
      target: { kind: "direction", id },
      name: label,
      also: [word],
      about: [],
      within: [],
    })),
    ...briefing.measures.flatMap(({ id, title, number }): readonly Named[] => {
      const counted = number === null ? null : { en: `Measure ${number}`, zh: `第${number}条措施` };
      return title ? [{ target: { kind: "measure", id }, name: title, also: some(counted), about: [], within: [] }] : [];
    }),
    ...pack.agreements.map(({ id, name }): Named => ({ target: { kind: "agreement", id }, name, also: [], about: [], within: [] })),
  ];
}

const textsOf = ({ name, also, about, within }: Named): readonly (readonly [LocalText, number])[] => [
  [name, weights.name],
  ...also.map((text) => [text, weights.also] as const),
  ...about.map((text) => [text, weights.about] as const),
  ...within.map((text) => [text, weights.within] as const),
];

/** The Chinese texts that can be found, each once: what a table of readings must hold. */
export const searchedChinese = (briefing: Briefing): readonly string[] => [
  ...new Set(
    namedThings(briefing)
      .flatMap(textsOf)
      .map(([text]) => text.zh)
      .filter((text) => /\p{Script=Han}/u.test(text)),
  ),
];

/** The same at every date of a pack: what begins later can be found too. */
export function buildSearchIndex(briefing: Briefing, readings: Readings): SearchIndex {
  return namedThings(briefing)
    .map((named) => ({ target: named.target, name: named.name, forms: formsOf(named, readings) }))
    .sort((a, b) => kindOrder.indexOf(a.target.kind) - kindOrder.indexOf(b.target.kind));
}

function formsOf(named: Named, readings: Readings): readonly SearchForm[] {
  const kind = kindWords[named.target.kind];
  const own = readings[named.name.zh];
  const forms = textsOf(named).flatMap(([text, weight]): readonly SearchForm[] => {
    const pinyin = readings[text.zh];
    const latin = [makeForm(text.en, weight), makeForm(text.zh, weight)];
    if (pinyin === undefined) return latin;
    const initials = makeForm(initialsOf(pinyin), weight + weights.initials, text.zh);
    return [...latin, makeForm(pinyin, weight, text.zh), ...(weight <= weights.also ? [initials] : [])];
  });
  return [
    ...new Map([...forms].sort((a, b) => b.weight - a.weight).map((form) => [form.plain, form])).values(),
    makeForm(kind.en, weights.within),
    makeForm(kind.zh, weights.within),
    // `瑞丽口岸` has no blank to part it at.
    makeForm(`${named.name.zh}${kind.zh}`, weights.also),
    ...(own === undefined ? [] : [makeForm(`${own} ${kind.pinyin}`, weights.also, named.name.zh)]),
  ];
}
