/** The words of a slide in a language. An author's own slide may be written in one language only. */
import type { LocalText } from "../schema";

/** The words in that language, or in the other one if they are empty. */
export const slideWords = (text: LocalText, language: "en" | "zh"): string =>
  text[language] === "" ? text[language === "en" ? "zh" : "en"] : text[language];
