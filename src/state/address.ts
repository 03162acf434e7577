/**
 * The address and the view it stands for. An action sets both in one step; only Back, a pasted link and scripts are read.
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
  /** null while it goes along with the language. */
  readonly chosenWorldview: Accessor<Worldview | null>;
  /** Applies any change of the view as one step. */
  change(to: (view: ViewState) => ViewState): void;
  /** What the address held that could not be read, told once. */
  readonly dropped: Accessor<readonly DroppedParam[]>;
  /** @param key default: all of it */
  forgetDropped(key?: string): void;
  /** The address that `dropped` tells of, as it came. */
  readonly unreadLink: Accessor<string>;
  /** As if it were opened now, in place of the address that stands. @param fragment without `#` */
  openLink(fragment: string): void;
  /** The fragment of a view, for links within the page. @param named keys that are named even where they are as the page opens */
  fragmentOf(view: ViewState, named?: readonly (keyof ViewState)[]): string;
  /** The fragment of a view for others: it names what their page may open otherwise, and leaves out what is this window's. */
  fragmentForOthers(view: ViewState): string;
  /** The view of any fragment, for scripts. */
  viewOf(fragment: string): ViewState;
  /** What of it cannot be read. */
  droppedFrom(fragment: string): readonly DroppedParam[];
  /** Whether two views show the same, as a slide and the view it was left for do not. */
  isSameContent(a: ContentView, b: ContentView): boolean;
}

/** What this page wrote. */
interface Written extends ReturnType<UrlCodec["decode"]> {
  readonly fragment: string;
  readonly codec: UrlCodec;
}

/**
 * @param slides of the deck in use
 * @param preferred what an address means that names no language and no theme
 */
export function createAddress(
  pack: Pack,
  fragment: Fragment,
  slides: Accessor<readonly SlideRef[]>,
  preferred: Preferred,
): Address {
  const codec = createMemo(() => createUrlCodec(pack, slides(), preferred));
  // The address as this page wrote it last is known: any other comes from outside, or from before the deck was another.
  let written: Written | null = null;
  const write = (wanted: ViewState): Written => (written = { ...codec().settle(wanted), codec: codec(), dropped: [] });
  const current = createMemo(() => {
    const text = fragment.current();
    return written?.fragment === text && written.codec === codec() ? written : codec().decode(text);
  });
  const view = createMemo(() => current().view);
  // Before the address is made canonical: the worldview that its language opens on is no longer named then.
  const worldview = createChosenWorldview(pack, () => view(), fragment);

  // A pasted or old link may hold what we cannot read: told once, then the address is made canonical.
  const [dropped, setDropped] = createSignal<readonly DroppedParam[]>([]);
  const [unreadLink, setUnreadLink] = createSignal("");
  createComputed(() => {
    const read = current();
    if (read === written) return;
    const text = untrack(fragment.current);
    if (read.dropped.length > 0) setUnreadLink(text);
    // An address that can be read takes the notice about the one before it away.
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
