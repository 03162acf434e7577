/**
 * The view, the same in every window of a room, but for renderer and kiosk, which stay with their window. What changes here
 * is posted; what the others post is shown here if it is later.
 */
import { createEffect, createMemo, untrack } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";
import type { ViewState } from "../../state/view-state";
import { isLater, type Content, type SharedView, type Stamp } from "./room-protocol";

export interface ViewShare {
  /** As it was last changed, in whichever window. */
  shared(): SharedView;
  take(theirs: SharedView): void;
  /** Runs a change that another window made: it is not posted again. */
  apply(change: () => void): void;
  /** This window is alone: later ones follow what it shows. */
  claim(): void;
}

export interface ViewShareOptions {
  readonly state: Pick<BriefingState, "view" | "change" | "fragmentOf" | "viewOf">;
  /** This window, for the others. */
  readonly me: string;
  /** It takes the others' view, whatever its own. */
  readonly isGuest: boolean;
  readonly after: (stamp: Stamp) => Stamp;
  readonly post: (content: Content) => void;
  /** Before another window's view is shown. */
  readonly onUse: () => void;
}

export function createViewShare({ state, me, isGuest, after, post, onUse }: ViewShareOptions): ViewShare {
  // Named even where it is what this window opens with: another may open with something else.
  const fragment = createMemo(() =>
    state.fragmentOf({ ...state.view(), renderer: null, kiosk: null }, ["lang", "worldview", "theme"]),
  );
  let known = untrack(fragment);
  let view: SharedView = { fragment: known, stamp: { step: 0, by: isGuest ? "" : me } };
  let isApplying = false;
  createEffect(() => {
    const now = fragment();
    // What a remote view becomes here is not a change of ours, even where this window cannot show all of it.
    if (isApplying || now === known) return;
    known = now;
    view = { fragment: now, stamp: after(view.stamp) };
    post({ type: "view", view });
  });
  const apply = (change: () => void): void => {
    isApplying = true;
    change();
    isApplying = false;
    known = untrack(fragment);
  };
  return {
    shared: () => view,
    apply,
    take: (theirs) => {
      if (isLater(view.stamp, theirs.stamp)) {
        // Two windows changed at once: ours is later, and the other must hear it.
        if (view.fragment !== theirs.fragment) post({ type: "view", view });
        return;
      }
      if (!isLater(theirs.stamp, view.stamp)) return;
      const differs = theirs.fragment !== untrack(fragment);
      view = theirs;
      if (!differs) return;
      onUse();
      apply(() => {
        const wanted: ViewState = state.viewOf(theirs.fragment);
        state.change((own) => ({ ...wanted, renderer: own.renderer, kiosk: own.kiosk }));
      });
    },
    claim: () => {
      if (view.stamp.by === "") view = { ...view, stamp: { ...view.stamp, by: me } };
    },
  };
}
