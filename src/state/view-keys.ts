/** Every key of the view state, in the fragment's order, and whether a slide decides it. Forgetting one does not compile. */
import type { ContentView, ViewState } from "./view-state";

type Owner<Key extends keyof ViewState> = Key extends keyof ContentView ? "content" : "room";

/** Content is what a slide stores and replaces; the rest belongs to the room. The order is the contract's. */
const owners: { readonly [Key in keyof ViewState]: Owner<Key> } = {
  region: "content",
  partner: "content",
  basis: "content",
  direction: "content",
  measure: "content",
  claim: "content",
  source: "content",
  zone: "content",
  port: "content",
  asof: "content",
  view: "content",
  table: "content",
  layers: "content",
  slide: "room",
  camera: "content",
  lang: "room",
  worldview: "room",
  theme: "room",
  renderer: "room",
  kiosk: "room",
};

export const isViewKey = (name: string): name is keyof ViewState => Object.hasOwn(owners, name);
export const isContentKey = (name: string): name is keyof ContentView => isViewKey(name) && owners[name] === "content";

export const viewKeys: readonly (keyof ViewState)[] = Object.keys(owners).filter(isViewKey);
export const contentKeys: readonly (keyof ContentView)[] = viewKeys.filter(isContentKey);

/** Whether two views show the same content: the one comparison of a view with a slide. */
export const hasSameContent = (a: ContentView, b: ContentView): boolean =>
  contentKeys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
