/**
 * View state ⇄ URL fragment. One codec per key, in the order of the fragment. Encoding is canonical and leaves out what equals the
 * base: the defaults or, on a slide, the slide's own view. Decoding never throws; it reports what it drops.
 */
import type { Pack } from "../data/schema";
import { agree, selectionKeys } from "./agreement";
import { opensOn, type Preferred } from "./first-look";
import {
  contentKeys,
  codecsFor,
  isStep,
  isViewKey,
  namedForOthers,
  sharedKeys,
  showContent,
  viewKeys,
  type ContentView,
  type HistoryPolicy,
} from "./view-keys";
import { defaultView, type ViewState } from "./view-state";

export interface DroppedParam {
  readonly key: string;
  readonly value: string;
}

/** The parts of a slide that the address needs. */
export interface SlideRef {
  readonly id: string;
  readonly view: ContentView;
}

export interface UrlCodec {
  /**
   * Brings a view into its normal form and gives the fragment for it; reading that fragment gives this very view. Lists are in
   * canonical order, the selection agrees, and values that the pack does not know are left out.
   */
  settle(view: ViewState): { readonly view: ViewState; readonly fragment: string };
  /**
   * The canonical fragment, without `#`; empty for the default view.
   * @param named keys to write even when they are as at the start
   */
  encode(view: ViewState, named?: readonly (keyof ViewState)[]): string;
  /** The fragment for others: names what their page may open differently, and leaves out what belongs to this window. */
  encodeForOthers(view: ViewState): string;
  /** Decodes any string. */
  decode(fragment: string): { readonly view: ViewState; readonly dropped: readonly DroppedParam[] };
  /** How a change from one view to another enters the history. */
  historyPolicy(from: ViewState, to: ViewState): HistoryPolicy;
  /** Whether two views show the same content, in whatever language or theme. */
  isSameContent(a: ContentView, b: ContentView): boolean;
}

/**
 * @param slides of the deck in use
 * @param preferred what an address means that names neither language nor theme
 */
export function createUrlCodec(pack: Pack, slides: readonly SlideRef[] = [], preferred: Preferred = defaultView): UrlCodec {
  const worldviewOf = opensOn(pack);
  const { lang, theme } = preferred;
  const start: ViewState = { ...defaultView, lang, theme, worldview: worldviewOf[lang] };
  const codecs = codecsFor({ pack, slideIds: slides.map(({ id }) => id), start });

  const textOf = <Key extends keyof ViewState>(key: Key, value: ViewState[Key]): string =>
    codecs[key].encode(codecs[key].normal(value));
  const isSame = <Key extends keyof ViewState>(key: Key, a: ViewState[Key], b: ViewState[Key]): boolean =>
    a === b || textOf(key, a) === textOf(key, b);
  const withNormal = <Key extends keyof ViewState>(view: ViewState, key: Key): ViewState => {
    const value = codecs[key].normal(view[key]);
    return value === view[key] ? view : { ...view, [key]: value };
  };
  const normal = (view: ViewState): ViewState => {
    const isOffered = pack.map.worldviews.includes(view.worldview);
    const offered = isOffered ? view : { ...view, worldview: worldviewOf[view.lang] };
    return agree(pack, viewKeys.reduce(withNormal, offered));
  };
  const setKey = <Key extends keyof ViewState>(view: ViewState, key: Key, raw: string): readonly [ViewState, readonly string[]] => {
    const { value, dropped } = codecs[key].decode(raw);
    return [{ ...view, [key]: value }, dropped];
  };

  const bases = new Map<string, ViewState>();
  /** What an address shows that names only this slide; without a slide, what the page opens with. */
  const baseOf = (id: string | null): ViewState => {
    const slide = slides.find((candidate) => candidate.id === id);
    if (!slide) return start;
    const base = bases.get(slide.id) ?? normal({ ...showContent(start, slide.view), slide: slide.id });
    bases.set(slide.id, base);
    return base;
  };

  /** @param view in its normal form */
  const write = (view: ViewState, keys = viewKeys, named: readonly (keyof ViewState)[] = []): string => {
    const base = { ...baseOf(view.slide), slide: null, worldview: worldviewOf[view.lang] };
    return keys
      .filter((key) => named.includes(key) || !isSame(key, view[key], base[key]))
      .map((key) => `${key}=${encodeURIComponent(textOf(key, view[key])).replaceAll("%2C", ",")}`)
      .join("&");
  };

  return {
    settle: (view) => {
      const settled = normal(view);
      return { view: settled, fragment: write(settled) };
    },
    encode: (view, named) => write(normal(view), viewKeys, named),
    encodeForOthers: (view) => write(normal(view), sharedKeys, namedForOthers),
    decode: (fragment) => {
      const { params, dropped } = readParams(fragment);
      const drop = (key: string, values: readonly string[]): void => {
        for (const value of values) dropped.push({ key, value: value.slice(0, longestShown) });
      };
      const slide = codecs.slide.decode(params.get("slide") ?? "");
      let view = baseOf(slide.value);
      for (const [key, raw] of params) {
        const [next, unread] = setKey(view, key, raw);
        drop(key, unread);
        // A value that cannot be read leaves the slide's own value; a list keeps the parts that can be read.
        const read = next[key];
        if (unread.length === 0 || (Array.isArray(read) && read.length > 0)) view = next;
      }
      if (codecs.worldview.encode(view.worldview) !== params.get("worldview"))
        view = { ...view, worldview: worldviewOf[view.lang] };
      const agreed = agree(pack, view, new Set(params.keys()));
      for (const key of selectionKeys) {
        const named = params.get(key);
        if (named && agreed[key] !== view[key]) drop(key, [named]);
      }
      return { view: agreed, dropped };
    },
    historyPolicy: (from, to) => {
      const isChosen = (key: keyof ViewState): boolean =>
        // A worldview that follows the language is not a separate choice.
        isStep(key) && (key !== "worldview" || from.lang === to.lang);
      // A kiosk's loop adds no steps for Back: a day of it would be thousands.
      return to.kiosk === null && viewKeys.some((key) => isChosen(key) && !isSame(key, from[key], to[key])) ? "push" : "replace";
    },
    isSameContent: (a, b) => contentKeys.every((key) => isSame(key, a[key], b[key])),
  };
}

/** Dropped parts are shown to the user, each no longer than fits a line. */
const longestShown = 40;

/** The known keys with their text, each once, in the order of the fragment. The rest is dropped. */
function readParams(fragment: string): { readonly params: ReadonlyMap<keyof ViewState, string>; readonly dropped: DroppedParam[] } {
  const params = new Map<keyof ViewState, string>();
  const dropped: DroppedParam[] = [];
  for (const pair of fragment.replace(/^#/, "").split("&")) {
    if (pair === "" || pair === "=") continue;
    const split = pair.indexOf("=");
    const name = split < 0 ? pair : pair.slice(0, split);
    const written = split < 0 ? "" : pair.slice(split + 1);
    const raw = decodeText(written);
    const key = isViewKey(name) ? name : null;
    if (key && raw !== null && !params.has(key)) params.set(key, raw);
    else dropped.push({ key: name.slice(0, longestShown), value: (raw ?? written).slice(0, longestShown) });
  }
  return { params, dropped };
}

/** Returns null where the percent-encoding is broken. */
function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}
