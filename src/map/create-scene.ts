/** The scene as the state has it, the same with the selected arrow still drawing itself, and as it is with nothing hovered. */
import { createMemo, type Accessor } from "solid-js";
import { linkedThings } from "../model/things";
import type { BriefingState } from "../state/briefing-state";
import { createRemembered } from "../ui/frames/create-remembered";
import { createArrowDrawing } from "./motion/arrow-drawing";
import type { Places } from "../data/places";
import { buildArrows, buildScene, type PaintCloseUp, type Scene } from "../picture/scene/scene";
import type { SceneInput } from "../picture/scene/scene-input";

const sameInput = (a: SceneInput, b: SceneInput): boolean => keysOf(a).every((key) => a[key] === b[key]);
const keysOf = (input: SceneInput): readonly (keyof SceneInput)[] =>
  Object.keys(input).filter((key): key is keyof SceneInput => key in input);

/**
 * @param zoom where the camera rests
 * @param closeUp how the schematic close-up is drawn, while the camera is near it
 */
export function createScene(
  state: BriefingState,
  places: Places,
  zoom: Accessor<number>,
  closeUp: Accessor<PaintCloseUp | null>,
): { readonly scene: Accessor<Scene>; readonly still: Accessor<Scene>; readonly unhovered: () => Scene } {
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
      lit: state.lit(),
      zoom: Math.round(zoom() * 2) / 2,
      hasCloseUp: closeUp() !== null,
    }),
    undefined,
    // A camera move changes the view but nothing that is drawn.
    { equals: sameInput },
  );
  const still = createMemo(() => buildScene(input(), closeUp()));
  const drawn = createArrowDrawing(() => selected());
  const scene = createMemo((): Scene => (drawn() < 1 ? { ...still(), arrows: buildArrows(input(), drawn()) } : still()));
  const pointedOut = createMemo(() => linkedThings(state.briefing(), state.pointedOut()));
  const unhoveredInput = createMemo((): SceneInput => ({ ...input(), lit: pointedOut() }), undefined, { equals: sameInput });
  const unhovered = createRemembered(
    () => [unhoveredInput(), closeUp()] as const,
    ([shown, paint]) => buildScene(shown, paint),
  );
  return { scene, still, unhovered };
}
