/** The picture for the state, then what is lit, and the selected arrow while it draws itself. */
import { createMemo, type Accessor } from "solid-js";
import type { Places } from "../../data/places";
import { linkedThings, type ThingKey } from "../../model/things";
import { buildPicture, type PaintCloseUp, type Picture } from "../../picture/marks/picture";
import { buildArrows } from "../../picture/scene/arrows";
import { lightScene } from "../../picture/scene/light";
import type { SceneInput } from "../../picture/scene/scene-input";
import type { Scene } from "../../picture/scene/scene-shapes";
import type { BriefingState } from "../../state/briefing-state";
import { createArrowDrawing } from "../motion/arrow-drawing";

const sameInput = (a: SceneInput, b: SceneInput): boolean => keysOf(a).every((key) => a[key] === b[key]);
const keysOf = (input: SceneInput): readonly (keyof SceneInput)[] =>
  Object.keys(input).filter((key): key is keyof SceneInput => key in input);

export interface PictureControl {
  /** What the picture is made from. */
  readonly input: Accessor<SceneInput>;
  /** The picture at rest: nothing lit, the arrow whole. */
  readonly still: Accessor<Picture>;
  /** The scene as it is drawn now. */
  readonly scene: Accessor<Scene>;
  /** What the address keeps lit, whatever is hovered. */
  readonly pointedOut: Accessor<ReadonlySet<ThingKey>>;
}

/** What the state says of the picture; `more` is what it does not, or what is compared by value. */
export const inputOf = (
  state: BriefingState,
  places: Places,
  more: Pick<SceneInput, "selected" | "layers" | "zoom" | "mapPx" | "lineScale" | "hasCloseUp">,
): SceneInput => ({
  briefing: state.briefing(),
  places,
  theme: state.view().theme,
  worldview: state.view().worldview,
  selectedZone: state.view().zone,
  selectedPort: state.view().port,
  partners: state.filter().partner,
  bases: state.filter().basis,
  matches: state.matches(),
  isFiltered: state.isFiltered(),
  ...more,
});

/** What the picture follows besides the state. */
export interface PictureSource {
  /** The zoom at which the camera rests. */
  readonly zoom: Accessor<number>;
  /** The shorter side of the free part of the map, CSS pixels, in steps. */
  readonly mapPx: Accessor<number>;
  /** How much broader than usual lines are, in steps. */
  readonly lineScale: Accessor<number>;
  /** Draws the schematic close-up; null unless the camera is near it. */
  readonly closeUp: Accessor<PaintCloseUp | null>;
}

export function createPicture(state: BriefingState, places: Places, source: PictureSource): PictureControl {
  const { zoom, mapPx, lineScale, closeUp } = source;
  const { view } = state;
  const selected = createMemo(() => state.selected()?.region.id ?? null);
  const layers = createMemo(() => view().layers, undefined, { equals: (a, b) => a.join() === b.join() });
  const input = createMemo(
    (): SceneInput =>
      inputOf(state, places, {
        selected: selected(),
        layers: layers(),
        zoom: Math.round(zoom() * 2) / 2,
        mapPx: mapPx(),
        lineScale: lineScale(),
        hasCloseUp: closeUp() !== null,
      }),
    undefined,
    // Moving the camera changes the view, but nothing that is drawn.
    { equals: sameInput },
  );
  const still = createMemo(() => buildPicture(input(), closeUp()));
  const lit = createMemo(() => lightScene(still().scene, input(), state.lit()));
  const drawn = createArrowDrawing(() => selected());
  const scene = createMemo((): Scene => (drawn() < 1 ? { ...lit(), arrows: buildArrows(input(), drawn()) } : lit()));
  const pointedOut = createMemo(() => linkedThings(state.briefing(), state.pointedOut()));
  return { input, still, scene, pointedOut };
}
