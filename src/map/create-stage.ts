/**
 * The stage: passes what the state says down to picture, ground and marks, and what the user does up as an action. Everything here
 * ends with the stage's elements.
 */
import { createMemo, untrack } from "solid-js";
import type { Places } from "../data/places";
import { detailZoom } from "../data/zoom-limits";
import { cameraOf } from "../picture/camera/framing";
import { scaleBarOf } from "../picture/camera/scale-bar";
import { mapPxOf, toScreen, transformOf, fromScreen, type ScreenPoint } from "../picture/camera/viewport";
import { toLonLat, toWorld } from "../picture/geometry/mercator";
import { namesOn } from "./content/names-on";
import { lineScaleOf } from "../picture/scene/line-scale";
import { closeUpAloneZoom } from "../picture/scene/scene-input";
import type { Plate } from "../picture/plate/plate-in-page";
import type { BriefingState } from "../state/briefing-state";
import { useCoverings } from "../ui/coverings";
import { createCloseUp } from "./content/create-close-up";
import { createDetail } from "./content/create-detail";
import { createGround } from "./create-ground";
import { createInset } from "./content/create-inset";
import { createLayout } from "./content/create-layout";
import { createMarks } from "./content/create-marks";
import { createPicture } from "./content/create-picture";
import { createInput } from "./input/create-input";
import { createGestureSubject } from "./input/gesture-subject";
import type { MapHandle } from "./map-handle";
import { createCamera } from "./motion/create-camera";
import { createStageSize } from "./stage-size";
import { whenIdle } from "./when-idle";

export interface StageElements {
  readonly stage: HTMLElement;
  /** The element that WebGL draws in, below everything else. */
  readonly ground: HTMLElement;
  /** Spans the part of the map that no panel covers. */
  readonly free: HTMLElement;
}

export function createStage({ stage, ground, free }: StageElements, plate: Plate, places: Places, state: BriefingState): MapHandle {
  const { view, briefing, matches } = state;
  const coverings = useCoverings();
  // In the page from here on, so that its size can be measured; `createMarks` puts it above the twin.
  stage.append(plate.marks);
  const { viewport, em, measure } = createStageSize(stage, free, plate.marks, view);
  const target = createMemo(() => cameraOf(view(), briefing(), places, matches(), viewport()));
  const restZoom = createMemo(() => target()[2]);
  const closeUp = createCloseUp(() => target(), state.pack.closeUps);
  const picture = createPicture(state, places, {
    zoom: restZoom,
    mapPx: () => mapPxOf(viewport()),
    lineScale: () => lineScaleOf(em()),
    closeUp: () => closeUp.shown()?.drawn.paint ?? null,
  });
  const scaleBar = createMemo(
    // A schematic close-up has no scale.
    () => (closeUp.shown() && restZoom() >= closeUpAloneZoom ? null : scaleBarOf(target(), viewport())),
    undefined,
    { equals: (a, b) => a?.km === b?.km && a?.px === b?.px },
  );
  const detail = createDetail(plate.geometry, () => restZoom() >= detailZoom);

  const shown = createGround(
    { stage, ground, plate, scene: picture.scene, viewport, detail, wanted: () => view().renderer },
    untrack(() => transformOf(target(), viewport())),
  );
  const { renderers } = shown;
  // Created after the twin, so that names are above it.
  const marks = createMarks(stage, plate);
  const inset = createInset(stage, plate.svg, () => picture.still().scene, shown.level);
  const subject = createGestureSubject(state);
  const camera = createCamera({
    target,
    viewport,
    show: (transform, moving) => {
      shown.show(transform, moving);
      marks.drawing.setTransform(transform);
      inset.setTransform(transform);
    },
    onMoved: subject.move,
    onFrame: shown.onFrame,
  });
  shown.follow(camera.isMoving, inset.isShown);
  const layout = createLayout(
    {
      stage,
      marks: plate.marks,
      picture: picture.still,
      target,
      viewport,
      notice: renderers.notice,
      covering: coverings.elements,
      places,
      geometry: plate.geometry,
    },
    state,
  );
  marks.follow(layout.value, state.lit);
  inset.follow(layout.value, state.lit);
  const input = createInput(
    {
      stage,
      camera,
      viewport,
      subject,
      layout: layout.value,
      geometry: detail.near,
      closeUp: closeUp.shown,
      pointedOut: picture.pointedOut,
      transform: shown.transform,
    },
    state,
  );

  const isPinnedElsewhere = (): boolean =>
    view().renderer === "webgl" && renderers.active().name !== "webgl" && !renderers.isSettled();
  const isArriving = (): boolean => camera.isMoving() || detail.isLoading() || closeUp.isLoading();
  const isBusy = createMemo(() => isArriving() || isPinnedElsewhere());
  const isPending = (): boolean => isArriving() || input.isTapOpen() || layout.isPending() || shown.isPending();
  const cornerOf = (): ScreenPoint => {
    const { left, top } = stage.getBoundingClientRect();
    return [left, top];
  };
  return {
    input: picture.input,
    still: picture.still,
    renderer: () => renderers.active().name,
    isBusy,
    closeUp: () => closeUp.shown()?.record ?? null,
    scaleBar,
    notice: renderers.notice,
    failure: renderers.failure,
    detailFailure: detail.failure,
    retryDetail: detail.retry,
    dismissNotice: renderers.dismissNotice,
    retryWebgl: shown.retryWebgl,
    boxes: () => ({ map: stage.getBoundingClientRect(), free: free.getBoundingClientRect() }),
    focus: () => stage.focus(),
    project: ([lon, lat]) => {
      const [left, top] = cornerOf();
      const [x, y] = toScreen(toWorld([lon, lat]), shown.transform());
      return [x + left, y + top];
    },
    unproject: ([x, y]) => {
      const [left, top] = cornerOf();
      return toLonLat(fromScreen([x - left, y - top], shown.transform()));
    },
    names: () => untrack(() => namesOn(layout.value(), state.lit(), shown.transform(), cornerOf())),
    whenIdle: () => whenIdle({ renderers, isPending, measure }),
    step: input.step,
    home: state.homeCamera,
    snapshot: renderers.snapshot,
    drawForPrint: renderers.drawForPrint,
  };
}
