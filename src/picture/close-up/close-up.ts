/**
 * The schematic close-up as part of the scene: two quiet sides, the zone, the border, the railway as of the date, and
 * names. Pure; a chunk of its own with its shapes. What the pack does not hold (the railway, a zone here) is not drawn.
 */
import { booleanPointInPolygon, polygon } from "@turf/turf";
import { loadCloseUp, type CloseUpShapes } from "../../data/close-up";
import type { LonLat } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import { hasBegun } from "../../model/dates";
import { regionScale } from "../../model/region-scale";
import type { Thing } from "../../model/things";
import { closeUpMarks } from "./close-up-marks";
import { subjectOf, type Subject } from "./close-up-subject";
import { mix, type Palette } from "../scene/palette";
import type { PaintCloseUp } from "../picture";
import type { SceneLine } from "../scene/scene-shapes";
import type { SceneInput } from "../scene/scene-input";

export interface CloseUp {
  /** null for a pack that has no region here. */
  readonly paint: PaintCloseUp;
  /** What a point of the frame belongs to; undefined outside the frame, where the base geometry says it. */
  thingAt(lonLat: readonly [number, number], briefing: Briefing): Thing | null | undefined;
}

/** @throws (rejects) when the shapes cannot be had: then there is no close-up */
export const makeCloseUp = async (): Promise<CloseUp> => closeUpOf(await loadCloseUp());

export function closeUpOf(shapes: CloseUpShapes): CloseUp {
  const holds = (ring: readonly LonLat[], at: readonly [number, number]): boolean =>
    booleanPointInPolygon([...at], polygon([ring.map((point) => [...point])]));
  return {
    paint: (input, palette) => {
      const subject = subjectOf(shapes, input.briefing);
      if (!subject) return null;
      const { fill, ink } = regionScale(input.theme)(subject.region.hue);
      const rim = [...shapes.china.slice(shapes.border.length - 1), ...shapes.abroad.slice(shapes.border.length)];
      return {
        areas: [
          { id: "china", ring: shapes.china, fill: palette.china },
          { id: "abroad", ring: shapes.abroad, fill: palette.land },
          { id: "zone", ring: shapes.zone, fill: mix(fill, palette.china, 0.6) },
        ],
        lines: [
          line("rim", rim, palette.label, 1.2),
          line("zone-outline", shapes.zone, ink, 1.5),
          line("border", shapes.border, palette.labelNamed, 3),
          ...railwayLines(shapes, subject, input, palette),
        ],
        marks: closeUpMarks(shapes, subject, input, palette),
      };
    },
    thingAt: (at, briefing) => {
      const subject = subjectOf(shapes, briefing);
      if (!subject) return undefined;
      const [country] = subject.faces;
      if (holds(shapes.abroad, at)) return country ? { kind: "country", id: country.code } : null;
      if (holds(shapes.zone, at)) return { kind: "region", id: subject.region.id };
      if (!holds(shapes.china, at)) return undefined;
      return subject.host ? { kind: "region", id: subject.host.id } : null;
    },
  };
}

const line = (
  id: string,
  path: readonly LonLat[],
  colour: string,
  width: number,
  dash: SceneLine["dash"] = "solid",
): SceneLine => ({
  id,
  path,
  colour,
  width,
  dash,
});

/** Black and white, as railways are drawn; none before it opened, when its name alone announces it. */
function railwayLines({ railway }: CloseUpShapes, subject: Subject, input: SceneInput, palette: Palette): readonly SceneLine[] {
  if (!subject.railway || !hasBegun(subject.railway.corridor.from, input.briefing.asOf)) return [];
  return [line("railway", railway, palette.labelNamed, 5), line("sleepers", railway, palette.halo, 2.5, "dashed")];
}
