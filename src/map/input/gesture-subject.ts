/** What the map is about, for gestures under way. It changes with every change of the view that is not a gesture's own. */
import { untrack } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";
import type { Camera } from "../../state/view-state";

export interface GestureSubject {
  /** A value to compare by identity. */
  current(): unknown;
  /** Moves the camera by a gesture, without changing the subject. */
  move(camera: Camera): void;
}

export function createGestureSubject({
  view,
  moveCamera,
  isSameContent,
}: Pick<BriefingState, "view" | "moveCamera" | "isSameContent">): GestureSubject {
  let seen = untrack(view);
  let subject = seen;
  const current = (): unknown => {
    const now = untrack(view);
    // Language and theme do not change what the map is about.
    if (now !== seen && (now.slide !== seen.slide || !isSameContent(now, seen))) subject = now;
    seen = now;
    return subject;
  };
  return {
    current,
    move: (camera) => {
      current();
      moveCamera(camera);
      seen = untrack(view);
    },
  };
}
