/** Sets up label placement for a briefing and its geometry, so that the stage, the plate and exports place labels alike. */
import type { Camera, Language } from "../../state/view-state";
import type { Transform, Viewport } from "../camera/viewport";
import { arrowObstacles } from "../geometry/arrow";
import { insetFrame, type InsetFrame } from "./inset-frame";
import { insetMarks, namedInInset } from "./inset-marks";
import type { Mark } from "../marks/mark";
import type { Picture } from "../marks/picture";
import type { Box } from "../labels/boxes";
import { landBelow, type Land } from "../labels/land-below";
import { placeMarks } from "../labels/place-marks";
import type { PlacedInSteps } from "../labels/placement";

export interface PlacerInput {
  readonly picture: Picture;
  readonly camera: Camera;
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly lang: Language;
  /** CSS pixels of the marks layer's em. */
  readonly em: number;
  /** What else covers the map, CSS pixels. */
  readonly blocked: readonly Box[];
  /** Whether an inset may be shown. */
  readonly hasInset: boolean;
}

/** The marks of an inset, whose positions count from its own corner. */
export interface PlacedInset extends PlacedInSteps {
  readonly frame: InsetFrame;
  readonly marks: readonly Mark[];
}
export interface PlacedPicture extends PlacedInSteps {
  readonly inset: PlacedInset | null;
}
export type Placer = (input: PlacerInput) => PlacedPicture;

export function createPlacer(about: Land): Placer {
  const { briefing } = about;
  return (input) => {
    const { picture, camera, transform, viewport, lang, em, blocked } = input;
    const { scene, marks } = picture;
    const land = landBelow(about, scene.worldview, transform, viewport.free, em);
    const frames = input.hasInset ? briefing.pack.map.insets : [];
    const frame = frames
      .map((inset) => insetFrame(inset, { transform, viewport, zoom: camera[2], em, blocked, hasSubject: land.hasSubject }))
      .find((one) => one !== null);
    const inset = frame ? placeInset(about, frame, picture, lang, em) : null;
    const placed = placeMarks({
      marks: inset ? namedInInset(marks, inset) : marks,
      transform,
      viewport,
      zoom: camera[2],
      lang,
      em,
      blocked: inset ? [...blocked, inset.frame.box] : blocked,
      arrows: scene.arrows.flatMap(({ ring }) => arrowObstacles(ring)),
      lines: scene.links.map(({ path }) => path),
      land,
    });
    return { ...placed, inset };
  };
}

function placeInset(about: Land, frame: InsetFrame, { scene, marks }: Picture, lang: Language, em: number): PlacedInset {
  const { box, transform, zoom } = frame;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const free: Box = { left: 0, top: 0, right: width, bottom: height };
  const own = insetMarks(marks);
  const placed = placeMarks({
    marks: own,
    transform,
    viewport: { width, height, free },
    zoom,
    lang,
    em,
    blocked: [],
    arrows: [],
    lines: scene.links.map(({ path }) => path),
    land: landBelow(about, scene.worldview, transform, free, em),
  });
  return { ...placed, frame, marks: own };
}
