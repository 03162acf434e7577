/**
 * One row for each key of the view: who owns it, how a change of it enters the history, and how its text is read and written. Rows
 * are in the fragment's order. All code that treats the keys alike is built from this table; forgetting a key does not compile.
 */
import type { Pack } from "../data/schema";
import { cameraLimits } from "../data/zoom-limits";
import { corridorLayer, insetChoices, linkBases, tables, views, worldviews } from "../data/choices";
import { cameraCodec, dateCodec, oneOf, oneOfOr, secondsCodec, someOf, type ParamCodec } from "./param-codecs";
import { languages, renderers, themes, type ViewState } from "./view-state";

/** How a change of the key enters the history: a discrete choice is a step for Back, a continuous change is not. */
export type HistoryPolicy = "push" | "replace";

/**
 * `content`: stored in a slide, which replaces the current value. `room`: no slide changes it; it is shared with the room's other
 * windows and goes into links. `window`: it never leaves this window.
 */
export type Owner = "content" | "room" | "window";

/** What a view may choose from, and what it opens with. */
export interface Offer {
  readonly pack: Pack;
  /** Slides of the deck in use. */
  readonly slideIds: readonly string[];
  readonly start: ViewState;
}

interface Row<Value> {
  readonly owner: Owner;
  readonly history: HistoryPolicy;
  /** Links for others name it even if it is as this page opens, because theirs may open differently. */
  readonly isNamedForOthers?: boolean;
  readonly codec: (offer: Offer) => ParamCodec<Value>;
}

const ids = <T extends string>(items: readonly { readonly id: T }[]): readonly T[] => items.map((item) => item.id);

const rows = {
  region: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.regions)) },
  partner: { owner: "content", history: "push", codec: ({ pack }) => someOf(pack.countries.map(({ code }) => code)) },
  basis: { owner: "content", history: "push", codec: () => someOf(linkBases, true) },
  direction: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.directions)) },
  measure: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.measures)) },
  claim: { owner: "content", history: "push", codec: ({ pack }) => oneOf([...ids(pack.claims), ...ids(pack.changes)]) },
  source: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.sources)) },
  zone: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.zones)) },
  port: { owner: "content", history: "push", codec: ({ pack }) => oneOf(ids(pack.ports)) },
  asof: { owner: "content", history: "push", codec: ({ pack }) => dateCodec(pack.asOf) },
  view: { owner: "content", history: "push", codec: ({ start }) => oneOfOr(views, start.view) },
  table: { owner: "content", history: "push", codec: ({ start }) => oneOfOr(tables, start.table) },
  layers: { owner: "content", history: "push", codec: ({ pack }) => someOf([corridorLayer, ...ids(pack.agreements)]) },
  inset: { owner: "content", history: "push", codec: () => oneOfOr(insetChoices, "auto") },
  slide: { owner: "room", history: "push", codec: ({ slideIds }) => oneOf(slideIds) },
  camera: { owner: "content", history: "replace", codec: ({ pack }) => cameraCodec(cameraLimits(pack.closeUps)) },
  lang: { owner: "room", history: "replace", isNamedForOthers: true, codec: ({ start }) => oneOfOr(languages, start.lang) },
  worldview: {
    owner: "room",
    history: "push",
    isNamedForOthers: true,
    codec: ({ pack, start }) =>
      oneOfOr(
        worldviews.filter((name) => pack.map.worldviews.includes(name)),
        start.worldview,
      ),
  },
  theme: { owner: "room", history: "replace", codec: ({ start }) => oneOfOr(themes, start.theme) },
  renderer: { owner: "window", history: "replace", codec: () => oneOf(renderers) },
  kiosk: { owner: "window", history: "replace", codec: () => secondsCodec },
} as const satisfies { readonly [Key in keyof ViewState]: Row<ViewState[Key]> };

type KeyOf<Whose extends Owner> = {
  [Key in keyof ViewState]: (typeof rows)[Key]["owner"] extends Whose ? Key : never;
}[keyof ViewState];

/** The part of a view that a slide stores. */
export type ContentView = Pick<ViewState, KeyOf<"content">>;

// The same rows, each with the type of its own key.
const table: { readonly [Key in keyof ViewState]: Row<ViewState[Key]> } = rows;

export const isViewKey = (name: string): name is keyof ViewState => Object.hasOwn(table, name);
export const isContentKey = (name: string): name is keyof ContentView => isViewKey(name) && table[name].owner === "content";

export const viewKeys: readonly (keyof ViewState)[] = Object.keys(table).filter(isViewKey);
export const contentKeys: readonly (keyof ContentView)[] = viewKeys.filter(isContentKey);
/** The keys that leave this window, in links and in the room. */
export const sharedKeys: readonly (keyof ViewState)[] = viewKeys.filter((key) => table[key].owner !== "window");
export const namedForOthers: readonly (keyof ViewState)[] = viewKeys.filter((key) => table[key].isNamedForOthers === true);
/** Whether a change of the key is a step for Back. */
export const isStep = (key: keyof ViewState): boolean => table[key].history === "push";

// The next three give each key its own type, which `fromEntries` cannot express; so their first line, an overload, states it.

/** The codec of each key. */
export function codecsFor(offer: Offer): { readonly [Key in keyof ViewState]: ParamCodec<ViewState[Key]> };
export function codecsFor(offer: Offer): object {
  return Object.fromEntries(viewKeys.map((key) => [key, table[key].codec(offer)]));
}

/** Reduces a view to what a slide stores. */
export function contentOf(view: ContentView): ContentView;
export function contentOf(view: ContentView): object {
  return Object.fromEntries(contentKeys.map((key) => [key, view[key]]));
}

/** The same view with the keys of another one's window: for what comes from another window of the room, and what goes there. */
export function withWindowOf(view: ViewState, own: ViewState): ViewState;
export function withWindowOf(view: ViewState, own: ViewState): object {
  return Object.fromEntries(viewKeys.map((key) => [key, (table[key].owner === "window" ? own : view)[key]]));
}

/** Shows a slide's content. The rest stays; so does the worldview, even if the slide of an older file names one. */
export const showContent = (view: ViewState, content: ContentView): ViewState => ({ ...view, ...contentOf(content) });
