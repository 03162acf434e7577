/**
 * The only door to `location` and `history`. The fragment is a signal: Back, Forward, a pasted link and our own writes all set it.
 */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { HistoryPolicy } from "./view-keys";

export interface Fragment {
  /** Without `#`. */
  readonly current: Accessor<string>;
  write(fragment: string, policy: HistoryPolicy): void;
}

const read = (): string => location.hash.replace(/^#/, "");

export function createFragment(): Fragment {
  const [current, setCurrent] = createSignal(read());
  const follow = (): void => {
    setCurrent(read());
  };
  addEventListener("hashchange", follow);
  addEventListener("popstate", follow);
  onCleanup(() => {
    removeEventListener("hashchange", follow);
    removeEventListener("popstate", follow);
  });
  return {
    current,
    write: (fragment, policy) => {
      if (fragment === read()) return;
      const address = `${location.pathname}${location.search}${fragment && "#"}${fragment}`;
      if (policy === "push") history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      setCurrent(fragment);
    },
  };
}

/** The slide named in the address, or null. Needed early: its deck must be loaded before the view can be read. */
export const slideInAddress = (): string | null => /(?:^|&)slide=([^&]+)/.exec(read())?.[1] ?? null;

/** The address of a view, for copying. */
export const addressOf = (fragment: string): string => `${location.href.split("#")[0] ?? ""}${fragment && "#"}${fragment}`;

/** The query part of the address, with `?`. */
export const pageSearch = (): string => location.search;

/** Path and fragment, to open a second window of the same page. */
export const pageAddress = (): { readonly pathname: string; readonly hash: string } => ({
  pathname: location.pathname,
  hash: location.hash,
});

/** Reloads the page, at another fragment if one is given. */
export function reloadPage(fragment = read()): void {
  if (fragment !== read()) history.replaceState(null, "", `#${fragment}`);
  location.reload();
}

/** The fragment in the address now, without `#`. */
export const pageFragment = (): string => read();
