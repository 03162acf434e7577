/**
 * View state ⇄ URL fragment. One codec per key, in the order of the fragment. Encoding is canonical and leaves defaults
 * out; decoding never throws: what it cannot read it drops and reports.
 */
import type { Pack } from "../data/schema";
import { linkBases } from "../model/links";
import { defaultView, languages, renderers, roundCamera, themes, views, worldviews, zoomRange, type ViewState } from "./view-state";

/** How a change of the key enters the history: a discrete choice is a step for Back, a continuous one is not. */
export type HistoryPolicy = "push" | "replace";

/** A value, or what is left of it and which parts were dropped. */
interface Decoded<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

interface ParamCodec<T> {
  readonly history: HistoryPolicy;
  decode(raw: string): Decoded<T>;
  /** null: the default, left out. */
  encode(value: T): string | null;
}

type Codecs = { readonly [Key in keyof ViewState]: ParamCodec<ViewState[Key]> };
export interface DroppedParam {
  readonly key: string;
  readonly value: string;
}

function oneOf<T extends string>(values: readonly T[], history: HistoryPolicy = "push"): ParamCodec<T | null> {
  return {
    history,
    decode: (raw) => {
      const value = values.find((candidate) => candidate === raw) ?? null;
      return { value, dropped: value === null ? [raw] : [] };
    },
    encode: (value) => value,
  };
}

function oneOfOr<T extends string>(values: readonly T[], fallback: T, history: HistoryPolicy = "push"): ParamCodec<T> {
  const inner = oneOf(values, history);
  return {
    history,
    decode: (raw) => {
      const { value, dropped } = inner.decode(raw);
      return { value: value ?? fallback, dropped };
    },
    encode: (value) => (value === fallback ? null : value),
  };
}

/** Comma-separated, kept in the order of `values`; all of them together mean the same as none where `allIsNone`. */
function someOf<T extends string>(values: readonly T[], allIsNone = false): ParamCodec<readonly T[]> {
  const canonical = (chosen: readonly T[]): readonly T[] => {
    const kept = values.filter((value) => chosen.includes(value));
    return allIsNone && kept.length === values.length ? [] : kept;
  };
  return {
    history: "push",
    decode: (raw) => {
      const parts = raw.split(",").filter((part) => part !== "");
      const find = (part: string): T | undefined => values.find((value) => value.toLowerCase() === part.toLowerCase());
      return { value: canonical(parts.flatMap((part) => find(part) ?? [])), dropped: parts.filter((part) => !find(part)) };
    },
    encode: (value) => canonical(value).join(",") || null,
  };
}

const datePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const decodeWith = <T>(read: (raw: string) => T | null): ((raw: string) => Decoded<T | null>) => {
  return (raw) => {
    const value = read(raw);
    return { value, dropped: value === null ? [raw] : [] };
  };
};

function readCamera(raw: string): ViewState["camera"] {
  const parts = raw.split(",");
  const [lon, lat, zoom] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= zoomRange[0] && zoom <= zoomRange[1];
  return inRange ? roundCamera([lon, lat, zoom]) : null;
}

function readSeconds(raw: string): number | null {
  const seconds = /^\d{1,4}$/.test(raw) ? Number(raw) : 0;
  return seconds >= 1 && seconds <= 3600 ? seconds : null;
}

export interface UrlCodec {
  /** The canonical fragment, without `#`; empty for the default view. */
  encode(view: ViewState): string;
  /** Reads any string. */
  decode(fragment: string): { readonly view: ViewState; readonly dropped: readonly DroppedParam[] };
  /** How going from one view to another enters the history. */
  historyPolicy(from: ViewState, to: ViewState): HistoryPolicy;
}

/** @param slideIds ids of the deck in use */
export function createUrlCodec(pack: Pack, slideIds: readonly string[] = []): UrlCodec {
  const ids = <T extends string>(items: readonly { readonly id: T }[]): readonly T[] => items.map((item) => item.id);
  const codecs: Codecs = {
    region: oneOf(ids(pack.regions)),
    partner: someOf(pack.countries.map((country) => country.code)),
    basis: someOf(linkBases, true),
    direction: oneOf(ids(pack.directions)),
    measure: oneOf(ids(pack.measures)),
    zone: oneOf(ids(pack.zones)),
    port: oneOf(ids(pack.ports)),
    asof: {
      history: "replace",
      decode: decodeWith((raw) => (datePattern.test(raw) ? raw : null)),
      encode: (value) => (value === pack.asOf ? null : value),
    },
    view: oneOfOr(views, defaultView.view),
    slide: oneOf(slideIds),
    camera: { history: "replace", decode: decodeWith(readCamera), encode: (value) => value && value.join(",") },
    lang: oneOfOr(languages, defaultView.lang, "replace"),
    worldview: oneOfOr(
      worldviews.filter((name) => pack.map.worldviews.includes(name)),
      pack.map.worldviews[0] ?? defaultView.worldview,
    ),
    theme: oneOfOr(themes, defaultView.theme, "replace"),
    renderer: oneOf(renderers, "replace"),
    kiosk: { history: "replace", decode: decodeWith(readSeconds), encode: (value) => (value === null ? null : String(value)) },
  };
  const start: ViewState = { ...defaultView, worldview: pack.map.worldviews[0] ?? defaultView.worldview };

  const encodeKey = <Key extends keyof ViewState>(view: ViewState, key: Key): string | null => codecs[key].encode(view[key]);
  const setKey = <Key extends keyof ViewState>(view: ViewState, key: Key, raw: string): readonly [ViewState, readonly string[]] => {
    const { value, dropped } = codecs[key].decode(raw);
    return [{ ...view, [key]: value }, dropped];
  };

  return {
    encode: (view) =>
      viewKeys
        .flatMap((key) => {
          const value = encodeKey(view, key);
          return value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`];
        })
        .join("&"),
    decode: (fragment) => {
      const dropped: DroppedParam[] = [];
      let view = start;
      const seen = new Set<string>();
      for (const pair of fragment.replace(/^#/, "").split("&")) {
        if (pair === "") continue;
        const split = pair.indexOf("=");
        const name = split < 0 ? pair : pair.slice(0, split);
        const raw = decodeText(split < 0 ? "" : pair.slice(split + 1));
        const key = viewKeys.find((candidate) => candidate === name);
        if (!key || raw === null || seen.has(name)) {
          dropped.push({ key: name.slice(0, 40), value: (raw ?? "").slice(0, 40) });
          continue;
        }
        seen.add(name);
        const [next, unread] = setKey(view, key, raw);
        view = next;
        for (const value of unread) dropped.push({ key, value: value.slice(0, 40) });
      }
      if (view.asof === pack.asOf) view = { ...view, asof: null };
      return { view, dropped };
    },
    historyPolicy: (from, to) =>
      viewKeys.some((key) => codecs[key].history === "push" && encodeKey(from, key) !== encodeKey(to, key)) ? "push" : "replace",
  };
}

/** The fragment's order: the contract's. */
export const viewKeys = [
  "region",
  "partner",
  "basis",
  "direction",
  "measure",
  "zone",
  "port",
  "asof",
  "view",
  "slide",
  "camera",
  "lang",
  "worldview",
  "theme",
  "renderer",
  "kiosk",
] as const satisfies readonly (keyof ViewState)[];

/** null where the percent-encoding is broken. */
function decodeText(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return null;
  }
}
