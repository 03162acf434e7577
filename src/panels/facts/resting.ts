/** When pointer or focus rests on something that stands for a thing, all that the thing is linked to lights up. */
import { createEffect, on, onCleanup, untrack, type Accessor } from "solid-js";
import { thingKey, type Thing } from "../../model/things";
import type { BriefingState } from "../../state/briefing-state";

/**
 * For `ref`: the element stands for `thing`. A `ref` and not handlers to spread, because Solid would make those again for every
 * attribute. When the element is removed while lit, the light goes out.
 * @param thing read at each use, because a panel that stays open stands for the thing that is selected now
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
  // The thing may change while the pointer rests on the element.
  createEffect(on(thing, () => void (lit && enter()), { defer: true }));
  onCleanup(leave);
  return (element) => {
    for (const begin of ["pointerenter", "focus"]) element.addEventListener(begin, enter);
    for (const end of ["pointerleave", "blur"]) element.addEventListener(end, leave);
  };
}
