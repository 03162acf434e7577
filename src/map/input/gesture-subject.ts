/** What the map is about, for gestures that are under way: another one begins with every change that is not their own. */
import { untrack } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";
import type { Camera } from "../../state/view-state";

export interface GestureSubject {
  /** Compared by identity. */
  current(): unknown;
  /** A gesture moves the camera; the map is about the same as before. */
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
    // Language and theme dress the same map.
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
