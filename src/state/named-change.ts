/** A change of the view by the names of its keys, as scripts and embedding pages ask for it. Pure. */
import type { Address } from "./address";
import { selectionKeys } from "./agreement";
import { isContentKey, isViewKey } from "./view-keys";
import type { ViewState } from "./view-state";

/** A list joins with commas, as in the address. */
export type NamedValue = string | number | readonly (string | number)[] | null | undefined;
export type NamedValues = Readonly<Record<string, NamedValue>>;

/** A new selection is framed anew and takes the place of the zone or port that was selected; a region stays beside what it holds. */
const framedAnew = ["camera", "zone", "port"];

/** As in an address; half a character, which no address can hold, is one that nobody has. */
export const pairOf = (key: string, text: string): string => `${key}=${encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))}`;

/**
 * @param values null and undefined stand for the default; a slide brings its whole view, but for what is named beside it
 * @returns the view; what cannot be read is left out
 */
export function changeByName(
  view: ViewState,
  values: NamedValues,
  { fragmentOf, viewOf, droppedFrom }: Pick<Address, "fragmentOf" | "viewOf" | "droppedFrom">,
): ViewState {
  const given = Object.entries(values).map(([key, value]): [string, string] => [key, String(value ?? "")]);
  // Of a list stays what can be read; what cannot be read at all changes nothing.
  const isRead = ([key, text]: [string, string]): boolean => {
    const read = isViewKey(key) ? viewOf(pairOf(key, text))[key] : null;
    return droppedFrom(pairOf(key, text)).length === 0 || (Array.isArray(read) && read.length > 0);
  };
  const named = new Map(given.filter(isRead));
  const slide = named.get("slide");
  const isNewSlide = named.has("slide") && slide !== "";
  // Without its slide a view is written whole: leaving the briefing keeps what is shown.
  const kept = fragmentOf(slide === "" ? { ...view, slide: null } : view)
    .split("&")
    .map((pair): [string, string] => [pair.split("=")[0] ?? "", pair])
    .filter(([key]) => isViewKey(key) && !(isNewSlide && isContentKey(key)));
  const pairs = new Map(kept);
  // Nothing chosen is said, not left out: on a slide what is left out is the slide's.
  const set = (key: string, text: string): void => void pairs.set(key, pairOf(key, text));
  if (selectionKeys.some((key) => named.has(key))) for (const key of framedAnew) set(key, "");
  for (const [key, text] of named) set(key, text);
  return viewOf([...pairs.values()].join("&"));
}
