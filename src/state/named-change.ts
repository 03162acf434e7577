/** Changes a view by the names of its keys, as scripts and embedding pages do. Pure. */
import type { Address } from "./address";
import { selectionKeys } from "./agreement";
import { isContentKey, isViewKey } from "./view-keys";
import type { ViewState } from "./view-state";

/** A list is joined with commas, as in the address. */
export type NamedValue = string | number | readonly (string | number)[] | null | undefined;
export type NamedValues = Readonly<Record<string, NamedValue>>;

/** A new selection resets these: it has its own camera, and replaces a selected zone or port. A region stays beside its site. */
const framedAnew = ["camera", "zone", "port"];

/** One key as the address has it. Half a character, which no address can hold, becomes one that matches nothing. */
export const pairOf = (key: string, text: string): string => `${key}=${encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))}`;

/**
 * @param values null and undefined mean the default; a slide brings its whole view, except for keys named beside it
 * @returns the new view, without what cannot be read
 */
export function changeByName(
  view: ViewState,
  values: NamedValues,
  { fragmentOf, viewOf, droppedFrom }: Pick<Address, "fragmentOf" | "viewOf" | "droppedFrom">,
): ViewState {
  const given = Object.entries(values).map(([key, value]): [string, string] => [key, String(value ?? "")]);
  // A list keeps the parts that can be read. A value that cannot be read at all changes nothing.
  const isRead = ([key, text]: [string, string]): boolean => {
    const read = isViewKey(key) ? viewOf(pairOf(key, text))[key] : null;
    return droppedFrom(pairOf(key, text)).length === 0 || (Array.isArray(read) && read.length > 0);
  };
  const named = new Map(given.filter(isRead));
  const slide = named.get("slide");
  const isNewSlide = named.has("slide") && slide !== "";
  // Without its slide the view is written in full, so that leaving the briefing keeps what is shown.
  const kept = fragmentOf(slide === "" ? { ...view, slide: null } : view)
    .split("&")
    .map((pair): [string, string] => [pair.split("=")[0] ?? "", pair])
    .filter(([key]) => isViewKey(key) && !(isNewSlide && isContentKey(key)));
  const pairs = new Map(kept);
  // An empty choice is written, not left out: on a slide, a key that is left out has the slide's value.
  const set = (key: string, text: string): void => void pairs.set(key, pairOf(key, text));
  if (selectionKeys.some((key) => named.has(key))) for (const key of framedAnew) set(key, "");
  for (const [key, text] of named) set(key, text);
  return viewOf([...pairs.values()].join("&"));
}
