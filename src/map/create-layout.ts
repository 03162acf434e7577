/** Where names and symbols stand: as they are drawn, and as clicks find them. */
import { createMemo, type Accessor } from "solid-js";
import type { Places } from "../data/places";
import type { BriefingState } from "../state/briefing-state";
import type { Camera, Language } from "../state/view-state";
import { createAfterPaint, type AfterPaint } from "../ui/frames/create-after-paint";
import { createRemembered } from "../ui/frames/create-remembered";
import type { BaseGeometry } from "../picture/geometry/geometry";
import type { HitInput } from "./input/hit-test";
import type { Box } from "../picture/labels/label-candidates";
import { createPlacer, type Placer } from "../picture/labels/placer";
import type { Scene } from "../picture/scene/scene";
import { transformOf, type Viewport } from "../picture/camera/viewport";

type Inputs = readonly [Scene, Camera, Viewport, Language, Placer, notice: unknown];
type Layout = Pick<HitInput, "marks" | "places">;

export interface LayoutSource {
  readonly stage: HTMLElement;
  /** The marks layer: its type gives the size of the names. */
  readonly marks: Element;
  readonly still: Accessor<Scene>;
  readonly unhovered: () => Scene;
  /** Where the camera rests or is going. */
  readonly target: Accessor<Camera>;
  readonly viewport: Accessor<Viewport>;
  /** A notice about the map lies over it. */
  readonly notice: Accessor<unknown>;
  readonly places: Places;
  readonly geometry: BaseGeometry;
}

export function createLayout(
  source: LayoutSource,
  { view, briefing }: BriefingState,
): {
  /** As drawn; it waits until the answer to a click is on screen. */
  readonly placement: AfterPaint<Layout>;
  readonly choosable: () => Layout;
  /** CSS pixels of one em of the marks layer. */
  readonly em: () => number;
} {
  const { stage, marks, still, unhovered, target, viewport, notice, places, geometry } = source;
  const em = (): number => parseFloat(getComputedStyle(marks).fontSize);
  const placer = createMemo(() => createPlacer({ briefing: briefing(), places, geometry }));
  const layOut = ([scene, camera, size, lang, place]: Inputs): Layout => ({
    marks: scene.marks,
    places: place({
      scene,
      camera,
      transform: transformOf(camera, size),
      viewport: size,
      lang,
      em: em(),
      blocked: coveredBoxes(stage),
    }),
  });
  // The notice too: names give way to it, where they are drawn and where they are clicked.
  const around = () => [target(), viewport(), view().lang, placer(), notice()] as const;
  const placement = createAfterPaint((): Inputs => [still(), ...around()], layOut);
  // Names come up and move with what is lit. A click means what it would mean without: else the pointer, by lighting
  // a country, would bring a name under itself that takes the click.
  const choosable = createRemembered((): Inputs => [unhovered(), ...around()], layOut);
  return { placement, choosable, em };
}

/** What lies over the map besides panels, where a label would be hidden: CSS pixels from the stage's corner. */
function coveredBoxes(stage: HTMLElement): readonly Box[] {
  const origin = stage.getBoundingClientRect();
  return [...stage.ownerDocument.querySelectorAll(".map-controls > *, .map-bar > *, .legend, .boundaries, .notice")].map(
    (element) => {
      const box = element.getBoundingClientRect();
      return {
        left: box.left - origin.left,
        top: box.top - origin.top,
        right: box.right - origin.left,
        bottom: box.bottom - origin.top,
      };
    },
  );
}
