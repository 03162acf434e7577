/** Dates, lists and numbers in words. Pure; the same input gives the same text in every time zone. */

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

const intlTags: Readonly<Record<Locale, string>> = { en: "en-GB", zh: "zh-CN" };
// Keyed by the length of the date: a year, a month, a day.
const dateOptions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/**
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the result is as precise as that
 * @returns `2 June 2021` or `2021年6月2日`; the text unchanged when it is not a date
 */
export function formatDate(iso: string, locale: Locale): string {
  const options = dateOptions[iso.length];
  const time = Date.parse(iso);
  if (!options || Number.isNaN(time)) return iso;
  return dateFormat(locale, iso.length, options).format(time);
}

// Creating a formatter costs a hundred times as much as using it.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: Locale, length: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${length}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(intlTags[locale], { ...options, timeZone: "UTC" });
  dateFormats.set(key, format);
  return format;
}
const listFormats = once((locale) => new Intl.ListFormat(intlTags[locale], { type: "conjunction" }));
const numberFormats = once((locale) => new Intl.NumberFormat(intlTags[locale], { maximumFractionDigits: 2 }));

function once<Format>(make: (locale: Locale) => Format): (locale: Locale) => Format {
  const made: Partial<Record<Locale, Format>> = {};
  return (locale) => (made[locale] ??= make(locale));
}

/** `Laos, Myanmar and Vietnam`; `老挝、缅甸和越南`. */
export const formatList = (items: readonly string[], locale: Locale): string => listFormats(locale).format(items);

/** Grouped digits, at most two decimals. */
export const formatNumber = (value: number, locale: Locale): string => numberFormats(locale).format(value);

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
