/** The picture as the state has it; on top of it, what is lit and the selected arrow while it draws itself. */
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
  /** At rest: nothing lit, the arrow whole. */
  readonly still: Accessor<Picture>;
  /** As it is drawn. */
  readonly scene: Accessor<Scene>;
  /** What the address keeps lit, whatever the pointer lights. */
  readonly pointedOut: Accessor<ReadonlySet<ThingKey>>;
}

/**
 * @param zoom where the camera rests
 * @param closeUp how the schematic close-up is drawn, while the camera is near it
 */
export function createPicture(
  state: BriefingState,
  places: Places,
  zoom: Accessor<number>,
  closeUp: Accessor<PaintCloseUp | null>,
): PictureControl {
  const { view } = state;
  const selected = createMemo(() => state.selected()?.region.id ?? null);
  const layers = createMemo(() => view().layers, undefined, { equals: (a, b) => a.join() === b.join() });
  const input = createMemo(
    (): SceneInput => ({
      briefing: state.briefing(),
      places,
      theme: view().theme,
      worldview: view().worldview,
      layers: layers(),
      selected: selected(),
      selectedZone: view().zone,
      selectedPort: view().port,
      partners: state.filter().partner,
      bases: state.filter().basis,
      matches: state.matches(),
      isFiltered: state.isFiltered(),
      zoom: Math.round(zoom() * 2) / 2,
      hasCloseUp: closeUp() !== null,
    }),
    undefined,
    // A camera move changes the view but nothing that is drawn.
    { equals: sameInput },
  );
  const still = createMemo(() => buildPicture(input(), closeUp()));
  const lit = createMemo(() => lightScene(still().scene, input(), state.lit()));
  const drawn = createArrowDrawing(() => selected());
  const scene = createMemo((): Scene => (drawn() < 1 ? { ...lit(), arrows: buildArrows(input(), drawn()) } : lit()));
  const pointedOut = createMemo(() => linkedThings(state.briefing(), state.pointedOut()));
  return { still, scene, pointedOut };
}
