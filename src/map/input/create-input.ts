/** What pointers and keys do on the map: finds the thing at a point, and calls one action of the state. */
import { onCleanup, untrack, type Accessor } from "solid-js";
import type { Thing } from "../../model/things";
import type { ScreenPoint, Transform, Viewport } from "../../picture/camera/viewport";
import { createAreaIndex, type BaseGeometry } from "../../picture/geometry/geometry";
import { ownerOf } from "../../picture/geometry/unit-owner";
import type { BriefingState } from "../../state/briefing-state";
import { selectedThing } from "../../state/view-state";
import type { CloseUpControl } from "../content/create-close-up";
import { insetAt } from "../content/create-inset";
import type { Layout } from "../content/create-layout";
import type { PictureControl } from "../content/create-picture";
import type { CameraControl } from "../motion/create-camera";
import type { GestureSubject } from "./gesture-subject";
import { makeGestures } from "./gestures";
import { stepFor } from "./steps";
import { thingAt, type HitInput } from "./hit-test";

export interface InputParts {
  readonly stage: HTMLElement;
  readonly camera: CameraControl;
  readonly viewport: Accessor<Viewport>;
  readonly subject: GestureSubject;
  readonly layout: Accessor<Layout>;
  readonly geometry: Accessor<BaseGeometry>;
  readonly closeUp: CloseUpControl["shown"];
  readonly pointedOut: PictureControl["pointedOut"];
  /** What is on screen now; not reactive. */
  readonly transform: () => Transform;
}

export interface MapInput {
  /** Whether it is still undecided what the last tap means. */
  readonly isTapOpen: () => boolean;
  /** Moves the map one step; `key` is the key that does the same. */
  step(key: string): void;
}

export function createInput(parts: InputParts, state: BriefingState): MapInput {
  const { stage, camera, viewport, subject, layout, geometry, closeUp, pointedOut, transform } = parts;
  const { view, briefing } = state;
  /** On which map a point is, the stage's own or an inset, and where on that. */
  const mapAt = (
    point: ScreenPoint,
  ): { readonly point: ScreenPoint; readonly map: Pick<HitInput, "marks" | "placement" | "transform"> } => {
    const inset = insetAt(layout(), point);
    if (!inset) return { point, map: { ...layout(), transform: transform() } };
    const { box, transform: own } = inset.frame;
    return { point: [point[0] - box.left, point[1] - box.top], map: { ...inset, transform: own } };
  };
  const hit = (onStage: ScreenPoint): Thing | null =>
    untrack(() => {
      const { point, map } = mapAt(onStage);
      return thingAt(point, {
        ...layout(),
        ...map,
        lit: pointedOut(),
        coverAt: (lonLat) => closeUp()?.drawn.thingAt(lonLat, Math.log2(transform().k)),
        regionAt: createAreaIndex(geometry().regions).at,
        countryAt: (lonLat) => {
          const unit = createAreaIndex(geometry().units).at(lonLat);
          return unit === null ? null : ownerOf(unit, view().worldview);
        },
        briefing: briefing(),
        selected: selectedThing(view()),
      });
    });
  const target = {
    camera: camera.current,
    viewport,
    limits: state.cameraLimits,
    subject: subject.current,
    onMove: camera.drag,
    onStep: subject.move,
    onTap: (point: ScreenPoint) => {
      const thing = hit(point);
      if (thing) state.choose(thing);
      const seen = untrack(view);
      // If the view has changed meanwhile, by a key or from another window, the selection is kept.
      return thing ? null : () => void (seen === untrack(view) && state.selectRegion(null));
    },
    onPoint: (point: ScreenPoint | null) => {
      const thing = point && hit(point);
      state.hover(thing);
      stage.classList.toggle("over-thing", thing !== null);
    },
    onHome: () => state.homeCamera(),
  };
  const gestures = makeGestures(stage, target);
  onCleanup(gestures.stop);
  return {
    isTapOpen: gestures.isTapOpen,
    step: (key) => {
      const next = stepFor(key, target);
      if (next) state.moveCamera(next);
    },
  };
}
