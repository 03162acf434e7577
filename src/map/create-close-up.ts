/** The schematic close-up while the camera rests near it: code and shapes are loaded when it first comes there. */
import { createMemo, createResource, type Accessor } from "solid-js";
import { closeUpFrame, closeUpZooms } from "../data/zoom-limits";
import type { Camera } from "../state/view-state";
import type { CloseUp } from "../picture/close-up/close-up";

export interface CloseUpControl {
  readonly shown: Accessor<CloseUp | null>;
  readonly isLoading: Accessor<boolean>;
}

// At the zoom it begins a screen is up to seven degrees wide.
const nearDegrees = 4;
const isNear = ([lon, lat, zoom]: Camera): boolean =>
  zoom >= closeUpZooms[0] && Math.hypot(lon - closeUpFrame.middle[0], lat - closeUpFrame.middle[1]) < nearDegrees;

/** @param target where the camera rests or goes to */
export function createCloseUp(target: Accessor<Camera>): CloseUpControl {
  const isClose = createMemo(() => isNear(target()));
  const isWanted = createMemo<boolean>((was) => was || isClose(), false);
  const [made] = createResource(isWanted, async () => (await import("../picture/close-up/close-up")).makeCloseUp());
  // If it cannot be had, the base geometry goes on: less exact, never blank.
  const loaded = createMemo(() => (made.state === "ready" ? made() : undefined));
  return {
    shown: () => (isClose() ? (loaded() ?? null) : null),
    isLoading: () => isClose() && made.state === "pending",
  };
}
