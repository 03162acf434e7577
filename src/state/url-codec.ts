/**
 * View state ⇄ URL fragment. One codec per key, in the order of the fragment. Encoding is canonical and leaves out what
 * is as its base: the defaults, or, on a slide, the slide's own view. Decoding never throws: it reports what it drops.
 */
import type { Pack } from "../data/schema";
import { corridorLayer } from "../model/corridors";
import { linkBases } from "../model/links";
import { agree, selectionKeys } from "./agreement";
import { opensOn, type Preferred } from "./first-look";
import { dateCodec, cameraCodec, oneOf, oneOfOr, secondsCodec, someOf, type HistoryPolicy, type ParamCodec } from "./param-codecs";
import { isViewKey, viewKeys } from "./view-keys";
import {
  defaultView,
  languages,
  renderers,
  showContent,
  tables,
  themes,
  views,
  worldviews,
  type ContentView,
  type ViewState,
} from "./view-state";

type Codecs = { readonly [Key in keyof ViewState]: ParamCodec<ViewState[Key]> };
export interface DroppedParam {
  readonly key: string;
  readonly value: string;
}

/** A slide as far as the address is concerned. */
export interface SlideRef {
  readonly id: string;
  readonly view: ContentView;
}

export interface UrlCodec {
  /**
   * The canonical fragment, without `#`; empty for the default view.
   * @param named keys that are named even where they are as at the start
   */
  encode(view: ViewState, named?: readonly (keyof ViewState)[]): string;
  /** Reads any string. */
  decode(fragment: string): { readonly view: ViewState; readonly dropped: readonly DroppedParam[] };
  /** How going from one view to another enters the history. */
  historyPolicy(from: ViewState, to: ViewState): HistoryPolicy;
}

/**
 * @param slides of the deck in use
 * @param preferred what an address means that names no language and no theme
 */
export function createUrlCodec(pack: Pack, slides: readonly SlideRef[] = [], preferred: Preferred = defaultView): UrlCodec {
  const ids = <T extends string>(items: readonly { readonly id: T }[]): readonly T[] => items.map((item) => item.id);
  const worldviewOf = opensOn(pack);
  const { lang, theme } = preferred;
  const start: ViewState = { ...defaultView, lang, theme, worldview: worldviewOf[lang] };
  const codecs: Codecs = {
    region: oneOf(ids(pack.regions)),
    partner: someOf(pack.countries.map((country) => country.code)),
    basis: someOf(linkBases, true),
    direction: oneOf(ids(pack.directions)),
    measure: oneOf(ids(pack.measures)),
    claim: oneOf([...ids(pack.claims), ...ids(pack.changes)]),
    source: oneOf(ids(pack.sources)),
    zone: oneOf(ids(pack.zones)),
    port: oneOf(ids(pack.ports)),
    asof: dateCodec(pack.asOf),
    view: oneOfOr(views, start.view),
    table: oneOfOr(tables, start.table),
    layers: someOf([corridorLayer, ...ids(pack.agreements)]),
    slide: oneOf(ids(slides)),
    camera: cameraCodec,
    lang: oneOfOr(languages, start.lang, "replace"),
    worldview: oneOfOr(
      worldviews.filter((name) => pack.map.worldviews.includes(name)),
      start.worldview,
    ),
    theme: oneOfOr(themes, start.theme, "replace"),
    renderer: oneOf(renderers, "replace"),
    kiosk: secondsCodec,
  };
  const baseOf = (id: string | null): ViewState => {
    const slide = slides.find((candidate) => candidate.id === id);
    return slide ? agree(pack, { ...showContent(start, slide.view), slide: slide.id }) : start;
  };
  const encodeKey = <Key extends keyof ViewState>(view: ViewState, key: Key): string => codecs[key].encode(view[key]);
  const setKey = <Key extends keyof ViewState>(view: ViewState, key: Key, raw: string): readonly [ViewState, readonly string[]] => {
    const { value, dropped } = codecs[key].decode(raw);
    return [{ ...view, [key]: value }, dropped];
  };

  return {
    encode: (view, named = []) => {
      const base = { ...baseOf(view.slide), slide: null, worldview: worldviewOf[view.lang] };
      const agreed = agree(pack, view);
      return viewKeys
        .filter((key) => named.includes(key) || encodeKey(agreed, key) !== encodeKey(base, key))
        .map((key) => `${key}=${encodeURIComponent(encodeKey(agreed, key)).replaceAll("%2C", ",")}`)
        .join("&");
    },
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
        // What cannot be read leaves a slide's own value alone; a list keeps the parts that can.
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
      const isStep = (key: keyof ViewState): boolean =>
        // A worldview that goes along with the language is no choice of its own.
        codecs[key].history === "push" && (key !== "worldview" || from.lang === to.lang);
      // A loop that runs by itself leaves no steps for Back: a day of it would be thousands.
      return to.kiosk === null && viewKeys.some((key) => isStep(key) && encodeKey(from, key) !== encodeKey(to, key))
        ? "push"
        : "replace";
    },
  };
}

/** What is dropped is told to the user: no more of it than a line can hold. */
const longestShown = 40;

/** Known keys with their text, each once, in the order of the fragment; the rest is dropped. */
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

/** null where the percent-encoding is broken. */
function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}
