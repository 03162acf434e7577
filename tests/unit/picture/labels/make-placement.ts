/** A placement of the atlas's own marks on a camera, and what its labels cover: for tests of place-marks. */
import { buildPicture, type PaintCloseUp } from "../../../../src/picture/marks/picture";
import type { Scene } from "../../../../src/picture/scene/scene-shapes";
import { createPlacer, type PlacedInset } from "../../../../src/picture/layout/placer";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import type { Placement } from "../../../../src/picture/labels/placement";
import type { Mark } from "../../../../src/picture/marks/mark";
import { leaderOf, type Leader } from "../../../../src/picture/labels/boxes";
import { labelSize } from "../../../../src/picture/labels/text-size";
import {
  fromScreen,
  toScreen,
  transformOf,
  type ScreenPoint,
  type Transform,
  type Viewport,
} from "../../../../src/picture/camera/viewport";
import { createAreaIndex } from "../../../../src/picture/geometry/geometry";
import { toLonLat } from "../../../../src/picture/geometry/mercator";
import { ownerOf } from "../../../../src/picture/geometry/unit-owner";
import type { Camera, Language } from "../../../../src/state/view-state";
import { openingInput, type SceneInput } from "../../../../src/picture/scene/scene-input";
import { briefing, lightGeometry, places } from "../../model/built-in";

/** CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const makeViewport = (width: number, height: number, panel = 0): Viewport => ({
  width,
  height,
  free: { left: 12, top: 12, right: width - 12 - panel, bottom: height - 68 },
});

/** Screens that names are placed on, each with the size of its letters. */
export const viewports: readonly (readonly [string, Viewport, number])[] = [
  ["1920×1080", makeViewport(1560, 1020), 17],
  ["1366×768", makeViewport(1066, 708), 14],
  ["390×844", makeViewport(390, 650), 14],
  // Beside a slide: large names on a narrow map, and on the largest screen.
  ["1024×768 in a room", makeViewport(640, 690), 19.7],
  ["1920×1080 in a room", makeViewport(1260, 1000), 27.7],
  ["3840×2160 in a room", makeViewport(2550, 2010), 55.4],
];

/** Ground and marks of one view. */
export type TestScene = Scene & { readonly marks: readonly Mark[] };

export function makeScene(partial: Partial<SceneInput> = {}, closeUp: PaintCloseUp | null = null): TestScene {
  const { scene, marks } = buildPicture({ ...openingInput(briefing, places), hasCloseUp: closeUp !== null, ...partial }, closeUp);
  return { ...scene, marks };
}

export interface PlacedView {
  readonly scene: TestScene;
  readonly viewport: Viewport;
  readonly transform: Transform;
  readonly placement: Placement;
  readonly inset: PlacedInset | null;
  /** Each placed label's mark, box and leader. */
  readonly labels: readonly { readonly mark: Mark; readonly box: Box; readonly leader: Leader | null }[];
  readonly pointOf: (mark: Mark) => ScreenPoint;
  /** The region under a point of the screen. */
  readonly regionAt: (point: ScreenPoint) => string | null;
  /** The country under a point of the screen, by code. */
  readonly countryAt: (point: ScreenPoint) => string | null;
}

let placer: ReturnType<typeof createPlacer> | undefined;
let regions: ReturnType<typeof createAreaIndex> | undefined;
let units: ReturnType<typeof createAreaIndex> | undefined;

export function makePlacement(
  camera: Camera,
  viewport: Viewport,
  {
    scene = makeScene(),
    lang = "en",
    em = 14,
    blocked = [],
    hasInset = false,
  }: { scene?: TestScene; lang?: Language; em?: number; blocked?: readonly Box[]; hasInset?: boolean } = {},
): PlacedView {
  const place = (placer ??= createPlacer({ briefing, places, geometry: lightGeometry() }));
  const index = (regions ??= createAreaIndex(lightGeometry().regions));
  const unitIndex = (units ??= createAreaIndex(lightGeometry().units));
  const transform = transformOf(camera, viewport);
  const whole = place({ picture: { scene, marks: scene.marks }, camera, transform, viewport, lang, em, blocked, hasInset });
  const placed = whole.withLit();
  const pointOf = (mark: Mark): ScreenPoint => toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform);
  const labels = scene.marks.flatMap((mark) => {
    const label = placed.get(mark.id)?.label;
    if (!label) return [];
    const [x, y] = pointOf(mark);
    const { width, height } = labelSize(mark, lang, em, label.without);
    const [midX, midY] = [x + label.dx, y + label.dy];
    const box = { left: midX - width / 2, top: midY - height / 2, right: midX + width / 2, bottom: midY + height / 2 };
    return [{ mark, box, leader: leaderOf([x, y], label) }];
  });
  return {
    scene,
    viewport,
    transform,
    placement: placed,
    inset: whole.inset,
    labels,
    pointOf,
    regionAt: (point) => index.at(toLonLat(fromScreen(point, transform))),
    countryAt: (point) => {
      const unit = unitIndex.at(toLonLat(fromScreen(point, transform)));
      return unit === null ? null : ownerOf(unit, scene.worldview);
    },
  };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1e-6 && b.left < a.right - 1e-6 && a.top < b.bottom - 1e-6 && b.top < a.bottom - 1e-6;

/** The ids of the marks that are named on the map or in its inset. */
export const namedIn = ({ labels, inset }: PlacedView): readonly string[] => [
  ...labels.map(({ mark }) => mark.id),
  ...[...(inset?.atRest ?? [])].flatMap(([id, { label }]) => (label ? [id] : [])),
];
