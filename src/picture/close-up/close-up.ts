/**
 * A schematic close-up as part of the scene: its areas, its lines (the railway as of the date), and its names, each drawn by its
 * role. Pure; in a separate chunk, loaded with the shapes.
 */
import { booleanPointInPolygon, polygon } from "@turf/turf";
import { loadCloseUp, type CloseUpShapes } from "../../data/close-up";
import type { CloseUp, LonLat } from "../../data/schema";
import { closeUpFillsFrom, fromRim } from "../../data/zoom-limits";
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
  /** The thing at a point of the drawing at a zoom; undefined outside it, where the base geometry decides. */
  thingAt(lonLat: readonly [number, number], zoom: number): Thing | null | undefined;
}

type Path = readonly (readonly [lon: number, lat: number])[];
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
  const beyond = beyondFrame(closeUp);
  const wide = {
    areas: areas.map((area) => ({ ...area, ring: beyond(area.ring) })),
    lines: lines.map((line) => ({ ...line, path: beyond(line.path) })),
  };
  const at = (zoom: number): typeof wide => (zoom >= closeUpFillsFrom ? wide : { areas, lines });
  return {
    paint: (input, palette) => {
      const subject = subjectOf(closeUp, input.briefing);
      if (!subject) return null;
      const colour = regionScale(input.theme)(subject.region.hue);
      const runs = subject.railway !== null && hasBegun(subject.railway.from, input.briefing.asOf);
      return {
        areas: at(input.zoom).areas.map(({ id, role, ring }) => ({ id, ring, fill: fillOf(role, colour, palette) })),
        lines: at(input.zoom)
          .lines.filter(({ role }) => role !== "railway" || runs)
          .flatMap((line) => drawLine(line, colour, palette)),
        marks: closeUpMarks(closeUp, subject, input, palette),
      };
    },
    thingAt: (lonLat, zoom) => {
      // The area drawn last is on top.
      const area = at(halfStep(zoom)).areas.findLast(({ ring }) =>
        booleanPointInPolygon([...lonLat], polygon([ring.map((point) => [...point])])),
      );
      return area && thingOf(area.role, closeUp);
    },
  };
}

/** How far, in radii of the frame: as far as the corners of a screen of 3840 × 2160. */
const farther = 4;
/** As the scene knows the zoom. */
const halfStep = (zoom: number): number => Math.round(zoom * 2) / 2;

/** Puts what ends at the frame's rim that much farther out; what is inside stays. */
function beyondFrame({ frame }: CloseUp): (path: Path) => Path {
  const [midLon, midLat] = frame.middle;
  const isOnRim = (lonLat: Path[number]): boolean => Math.abs(fromRim(frame, lonLat)) < frame.radius * 0.01;
  return (path) =>
    path.map((lonLat) =>
      isOnRim(lonLat) ? [midLon + (lonLat[0] - midLon) * farther, midLat + (lonLat[1] - midLat) * farther] : lonLat,
    );
}

function fillOf(role: AreaRole, { fill }: RegionColour, palette: Palette): string {
  if (role === "zone") return mix(fill, palette.china, 0.6);
  return role === "home" ? palette.china : palette.land;
}

function drawLine(
  { id, role, path }: { readonly id: string; readonly role: LineRole; readonly path: Path },
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
    case "road":
      return [line(palette.label, 3.6), { ...line(palette.halo, 2), id: `surface-${id}` }];
    case "railway":
      // Black and white, as railways are drawn. Not drawn before it opened: until then only its name announces it.
      return [line(palette.labelNamed, 5), { ...line(palette.halo, 2.5), id: `sleepers-${id}`, dash: "dashed" }];
  }
}
