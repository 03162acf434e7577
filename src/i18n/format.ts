/**
 * Dates, lists and numbers in words. Pure; the same input gives the same text in every time zone. What the page needs to start is
 * written here: the first of the browser's own formatters costs 30 to 80 ms (docs/decisions/064-own-dates-and-lists.md).
 */

/** Languages that have a dictionary. */
export type Locale = "en" | "zh";
/** What the view may ask for; `both` is an English interface with content names in both languages. */
export type LanguageChoice = Locale | "both";

/** The same text in both languages. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

/** BCP 47 tags for `lang` attributes. */
export const languageTags: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans" };

export const localeOf = (choice: LanguageChoice): Locale => (choice === "zh" ? "zh" : "en");
export const otherLocale = (locale: Locale): Locale => (locale === "en" ? "zh" : "en");

const months = "January February March April May June July August September October November December".split(" ");
const dates: Readonly<Record<Locale, (year: string, month?: string, day?: string) => string>> = {
  en: (year, month, day) => `${day ? `${Number(day)} ` : ""}${month ? `${months[Number(month) - 1]} ` : ""}${Number(year)}`,
  zh: (year, month, day) => `${Number(year)}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`,
};

/**
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the result is as precise as that
 * @returns `2 June 2021` or `2021年6月2日`; the text unchanged when it is not a date
 */
export function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  return year === undefined || Number.isNaN(Date.parse(iso)) ? iso : dates[locale](year, month, day);
}

const lists: Readonly<Record<Locale, readonly [between: string, last: string]>> = { en: [", ", " and "], zh: ["、", "和"] };

/** `Laos, Myanmar and Vietnam`; `老挝、缅甸和越南`. */
export function formatList(items: readonly string[], locale: Locale): string {
  const [between, last] = lists[locale];
  const end = items.at(-1) ?? "";
  return items.length < 2 ? end : `${items.slice(0, -1).join(between)}${last}${end}`;
}

const numberTags: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" };
const numberFormats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/** Grouped digits, at most two decimals. */
export const formatNumber = (value: number, locale: Locale): string =>
  (numberFormats[locale] ??= new Intl.NumberFormat(numberTags[locale], { maximumFractionDigits: 2 })).format(value);

/** What separates numbers, and what marks a range. */
const rangeMarks: Readonly<Record<Locale, readonly [between: string, range: string]>> = { en: [", ", "–"], zh: ["、", "—"] };

/** Whole numbers with ranges: `2, 4–6`; `2、4—6`. Sorted, and each number once. */
export function formatRanges(numbers: readonly number[], locale: Locale): string {
  const [between, range] = rangeMarks[locale];
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}${between}${to}` : `${from}${range}${to}`))
    .join(between);
}
