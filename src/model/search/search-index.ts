/** Every text that can be searched, prepared once. Pure. */
import type { LocalText } from "../../data/schema";
import type { Briefing } from "../briefing";
import { initialsOf, makeForm, type SearchForm } from "./search-text";
import { namedThings, type Named, type SearchKind, type SearchTarget } from "./search-things";

/** Pinyin by text: `磨憨` → `mo han`. A text that is missing here is not found by pinyin. */
export type Readings = Readonly<Record<string, string>>;

export interface SearchEntry {
  readonly target: SearchTarget;
  readonly name: LocalText;
  readonly forms: readonly SearchForm[];
}
export type SearchIndex = readonly SearchEntry[];

/** Added to the cost of a fit: the less a text is the thing's own name, the more. */
export const weights = { name: 0, also: 0.25, initials: 1.5, about: 3, prose: 5, within: 6 } as const;

/** Words that people type beside a name: `ruili port`, `瑞丽口岸`. */
const kindWords: Readonly<Record<SearchKind, LocalText & { readonly pinyin: string }>> = {
  region: { en: "region", zh: "地区", pinyin: "di qu" },
  country: { en: "country", zh: "国家", pinyin: "guo jia" },
  zone: { en: "zone", zh: "合作区", pinyin: "he zuo qu" },
  port: { en: "port", zh: "口岸", pinyin: "kou an" },
  corridor: { en: "corridor", zh: "通道", pinyin: "tong dao" },
  agreement: { en: "agreement", zh: "协定", pinyin: "xie ding" },
  direction: { en: "direction", zh: "开放方向", pinyin: "kai fang fang xiang" },
  measure: { en: "measure", zh: "措施", pinyin: "cuo shi" },
  document: { en: "document", zh: "文件", pinyin: "wen jian" },
};
// Among things that fit equally well, the larger ones come first.
const kindOrder: readonly SearchKind[] = [
  "region",
  "country",
  "zone",
  "port",
  "corridor",
  "direction",
  "measure",
  "document",
  "agreement",
];

const textsOf = ({ name, also, about, within }: Named): readonly (readonly [LocalText, number])[] => [
  [name, weights.name],
  ...also.map((text) => [text, weights.also] as const),
  ...about.map((text) => [text, weights.about] as const),
  ...within.map((text) => [text, weights.within] as const),
];

/** The Chinese texts that can be found by pinyin, each once: the table of readings must hold them. */
export const searchedChinese = (briefing: Briefing): readonly string[] => [
  ...new Set(
    namedThings(briefing)
      .flatMap(textsOf)
      .map(([text]) => text.zh)
      .filter((text) => /\p{Script=Han}/u.test(text)),
  ),
];
/** All Chinese texts that can be found. */
export const writtenChinese = (briefing: Briefing): readonly string[] => [
  ...searchedChinese(briefing),
  ...namedThings(briefing).flatMap(({ prose }) => prose.map(({ zh }) => zh)),
  ...Object.values(kindWords).map(({ zh }) => zh),
];

/** The index is the same at every date of a pack, because what begins later can be found too. */
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
  const prose = named.prose.flatMap((text) => [text.en, text.zh].map((words) => makeForm(words, weights.prose)));
  return [
    ...new Map([...forms].sort((a, b) => b.weight - a.weight).map((form) => [form.plain, form])).values(),
    ...prose,
    makeForm(kind.en, weights.within),
    makeForm(kind.zh, weights.within),
    // `瑞丽口岸` has no space where it could be split.
    makeForm(`${named.name.zh}${kind.zh}`, weights.also),
    ...(own === undefined ? [] : [makeForm(`${own} ${kind.pinyin}`, weights.also, named.name.zh)]),
  ];
}
