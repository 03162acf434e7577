/** Binds the state to renderer, marks, camera and pointer. Everything here lives and ends with the stage's elements. */
import { createEffect, createMemo, on, onCleanup, untrack } from "solid-js";
import type { BriefingState } from "../state/briefing-state";
import { chosenPlace } from "../state/view-state";
import { createAfterPaint } from "../ui/frames/create-after-paint";
import { nextFrame } from "../ui/frames/frame";
import { createCamera } from "./motion/create-camera";
import { createCloseUp } from "./create-close-up";
import { createDetail } from "./create-detail";
import { createLayout } from "./create-layout";
import { createScene } from "./create-scene";
import { cameraOf } from "../picture/camera/framing";
import { createAreaIndex } from "../picture/geometry/geometry";
import { makeGestures, stepFor } from "./input/gestures";
import { thingAt } from "./input/hit-test";
import { createGestureSubject } from "./input/gesture-subject";
import type { MapHandle } from "./map-handle";
import { MarksDrawing } from "../picture/marks/marks-drawing";
import { toWorld } from "../picture/geometry/mercator";
import type { Places } from "../data/places";
import type { Plate } from "../picture/svg/plate-in-page";
import type { MapRenderer } from "./renderers/renderer";
import { createRendererSwitch } from "./renderers/renderer-switch";
import { createPixelRatio, createStageSize } from "./stage-size";
import { createTwin } from "./renderers/svg/twin";
import { ownerOf } from "../picture/geometry/unit-owner";
import { toScreen, transformOf, type ScreenPoint, type Transform } from "../picture/camera/viewport";
import { isSlow } from "./renderers/webgl/frames";

export interface StageElements {
  readonly stage: HTMLElement;
  /** Where WebGL draws, below all else. */
  readonly ground: HTMLElement;
  /** Spans what no panel covers. */
  readonly free: HTMLElement;
}

/** From this zoom on the detail level is drawn; below it nobody could see the difference. */
const detailZoom = 4.2;

export function createStage({ stage, ground, free }: StageElements, plate: Plate, places: Places, state: BriefingState): MapHandle {
  const { view, briefing, matches } = state;
  const { viewport, measure } = createStageSize(stage, free);
  const target = createMemo(() => cameraOf(view(), briefing(), places, matches(), viewport()));
  const restZoom = createMemo(() => target()[2]);
  const closeUp = createCloseUp(() => target());
  const { scene, still, unhovered } = createScene(
    state,
    places,
    () => restZoom(),
    () => closeUp.shown()?.paint ?? null,
  );
  const detail = createDetail(plate.geometry, () => target()[2] >= detailZoom);

  const twin = createTwin(stage, plate.svg);
  onCleanup(() => twin.destroy());
  const marks = new MarksDrawing(stage.ownerDocument, plate.marks);
  stage.append(plate.marks);
  onCleanup(() => plate.marks.remove());

  let transform: Transform = untrack(() => transformOf(target(), viewport()));
  const renderers = createRendererSwitch({
    ground,
    twin,
    twinElement: plate.svg,
    wanted: () => view().renderer,
    current: () => untrack(() => ({ scene: scene(), transform, geometry: detail.finest(), size: viewport() })),
  });
  const pixelRatio = createPixelRatio();
  createEffect(() => {
    const { width, height } = viewport();
    // Another screen, or another zoom of the browser: the same box, but more pixels or fewer.
    pixelRatio();
    renderers.active().resize(width, height);
  });
  // A new level waits until the answer to the click is painted.
  const level = createAfterPaint(
    () => ({ renderer: renderers.active(), geometry: renderers.active() === twin ? detail.near() : detail.finest() }),
    (next) => next,
  );
  createEffect(() => level.value().renderer.setGeometry(level.value().geometry));

  const show = (next: Transform, moving: boolean): void => {
    transform = next;
    renderers.active().setTransform(next, moving);
    marks.setTransform(next);
  };
  const subject = createGestureSubject(state);
  const frameTimes: number[] = [];
  const camera = createCamera({
    target: () => target(),
    viewport: () => viewport(),
    show,
    onMoved: subject.move,
    onFrame: (frameMs) => {
      if (renderers.active().name !== "webgl") return;
      frameTimes.push(frameMs);
      if (isSlow(frameTimes)) renderers.reportSlow();
    },
  });
  // After the camera: where both change, links are cut to dashes once, for the new scale.
  createEffect(() => renderers.active().draw(scene()));
  // A renderer that takes over, or a new geometry, must stand where the other stood.
  createEffect(
    on([renderers.active, level.value], ([renderer]) => renderer.setTransform(transform, untrack(camera.isMoving)), {
      defer: true,
    }),
  );

  const { placement, choosable, em } = createLayout(
    { stage, marks: plate.marks, still, unhovered, target, viewport, notice: renderers.notice, places, geometry: plate.geometry },
    state,
  );
  createEffect(() => marks.draw(placement.value().marks, placement.value().places));

  const hit = (point: ScreenPoint) =>
    thingAt(point, {
      ...choosable(),
      coverAt: (lonLat) => closeUp.shown()?.thingAt(lonLat, briefing()),
      regionAt: createAreaIndex(detail.near().regions).at,
      countryAt: (lonLat) => {
        const unit = createAreaIndex(detail.near().units).at(lonLat);
        return unit === null ? null : ownerOf(unit, view().worldview);
      },
      transform,
      lang: view().lang,
      em: em(),
      briefing: briefing(),
      selected: chosenPlace(view()),
    });
  const gestureTarget = {
    camera: camera.current,
    viewport,
    subject: subject.current,
    onMove: camera.drag,
    onStep: subject.move,
    onTap: (point: ScreenPoint) => {
      const thing = hit(point);
      if (thing) state.choose(thing);
      const seen = untrack(view);
      // Whatever else has changed meanwhile, by a key or in another window, is not ended.
      return thing ? null : () => void (seen === untrack(view) && state.selectRegion(null));
    },
    onPoint: (point: ScreenPoint | null) => {
      const thing = point && hit(point);
      state.hover(thing);
      stage.classList.toggle("over-thing", thing !== null);
    },
    onHome: () => state.homeCamera(),
  };
  const gestures = makeGestures(stage, gestureTarget);
  onCleanup(gestures.stop);

  const isPinnedElsewhere = (): boolean =>
    view().renderer === "webgl" && renderers.active().name !== "webgl" && !renderers.isSettled();
  const isArriving = (): boolean => camera.isMoving() || detail.isLoading() || closeUp.isLoading();
  const isPending = (): boolean => isArriving() || gestures.isTapOpen() || placement.isPending() || level.isPending();
  const isBusy = createMemo(() => isArriving() || isPinnedElsewhere());
  return {
    renderer: () => renderers.active().name,
    isBusy,
    isCloseUp: () => closeUp.shown() !== null,
    notice: renderers.notice,
    failure: renderers.failure,
    detailFailure: detail.failure,
    retryDetail: detail.retry,
    dismissNotice: renderers.dismissNotice,
    retryWebgl: () => {
      frameTimes.length = 0;
      renderers.retry();
    },
    project: ([lon, lat]) => {
      const box = stage.getBoundingClientRect();
      const [x, y] = toScreen(toWorld([lon, lat]), transform);
      return [x + box.left, y + box.top];
    },
    whenIdle: async () => {
      let asked: MapRenderer;
      // WebGL that is on its way waits for frames; where none come the twin shows the state meanwhile.
      let missed = 0;
      do {
        // One frame lets what was just changed reach the camera and the renderers.
        do {
          missed = (await nextFrame()) ? 0 : missed + 1;
          measure();
        } while (untrack(() => isPending() || (missed < 2 && !renderers.isSettled())));
        asked = untrack(renderers.active);
        await asked.whenIdle();
        // It may have been lost on the way: then another one must show the state.
      } while (asked !== untrack(renderers.active));
    },
    step: (key) => {
      const next = stepFor(key, gestureTarget);
      if (next) state.moveCamera(next);
    },
    home: state.homeCamera,
    snapshot: renderers.snapshot,
    drawForPrint: renderers.drawForPrint,
  };
}
