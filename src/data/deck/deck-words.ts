/** The words of a slide in a language: an author's own slide may have been written in one language only. */
import type { LocalText } from "../schema";

/** The words in that language, or in the other one when that one was left empty. */
export const slideWords = (text: LocalText, language: "en" | "zh"): string =>
  text[language] === "" ? text[language === "en" ? "zh" : "en"] : text[language];
