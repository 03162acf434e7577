/** The schematic close-up while the camera is near it. Code and shapes are loaded when the camera first comes near. */
import { distance } from "@turf/turf";
import { createMemo, createResource, type Accessor } from "solid-js";
import type { CloseUp } from "../../data/schema";
import type { Camera } from "../../state/view-state";
import type { CloseUpDrawing } from "../../picture/close-up/close-up";

export interface ShownCloseUp {
  readonly record: CloseUp;
  readonly drawn: CloseUpDrawing;
}

export interface CloseUpControl {
  readonly shown: Accessor<ShownCloseUp | null>;
  readonly isLoading: Accessor<boolean>;
}

// At zoom 8 a screen is up to seven degrees wide, some 780 km at the equator; this is a little more than half.
const nearKm = 445;

/** The close-up that the camera is near; the nearest if there are two. */
export function closeUpNear(closeUps: readonly CloseUp[], [lon, lat, zoom]: Camera): CloseUp | null {
  const away = ({ frame }: CloseUp): number => distance([lon, lat], [...frame.middle], { units: "kilometers" });
  return closeUps
    .filter((one) => zoom >= one.zooms[0] && away(one) < nearKm)
    .reduce<CloseUp | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
}

/** @param target where the camera is or is going */
export function createCloseUp(target: Accessor<Camera>, closeUps: readonly CloseUp[]): CloseUpControl {
  const near = createMemo(() => closeUpNear(closeUps, target()));
  const wanted = createMemo<CloseUp | null>((last) => near() ?? last, null);
  const [made] = createResource(wanted, async (record): Promise<ShownCloseUp> => {
    const { makeCloseUp } = await import("../../picture/close-up/close-up");
    return { record, drawn: await makeCloseUp(record) };
  });
  // If it cannot be loaded, the base geometry is drawn instead: less exact, but never blank.
  const loaded = createMemo(() => (made.state === "ready" ? made() : undefined));
  const shown = createMemo(() => {
    const ready = loaded();
    return ready && ready.record === near() ? ready : null;
  });
  return { shown, isLoading: () => near() !== null && (made.state === "pending" || made.state === "refreshing") };
}
