/** All words of each language, side by side. */
import { en } from "../i18n/en/dictionary";
import type { Dictionary } from "../i18n/en/dictionary";
import type { Locale } from "../i18n/format";
import { zh } from "../i18n/zh/dictionary";
import type { ChangeWords } from "./change-words";
import type { DescriptionWords } from "./description-words";
import { enChanges } from "./en/changes";
import { enDescription } from "./en/description";
import { zhChanges } from "./zh/changes";
import { zhDescription } from "./zh/description";

export interface LanguageWords {
  /** The words of the interface, which many sentences use too. */
  readonly page: Dictionary;
  readonly description: DescriptionWords;
  readonly changes: ChangeWords;
}

export const languages: Readonly<Record<Locale, LanguageWords>> = {
  en: { page: en, description: enDescription, changes: enChanges },
  zh: { page: zh, description: zhDescription, changes: zhChanges },
};
