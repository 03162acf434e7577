/**
 * What a page shows when its address names neither language, worldview nor theme: what the reader's system prefers. The first two
 * functions use nothing outside themselves, because their text is also the script in index.html that sets up the opening picture
 * before the first paint.
 */
import type { Pack } from "../data/schema";
import type { Language, Theme, Worldview } from "./view-state";

export interface Preferred {
  readonly lang: Language;
  readonly theme: Theme;
}
export type OpensOn = Readonly<Record<Language, Worldview>>;

/**
 * @param languages the browser's, in order of preference; English if neither English nor Chinese is among them
 * @param isPreferred whether a media query matches
 */
export function preferredLook(languages: readonly string[], isPreferred: (query: string) => boolean): Preferred {
  const first = languages.find((tag) => /^(en|zh)\b/i.test(tag));
  return {
    lang: first !== undefined && /^zh/i.test(first) ? "zh" : "en",
    theme: isPreferred("(prefers-contrast: more)") ? "contrast" : isPreferred("(prefers-color-scheme: dark)") ? "dark" : "light",
  };
}

/** Sets language and theme on the root, and the title: as the address names them, else as the system prefers. */
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

/** The worldview that each language opens with in this pack. A page in both languages opens like the English one. */
export function opensOn({ map }: Pick<Pack, "map">): OpensOn {
  const [first = "international"] = map.worldviews;
  const offered = (wanted: Worldview | undefined): Worldview => map.worldviews.find((name) => name === wanted) ?? first;
  const en = offered(map.opensOn?.en);
  return { en, zh: offered(map.opensOn?.zh), both: en };
}

/** Read once: what somebody chooses later is in the address. */
export const systemPreferred = (): Preferred => preferredLook(navigator.languages, (query) => matchMedia(query).matches);
