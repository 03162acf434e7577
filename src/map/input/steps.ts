/** One step of the map, by key or button. */
import type { CameraLimits } from "../../data/zoom-limits";
import { panned, zoomed, type ScreenPoint, type Viewport } from "../../picture/camera/viewport";
import type { Camera } from "../../state/view-state";

const keyStep = { panPx: 120, zoom: 0.6 } as const;

export interface StepTarget {
  camera(): Camera;
  viewport(): Viewport;
  readonly limits: CameraLimits;
}

/** The camera one step on, or null for a key that means nothing here. Buttons use the same steps. */
export function stepFor(key: string, { camera, viewport, limits }: StepTarget): Camera | null {
  const { free } = viewport();
  const middle: ScreenPoint = [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
  switch (key) {
    case "ArrowLeft":
      return panned(camera(), keyStep.panPx, 0, limits);
    case "ArrowRight":
      return panned(camera(), -keyStep.panPx, 0, limits);
    case "ArrowUp":
      return panned(camera(), 0, keyStep.panPx, limits);
    case "ArrowDown":
      return panned(camera(), 0, -keyStep.panPx, limits);
    case "+":
    case "=":
      return zoomed(camera(), keyStep.zoom, middle, viewport(), limits);
    case "-":
    case "_":
      return zoomed(camera(), -keyStep.zoom, middle, viewport(), limits);
    default:
      return null;
  }
}
