/**
 * What a page shows that names neither language, worldview nor theme: what the reader's system prefers. The two functions
 * stand on their own: their text is also the script in index.html, which dresses the opening picture before the first paint.
 */
import type { Pack } from "../data/schema";
import type { Language, Theme, Worldview } from "./view-state";

export interface Preferred {
  readonly lang: Language;
  readonly theme: Theme;
}
export type OpensOn = Readonly<Record<Language, Worldview>>;

/**
 * @param languages the browser's, the best first; English where neither English nor Chinese is among them
 * @param isPreferred whether a media query holds
 */
export function preferredLook(languages: readonly string[], isPreferred: (query: string) => boolean): Preferred {
  const first = languages.find((tag) => /^(en|zh)\b/i.test(tag));
  return {
    lang: first !== undefined && /^zh/i.test(first) ? "zh" : "en",
    theme: isPreferred("(prefers-contrast: more)") ? "contrast" : isPreferred("(prefers-color-scheme: dark)") ? "dark" : "light",
  };
}

/** Says on the root, and in the title, what the page will have: what the address names, else what the system prefers. */
export function dressPage(
  root: HTMLElement,
  fragment: string,
  preferred: Preferred,
  worldviewOf: OpensOn,
  chineseTitle: string,
): void {
  const named = <T extends string>(key: string, values: readonly T[], otherwise: T): T => {
    const raw = new RegExp(`[#&]${key}=([^&]*)`).exec(fragment)?.[1];
    return values.find((value) => value === raw) ?? otherwise;
  };
  const lang = named("lang", ["en", "zh", "both"], preferred.lang);
  root.lang = lang === "zh" ? "zh-Hans" : "en";
  if (lang === "zh") root.ownerDocument.title = chineseTitle;
  root.dataset["lang"] = lang;
  root.dataset["theme"] = named("theme", ["light", "dark", "contrast"], preferred.theme);
  root.dataset["worldview"] = named("worldview", ["international", "china"], worldviewOf[lang]);
}

/** Which worldview a language opens on, by the pack. The page in both languages is the English one. */
export function opensOn({ map }: Pick<Pack, "map">): OpensOn {
  const [first = "international"] = map.worldviews;
  const offered = (wanted: Worldview | undefined): Worldview => map.worldviews.find((name) => name === wanted) ?? first;
  const en = offered(map.opensOn?.en);
  return { en, zh: offered(map.opensOn?.zh), both: en };
}

/** Asked once: what somebody chooses from then on stands in the address. */
export const systemPreferred = (): Preferred => preferredLook(navigator.languages, (query) => matchMedia(query).matches);
