/** Places names and symbols whenever the picture, the camera or what covers the map changes. Never for a hover. */
import { createMemo, untrack, type Accessor } from "solid-js";
import type { Places } from "../../data/places";
import { transformOf, type Viewport } from "../../picture/camera/viewport";
import type { BaseGeometry } from "../../picture/geometry/geometry";
import type { Box } from "../../picture/labels/boxes";
import { createPlacer, type Placer } from "../../picture/layout/placer";
import type { PlacedInSteps, Placement } from "../../picture/labels/placement";
import type { InsetFrame } from "../../picture/layout/inset-frame";
import type { Mark } from "../../picture/marks/mark";
import type { Picture } from "../../picture/marks/picture";
import type { BriefingState } from "../../state/briefing-state";
import { defaultView, type Camera, type Language, type ViewState } from "../../state/view-state";
import { createAfterPaint, type AfterPaint, type Begun } from "../../ui/frames/create-after-paint";

type Inputs = readonly [Picture, Camera, Viewport, Language, Placer, hasInset: boolean, notice: unknown];

export interface Layout {
  readonly marks: readonly Mark[];
  readonly placement: Placement;
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  readonly lang: Language;
  /** The window over the map that shows a part of it larger; null while there is none. */
  readonly inset: InsetLayout | null;
}

export interface InsetLayout {
  readonly frame: InsetFrame;
  readonly marks: readonly Mark[];
  readonly placement: Placement;
}

export interface LayoutSource {
  readonly stage: HTMLElement;
  /** The marks layer, whose font size is the em of the names. */
  readonly marks: Element;
  readonly picture: Accessor<Picture>;
  /** Where the camera is or is going. */
  readonly target: Accessor<Camera>;
  readonly viewport: Accessor<Viewport>;
  /** The notice about the map, which covers part of it: names avoid it. */
  readonly notice: Accessor<unknown>;
  /** What covers the map besides panels, and would hide a name there. */
  readonly covering: () => readonly Element[];
  readonly places: Places;
  readonly geometry: BaseGeometry;
}

/** Until the first one is made, on a page that opens as its plate was drawn. */
export const noLayout: Layout = { marks: [], placement: new Map(), em: 0, lang: "en", inset: null };

/** How long the plate's names stand on such a page, so that a first click need not wait for the first layout. */
const restMs = 300;

/** Whether a view shows what the plate does; language and colours are those of the room. */
const isAsPlate = (view: ViewState): boolean => {
  const { lang, theme, worldview, renderer } = defaultView;
  return JSON.stringify({ ...view, lang, theme, worldview, renderer }) === JSON.stringify(defaultView);
};

/** The layout follows after the answer to a click is on screen. Clicks are tested against the layout that is drawn. */
export function createLayout(source: LayoutSource, { view, briefing, lit }: BriefingState): AfterPaint<Layout> {
  const { stage, marks, picture, target, viewport, notice, covering, places, geometry } = source;
  const placing = createMemo(() => createPlacer({ briefing: briefing(), places, geometry }));
  const begin = ([shown, camera, size, lang, placer, hasInset]: Inputs): Begun<Layout> => {
    const em = parseFloat(getComputedStyle(marks).fontSize);
    const blocked = boxesOver(stage, covering());
    const transform = transformOf(camera, size);
    const placed = placer({ picture: shown, camera, transform, viewport: size, lang, em, blocked, hasInset });
    const layout = (of: (placed: PlacedInSteps) => Placement): Layout => {
      const { inset } = placed;
      return {
        marks: shown.marks,
        placement: of(placed),
        em,
        lang,
        inset: inset && { frame: inset.frame, marks: inset.marks, placement: of(inset) },
      };
    };
    return { value: layout(({ atRest }) => atRest), finish: () => layout(({ withLit }) => withLit()) };
  };
  const asPlate = (): Begun<Layout> => ({ value: noLayout, finish: () => begin(inputs()).finish(), delayMs: restMs });
  const inputs = (): Inputs => [picture(), target(), viewport(), view().lang, placing(), view().inset === "auto", notice()];
  // The first click then waits less: the plate's names stand already, and a frame in which nothing is lit needs no room for that.
  const first = untrack(() => (isAsPlate(view()) ? asPlate : lit().size === 0 ? begin : null));
  return createAfterPaint(inputs, (now) => begin(now).finish(), first);
}

/** The boxes of elements, in CSS pixels from the stage's corner. */
function boxesOver(stage: HTMLElement, elements: readonly Element[]): readonly Box[] {
  const origin = stage.getBoundingClientRect();
  return elements.map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - origin.left,
      top: box.top - origin.top,
      right: box.right - origin.left,
      bottom: box.bottom - origin.top,
    };
  });
}
