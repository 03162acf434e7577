/**
 * The address and the view that it encodes. An action sets both in one step; only Back, a pasted link and scripts are decoded.
 */
import { createComputed, createMemo, createSignal, untrack, type Accessor } from "solid-js";
import type { Pack } from "../data/schema";
import { createChosenWorldview } from "./chosen-worldview";
import type { Preferred } from "./first-look";
import type { Fragment } from "./history";
import { createUrlCodec, type DroppedParam, type SlideRef, type UrlCodec } from "./url-codec";
import type { ContentView } from "./view-keys";
import type { ViewState, Worldview } from "./view-state";

export interface Address {
  readonly view: Accessor<ViewState>;
  /** null while the worldview follows the language. */
  readonly chosenWorldview: Accessor<Worldview | null>;
  /** Applies any change of the view as one step. */
  change(to: (view: ViewState) => ViewState): void;
  /** The parts of the address that could not be read, for one notice. */
  readonly dropped: Accessor<readonly DroppedParam[]>;
  /** @param key default: all of it */
  forgetDropped(key?: string): void;
  /** The address that `dropped` is about, as it came. */
  readonly unreadLink: Accessor<string>;
  /** Opens a link in place of the current address. @param fragment without `#` */
  openLink(fragment: string): void;
  /** The fragment of a view, for links within the page. @param named keys to write even when they are as the page opens */
  fragmentOf(view: ViewState, named?: readonly (keyof ViewState)[]): string;
  /** The fragment for others: names what their page may open differently, and leaves out what belongs to this window. */
  fragmentForOthers(view: ViewState): string;
  /** The view of any fragment, for scripts. */
  viewOf(fragment: string): ViewState;
  /** The parts of a fragment that cannot be read. */
  droppedFrom(fragment: string): readonly DroppedParam[];
  /** Whether two views show the same content. A slide's view and a view that wandered off it do not. */
  isSameContent(a: ContentView, b: ContentView): boolean;
}

/** An address that this page wrote, with its view. */
interface Written extends ReturnType<UrlCodec["decode"]> {
  readonly fragment: string;
  readonly codec: UrlCodec;
}

/**
 * @param slides of the deck in use
 * @param preferred what an address means that names neither language nor theme
 */
export function createAddress(
  pack: Pack,
  fragment: Fragment,
  slides: Accessor<readonly SlideRef[]>,
  preferred: Preferred,
): Address {
  const codec = createMemo(() => createUrlCodec(pack, slides(), preferred));
  // The address that this page wrote last need not be decoded. Any other comes from outside, or was written with another deck.
  let written: Written | null = null;
  const write = (wanted: ViewState): Written => (written = { ...codec().settle(wanted), codec: codec(), dropped: [] });
  const current = createMemo(() => {
    const text = fragment.current();
    return written?.fragment === text && written.codec === codec() ? written : codec().decode(text);
  });
  const view = createMemo(() => current().view);
  // Before the address is made canonical, because that drops a worldview that its language opens with.
  const worldview = createChosenWorldview(pack, () => view(), fragment);

  // A pasted or old link may hold what we cannot read. That is told once, then the address is made canonical.
  const [dropped, setDropped] = createSignal<readonly DroppedParam[]>([]);
  const [unreadLink, setUnreadLink] = createSignal("");
  createComputed(() => {
    const read = current();
    if (read === written) return;
    const text = untrack(fragment.current);
    if (read.dropped.length > 0) setUnreadLink(text);
    // A new address that can be read removes the notice about the one before it.
    if (read.dropped.length > 0 || text !== written?.fragment) setDropped(read.dropped);
    fragment.write(write(read.view).fragment, "replace");
  });

  return {
    view,
    chosenWorldview: worldview.chosen,
    change: (to) => {
      const from = view();
      const wanted = to(from);
      worldview.note(from, wanted);
      const next = write(wanted);
      fragment.write(next.fragment, codec().historyPolicy(from, next.view));
    },
    dropped,
    forgetDropped: (key) => setDropped((told) => told.filter((one) => key !== undefined && one.key !== key)),
    unreadLink,
    openLink: (link) => fragment.write(link, "replace"),
    fragmentOf: (target, named) => codec().encode(target, named),
    fragmentForOthers: (target) => codec().encodeForOthers(target),
    viewOf: (text) => codec().decode(text).view,
    droppedFrom: (text) => codec().decode(text).dropped,
    isSameContent: (a, b) => codec().isSameContent(a, b),
  };
}
