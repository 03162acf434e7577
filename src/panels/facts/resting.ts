/** Pointer and focus rest on things: what they are linked to lights up everywhere. */
import { createEffect, on, onCleanup, untrack, type Accessor } from "solid-js";
import { thingKey, type Thing } from "../../model/things";
import type { BriefingState } from "../../state/briefing-state";

/**
 * For `ref`: the element stands for `thing`. Not handlers to spread, which would be made anew for every attribute. When the
 * element goes while resting, the light goes too.
 * @param thing read whenever it is needed: a panel that stays open stands for another thing when another one is selected
 */
export function standsFor(
  state: Pick<BriefingState, "hover" | "hovered">,
  thing: Accessor<Thing>,
): (element: Pick<EventTarget, "addEventListener">) => void {
  let lit: Thing | null = null;
  const enter = (): void => {
    lit = untrack(thing);
    state.hover(lit);
  };
  const leave = (): void => {
    const hovered = untrack(state.hovered);
    if (hovered && lit && thingKey(hovered) === thingKey(lit)) state.hover(null);
    lit = null;
  };
  // The element may come to stand for something else under a pointer that rests.
  createEffect(on(thing, () => void (lit && enter()), { defer: true }));
  onCleanup(leave);
  return (element) => {
    for (const begin of ["pointerenter", "focus"]) element.addEventListener(begin, enter);
    for (const end of ["pointerleave", "blur"]) element.addEventListener(end, leave);
  };
}
