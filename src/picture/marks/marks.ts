/** The marks of a picture, each of its kind: names and symbols, which keep their size on screen while the ground scales. */
import { lookOf } from "../scene/look";
import type { SceneInput } from "../scene/scene-input";
import { countryMarks } from "./country-marks";
import type { Mark } from "./mark";
import { overlayMarks } from "./overlay-marks";
import { portMarks } from "./port-marks";
import { regionMarks } from "./region-marks";
import { waterMarks } from "./water-marks";
import { zoneMarks } from "./zone-marks";

export function buildMarks(input: SceneInput): readonly Mark[] {
  const look = lookOf(input);
  return [
    ...regionMarks(input, look),
    ...countryMarks(input, look),
    ...zoneMarks(input, look),
    ...portMarks(input, look),
    ...overlayMarks(input, look.palette),
    ...waterMarks(input, look),
  ];
}
