/** The worldview that somebody chose. Until then it follows the language; afterwards it stays when the language changes. */
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { Pack } from "../data/schema";
import { opensOn } from "./first-look";
import type { Fragment } from "./history";
import type { ViewState, Worldview } from "./view-state";

export interface ChosenWorldview {
  /** null until one is chosen. */
  readonly chosen: Accessor<Worldview | null>;
  /** Must be called for every change: the address names a worldview only when its language opens with another. */
  note(from: ViewState, to: ViewState): void;
}

export function createChosenWorldview(pack: Pack, view: Accessor<ViewState>, { current }: Fragment): ChosenWorldview {
  const [picked, pick] = createSignal<Worldview | null>(null);
  const chosen = createMemo((before: Worldview | null): Worldview | null => {
    const { worldview, lang } = view();
    const isNamed = /(^|[#&])worldview=/.test(current()) || worldview !== opensOn(pack)[lang];
    return isNamed || worldview === picked() || worldview === before ? worldview : null;
  }, null);
  return {
    chosen,
    note: (from, to) => {
      // Returning to the worldview that the language opens with is a choice too, though the address does not name it.
      if (to.worldview !== from.worldview && to.lang === from.lang) pick(to.worldview);
    },
  };
}
