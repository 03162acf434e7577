/** Pointer and focus rest on things: what they are linked to lights up everywhere. */
import { onCleanup, untrack } from "solid-js";
import { thingKey, type Thing } from "../model/things";
import type { BriefingState } from "../state/briefing-state";

export interface RestHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** For `ref`: the element stands for `thing`. Cheaper than spreading handlers, which makes all attributes of it one effect. */
export function standsFor(state: BriefingState, thing: Thing): (element: HTMLElement) => void {
  const { onPointerEnter, onPointerLeave, onFocus, onBlur } = restOn(state, thing);
  return (element) => {
    element.addEventListener("pointerenter", onPointerEnter);
    element.addEventListener("pointerleave", onPointerLeave);
    element.addEventListener("focus", onFocus);
    element.addEventListener("blur", onBlur);
  };
}

/** Handlers for the element that stands for `thing`; when the element goes while resting, the light goes too. */
export function restOn(state: BriefingState, thing: Thing): RestHandlers {
  const enter = (): void => state.hover(thing);
  const leave = (): void => {
    const hovered = untrack(state.hovered);
    if (hovered && thingKey(hovered) === thingKey(thing)) state.hover(null);
  };
  onCleanup(leave);
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
