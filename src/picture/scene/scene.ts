/**
 * What is to be drawn, from briefing and view: pure, plain values with resolved colours, the same for both renderers,
 * the prerendered plate and exports. Knows no pixels.
 */
import type { LonLat, RegionId } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import { linkBases, type Link, type LinkBasis } from "../../model/links";
import { regionScale, type RegionColour } from "../../model/region-scale";
import { thingKey } from "../../model/things";
import type { Worldview } from "../../state/view-state";
import { arrowRing, linkLine } from "../geometry/arrow";
import { mix, palettes, type Palette } from "./palette";
import type { Places } from "../../data/places";
import { buildMarks, type Mark } from "../marks/marks";
import { corridorLines, memberFill, memberships } from "./overlays";
import { isCloseUpAlone, type SceneInput } from "./scene-input";
import type { Dash, SceneArea, SceneArrow, SceneLine, SceneRegion } from "./scene-shapes";
import { ownerOf } from "../geometry/unit-owner";

export type { Dash, SceneArea, SceneArrow, SceneLine, SceneRegion } from "./scene-shapes";

/** Covers the base geometry within its frame: areas in order, then lines. */
export interface SceneCloseUp {
  readonly areas: readonly SceneArea[];
  readonly lines: readonly SceneLine[];
}
/** Draws the close-up; null where the pack has nothing there. */
export type PaintCloseUp = (input: SceneInput, palette: Palette) => (SceneCloseUp & { readonly marks: readonly Mark[] }) | null;
export interface Scene {
  readonly palette: Palette;
  readonly worldview: Worldview;
  /** Countries, by code, whose fill is not the default of land or China. */
  readonly unitFills: ReadonlyMap<string, string>;
  readonly regions: readonly SceneRegion[];
  readonly closeUp: SceneCloseUp | null;
  readonly links: readonly SceneLine[];
  readonly arrows: readonly SceneArrow[];
  readonly marks: readonly Mark[];
}

/** What a unit of the geometry is filled with: as the country that it is part of. */
export function unitFill({ unitFills, palette, worldview }: Scene, unit: string): string {
  const owner = ownerOf(unit, worldview);
  return unitFills.get(owner) ?? (owner === "CN" ? palette.china : palette.land);
}

const dashOf: Readonly<Record<LinkBasis, Dash>> = { border: "solid", zone: "solid", group: "dashed", reading: "dotted" };
/** The strongest basis that the filter lets count decides the line. */
export const shownBasis = (link: Link, bases: readonly LinkBasis[]): LinkBasis | null =>
  link.bases.find((basis) => bases.length === 0 || bases.includes(basis)) ?? null;

/** Where a region's links start: its own label point, or the point it is. */
export function hubOf(briefing: Briefing, places: Places, id: RegionId): LonLat | null {
  const region = briefing.regionById.get(id);
  if (region?.place.kind === "point") return region.place.lonLat;
  return places.regions[id]?.label ?? null;
}

const strongestFirst = (links: readonly Link[], bases: readonly LinkBasis[]): readonly Link[] => {
  const rank = (link: Link): number => linkBases.findIndex((basis) => basis === shownBasis(link, bases));
  return [...links].sort((a, b) => rank(a) - rank(b));
};

/** Links to be drawn: of the selected region, or of the hovered one, or those to the chosen partners. */
function shownLinks(input: SceneInput): readonly Link[] {
  const { briefing, lit } = input;
  const counts = (link: Link): boolean => shownBasis(link, input.bases) !== null;
  const hoveredRegions = briefing.regions.filter(({ id }) => lit.has(`region:${id}`)).map(({ id }) => id);
  if (input.selected) return briefing.links.filter((link) => link.region === input.selected && counts(link));
  if (input.partners.length > 0)
    return briefing.links.filter(
      (link) => input.partners.includes(link.country) && input.matches.includes(link.region) && counts(link),
    );
  if (hoveredRegions.length === 1) return briefing.links.filter((link) => link.region === hoveredRegions[0] && counts(link));
  return [];
}

/** @param paintCloseUp where the close-up is drawn */
export function buildScene(input: SceneInput, paintCloseUp: PaintCloseUp | null = null): Scene {
  const { briefing, places, selected, lit } = input;
  const palette = palettes[input.theme];
  const colourOf = regionScale(input.theme);
  const muted = (id: RegionId): boolean => input.isFiltered && !input.matches.includes(id);
  const colours = new Map<RegionId, RegionColour>(briefing.regions.map(({ id, hue }) => [id, colourOf(hue)]));
  const colour = (id: RegionId): RegionColour => colours.get(id) ?? { fill: palette.china, ink: palette.label };
  const isAlone = isCloseUpAlone(input);
  const links = isAlone ? [] : shownLinks(input);
  const closeUp = paintCloseUp?.(input, palette) ?? null;

  const unitFills = new Map<string, string>();
  // A partner takes a thin tint of the region it is linked to most strongly, never a hue of its own.
  for (const link of strongestFirst(links, input.bases)) {
    if (unitFills.has(link.country)) continue;
    const isWeak = shownBasis(link, input.bases) === "group";
    // Cyan over land comes out as sea: its tint is made from the darker ink.
    const { fill, ink } = colour(link.region);
    const isCyan = briefing.regionById.get(link.region)?.hue === "cyan";
    unitFills.set(link.country, isCyan ? mix(ink, palette.land, 0.26) : mix(fill, palette.land, isWeak ? 0.18 : 0.38));
  }
  for (const { code } of briefing.countries)
    if (lit.has(thingKey({ kind: "country", id: code })) && !unitFills.has(code))
      unitFills.set(code, mix(palette.label, palette.land, 0.16));

  // What was asked to be laid over comes before the tint of partners, whose lines still show them.
  for (const [code, membership] of memberships(input)) unitFills.set(code, memberFill(palette, membership));

  const regions = briefing.regions.flatMap((region): readonly SceneRegion[] => {
    if (region.place.kind === "point") return [];
    const { fill, ink } = colour(region.id);
    const isLit = lit.has(`region:${region.id}`);
    const quiet = muted(region.id);
    return [
      {
        id: region.id,
        fill: quiet ? mix(fill, palette.china, 0.16) : isLit && region.id !== selected ? mix(fill, ink, 0.86) : fill,
        stroke: quiet ? mix(ink, palette.china, 0.35) : ink,
        strokeWidth: region.id === selected ? 2.75 : isLit ? 2.25 : 1.1,
      },
    ];
  });

  const sceneLinks = links.flatMap((link): readonly SceneLine[] => {
    const from = hubOf(briefing, places, link.region);
    const to = places.units[link.country]?.label;
    const basis = shownBasis(link, input.bases);
    if (!from || !to || !basis) return [];
    const isLit = lit.has(`country:${link.country}`) && lit.size > 1;
    return [
      {
        id: `${link.region}-${link.country}`,
        path: linkLine(from, to),
        // A group has many members: their lines stay behind those of borders and zones.
        colour: basis === "group" && !isLit ? mix(colour(link.region).ink, palette.land, 0.5) : colour(link.region).ink,
        width: isLit ? 3 : basis === "group" ? 1.1 : 1.9,
        dash: dashOf[basis],
      },
    ];
  });

  return {
    palette,
    worldview: input.worldview,
    unitFills,
    regions,
    closeUp: closeUp && { areas: closeUp.areas, lines: closeUp.lines },
    links: isAlone ? sceneLinks : [...corridorLines(input, palette), ...sceneLinks],
    arrows: buildArrows(input),
    marks: isAlone && closeUp ? closeUp.marks : buildMarks(input, { palette, colour, muted, links }),
  };
}

/**
 * The arrows alone: the selected one draws itself while all else stands.
 * @param drawn how much of the selected region's arrow is drawn, 0 to 1
 */
export function buildArrows(input: SceneInput, drawn = 1): readonly SceneArrow[] {
  if (isCloseUpAlone(input)) return [];
  const palette = palettes[input.theme];
  // The document states the directions: before it is out there is none.
  if (!input.briefing.isDocumentOut) return [];
  return input.briefing.regions.flatMap((region): readonly SceneArrow[] => {
    const direction = input.briefing.directionById.get(region.direction);
    if (!direction?.arrow) return [];
    const { ink } = regionScale(input.theme)(region.hue);
    const isFilteredOut = input.isFiltered && !input.matches.includes(region.id);
    const isSelected = region.id === input.selected;
    const quiet = isFilteredOut || (input.selected !== null && !isSelected);
    const tone = quiet ? mix(ink, palette.land, 0.3) : ink;
    const isReading = direction.standing === "reading";
    return [
      {
        id: region.id,
        ring: arrowRing(direction.arrow.from, direction.arrow.to, input.zoom, isSelected ? drawn : 1),
        fill: isReading ? "none" : tone,
        stroke: tone,
        dash: isReading ? "dotted" : "solid",
      },
    ];
  });
}
