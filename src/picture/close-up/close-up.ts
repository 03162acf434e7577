/**
 * A schematic close-up as part of the scene: its areas, its lines (the railway as of the date), and its names, each drawn by its
 * role. Pure; in a separate chunk, loaded with the shapes.
 */
import { booleanPointInPolygon, polygon } from "@turf/turf";
import { loadCloseUp, type CloseUpShapes } from "../../data/close-up";
import type { CloseUp, LonLat } from "../../data/schema";
import { hasBegun } from "../../model/dates";
import { regionScale, type RegionColour } from "../../model/region-scale";
import type { Thing } from "../../model/things";
import { closeUpMarks } from "./close-up-marks";
import { subjectOf, thingOf } from "./close-up-subject";
import { mix, type Palette } from "../scene/palette";
import type { PaintCloseUp } from "../marks/picture";
import type { SceneLine } from "../scene/scene-shapes";

export interface CloseUpDrawing {
  readonly paint: PaintCloseUp;
  /** The thing at a point inside the frame; undefined outside it, where the base geometry decides. */
  thingAt(lonLat: readonly [number, number]): Thing | null | undefined;
}

type AreaRole = CloseUp["areas"][number]["role"];
type LineRole = CloseUp["lines"][number]["role"];

/** @throws (rejects) when the shapes cannot be loaded or some are missing; then there is no close-up */
export const makeCloseUp = async (closeUp: CloseUp): Promise<CloseUpDrawing> =>
  closeUpOf(closeUp, await loadCloseUp(closeUp.shapes));

/** @throws when it names a shape that does not exist, or as an area one that is none */
export function closeUpOf(closeUp: CloseUp, shapes: CloseUpShapes): CloseUpDrawing {
  const pathOf = (id: string): readonly LonLat[] => {
    const path = shapes.get(id);
    if (!path) throw new Error(`the drawing "${closeUp.shapes}" has no "${id}"`);
    return path;
  };
  const ringOf = (id: string): readonly LonLat[] => {
    const ring = pathOf(id);
    const isClosed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1));
    if (!isClosed) throw new Error(`"${id}" of the drawing "${closeUp.shapes}" is no area`);
    return ring;
  };
  const areas = closeUp.areas.map(({ shape, role }) => ({ id: shape, role, ring: ringOf(shape) }));
  const lines = closeUp.lines.map(({ shape, role }) => ({ id: shape, role, path: pathOf(shape) }));
  return {
    paint: (input, palette) => {
      const subject = subjectOf(closeUp, input.briefing);
      if (!subject) return null;
      const colour = regionScale(input.theme)(subject.region.hue);
      const runs = subject.railway !== null && hasBegun(subject.railway.from, input.briefing.asOf);
      return {
        areas: areas.map(({ id, role, ring }) => ({ id, ring, fill: fillOf(role, colour, palette) })),
        lines: lines.filter(({ role }) => role !== "railway" || runs).flatMap((line) => drawLine(line, colour, palette)),
        marks: closeUpMarks(closeUp, subject, input, palette),
      };
    },
    thingAt: (at) => {
      // The area drawn last is on top.
      const area = areas.findLast(({ ring }) => booleanPointInPolygon([...at], polygon([ring.map((point) => [...point])])));
      return area && thingOf(area.role, closeUp);
    },
  };
}

function fillOf(role: AreaRole, { fill }: RegionColour, palette: Palette): string {
  if (role === "zone") return mix(fill, palette.china, 0.6);
  return role === "home" ? palette.china : palette.land;
}

function drawLine(
  { id, role, path }: { readonly id: string; readonly role: LineRole; readonly path: readonly LonLat[] },
  { ink }: RegionColour,
  palette: Palette,
): readonly SceneLine[] {
  const line = (colour: string, width: number): SceneLine => ({ id: `${role}-${id}`, path, colour, width, dash: "solid" });
  switch (role) {
    case "rim":
      return [line(palette.label, 1.2)];
    case "outline":
      return [line(ink, 1.5)];
    case "border":
      return [line(palette.labelNamed, 3)];
    case "railway":
      // Black and white, as railways are drawn. Not drawn before it opened: until then only its name announces it.
      return [line(palette.labelNamed, 5), { ...line(palette.halo, 2.5), id: `sleepers-${id}`, dash: "dashed" }];
  }
}
