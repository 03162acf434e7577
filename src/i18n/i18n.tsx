/** Hands the words of the chosen language down the tree. Each function reads the language when called: call it in JSX or memos. */
import { createContext, createMemo, useContext, type Accessor, type ParentProps } from "solid-js";
import { en, type Dictionary } from "./en/dictionary";
import { formatDate, formatList, formatNumber, languageTags, localeOf, otherLocale } from "./format";
import type { LanguageChoice, Locale, LocalText } from "./format";
import { zh } from "./zh/dictionary";

const dictionaries: Readonly<Record<Locale, Dictionary>> = { en, zh };

export interface I18n {
  /** The words of the interface. */
  readonly t: Accessor<Dictionary>;
  readonly locale: Accessor<Locale>;
  /** BCP 47 tag of the interface's language. */
  readonly tag: Accessor<string>;
  /** BCP 47 tag of the other language, for `companion` and `other`. */
  readonly otherTag: Accessor<string>;
  /** The text in the interface's language. */
  pick(text: LocalText): string;
  /** The text in the other language, always: for names that are shown in both. */
  companion(text: LocalText): string;
  /** The text in the other language when the view asks for both, else null. */
  other(text: LocalText): string | null;
  /** A year, month or day in words. */
  date(iso: string): string;
  list(items: readonly string[]): string;
  number(value: number): string;
}

const I18nContext = createContext<I18n>();

export interface I18nProviderProps {
  /** The view's language. */
  readonly lang: LanguageChoice;
}

export function I18nProvider(props: ParentProps<I18nProviderProps>) {
  const locale = createMemo(() => localeOf(props.lang));
  const value: I18n = {
    t: () => dictionaries[locale()],
    locale,
    tag: () => languageTags[locale()],
    otherTag: () => languageTags[otherLocale(locale())],
    pick: (text) => text[locale()],
    companion: (text) => text[otherLocale(locale())],
    other: (text) => (props.lang === "both" ? text[otherLocale(locale())] : null),
    date: (iso) => formatDate(iso, locale()),
    list: (items) => formatList(items, locale()),
    number: (amount) => formatNumber(amount, locale()),
  };
  return <I18nContext.Provider value={value}>{props.children}</I18nContext.Provider>;
}

/** @throws outside <I18nProvider> */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n must be called inside <I18nProvider>");
  return i18n;
}
