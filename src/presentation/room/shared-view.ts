/**
 * Keeps the view the same in every window of a room, except what belongs to a window by the table of keys: renderer and kiosk. Changes here are
 * posted; what the others post is shown here if it is later.
 */
import { createEffect, createMemo, untrack } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";
import { withWindowOf } from "../../state/view-keys";
import { defaultView, type ViewState } from "../../state/view-state";
import { isLater, type Content, type SharedView, type Stamp } from "./room-protocol";

export interface ViewShare {
  /** The view as last changed, in whichever window. */
  shared(): SharedView;
  take(theirs: SharedView): void;
  /** Runs a change that another window made, without posting it again. */
  apply(change: () => void): void;
  /** Called when this window is alone: windows that join later follow its view. */
  claim(): void;
}

export interface ViewShareOptions {
  readonly state: Pick<BriefingState, "view" | "change" | "fragmentOf" | "viewOf">;
  /** This window's name for the others. */
  readonly me: string;
  /** Whether it takes the others' view, whatever its own. */
  readonly isGuest: boolean;
  readonly after: (stamp: Stamp) => Stamp;
  readonly post: (content: Content) => void;
  /** Called before another window's view is shown. */
  readonly onUse: () => void;
}

export function createViewShare({ state, me, isGuest, after, post, onUse }: ViewShareOptions): ViewShare {
  // These are named even when they are what this window opens with, because another window may open with something else.
  const fragment = createMemo(() => state.fragmentOf(withWindowOf(state.view(), defaultView), ["lang", "worldview", "theme"]));
  let known = untrack(fragment);
  let view: SharedView = { fragment: known, stamp: { step: 0, by: isGuest ? "" : me } };
  let isApplying = false;
  createEffect(() => {
    const now = fragment();
    // What another window's view becomes here is not our change, even if this window cannot show all of it.
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
        // Two windows changed the view at once. Ours is later, so the other window has to receive it.
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
        state.change((own) => withWindowOf(wanted, own));
      });
    },
    claim: () => {
      if (view.stamp.by === "") view = { ...view, stamp: { ...view.stamp, by: me } };
    },
  };
}
