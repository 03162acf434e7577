/**
 * Marks: what keeps its size on screen while the ground scales, that is labels and symbols. This module says which
 * there are and how they look; `place-marks.ts` says where they fit.
 */
import type { Country, RegionId, Zone } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { Link } from "../../model/links";
import type { RegionColour } from "../../model/region-scale";
import { thingKey } from "../../model/things";
import { arrowSpine } from "../geometry/arrow";
import type { Mark } from "./mark";
import { modesNote, noteZoom, portNote, zoneNote } from "../../words/mark-notes";
import { toLonLat } from "../geometry/mercator";
import { corridorPorts, memberships, overlayMarks } from "../scene/overlays";
import type { Palette } from "../scene/palette";
import type { SceneInput } from "../scene/scene-input";

export type { Mark, MarkKind, MarkSymbol } from "./mark";

interface MarkContext {
  readonly palette: Palette;
  colour(id: RegionId): RegionColour;
  muted(id: RegionId): boolean;
  readonly links: readonly Link[];
}

const always = 0;
const never = 99;

export function buildMarks(input: SceneInput, context: MarkContext): readonly Mark[] {
  return [
    ...regionMarks(input, context),
    ...countryMarks(input, context),
    ...zoneMarks(input, context),
    ...portMarks(input, context),
    ...overlayMarks(input, context.palette),
  ];
}

function regionMarks({ briefing, places, selected, lit }: SceneInput, { colour, muted }: MarkContext): readonly Mark[] {
  return briefing.regions.flatMap((region): readonly Mark[] => {
    const isPoint = region.place.kind === "point";
    const lonLat = region.place.kind === "point" ? region.place.lonLat : places.regions[region.id]?.label;
    if (!lonLat) return [];
    const { fill, ink } = colour(region.id);
    const base = {
      colour: ink,
      fill,
      labelZoom: always,
      symbolZoom: isPoint ? always : never,
      strong: region.id === selected,
      muted: muted(region.id),
      lit: lit.has(`region:${region.id}`),
    };
    const label: Mark = {
      ...base,
      id: `region-${region.id}`,
      kind: "region",
      lonLat,
      text: region.name,
      symbol: isPoint ? "point-region" : null,
      thing: { kind: "region", id: region.id },
      priority: region.id === selected ? 1000 : 900,
      side: isPoint ? "below" : "centre",
    };
    const direction = briefing.isDocumentOut ? briefing.directionById.get(region.direction) : undefined;
    if (!direction?.arrow) return [label];
    const tip = arrowSpine(direction.arrow.from, direction.arrow.to).at(-1);
    if (!tip) return [label];
    return [
      label,
      {
        ...base,
        id: `direction-${region.id}`,
        kind: "direction",
        lonLat: toLonLat(tip),
        text: direction.word,
        symbol: null,
        thing: { kind: "region", id: region.id },
        priority: 800,
        muted: base.muted || (selected !== null && selected !== region.id),
        side: direction.arrow.label,
      },
    ];
  });
}

function countryMarks(input: SceneInput, { palette, colour, links }: MarkContext): readonly Mark[] {
  const { briefing, places, partners, lit } = input;
  const members = memberships(input);
  return briefing.countries.flatMap((country: Country): readonly Mark[] => {
    const place = places.units[country.code];
    if (!place) return [];
    const link = links.find((candidate) => candidate.country === country.code);
    const isNamed = country.named !== null;
    const isChosen = partners.includes(country.code);
    const isLit = lit.has(thingKey({ kind: "country", id: country.code }));
    const isNeighbour = (briefing.linksOfCountry.get(country.code) ?? []).some(({ bases }) => bases.includes("border"));
    const label: Mark = {
      id: `country-${country.code}`,
      kind: "country",
      lonLat: place.label,
      text: country.name,
      symbol: null,
      thing: { kind: "country", id: country.code },
      colour: isNamed || link ? palette.labelNamed : palette.label,
      fill: palette.land,
      priority: (link ? 300 : 0) + (isChosen ? 200 : 0) + (isNamed ? 150 : isNeighbour ? 60 : 20),
      labelZoom: isNamed || link || isLit || members.has(country.code) ? always : isNeighbour ? 2.6 : 3.6,
      symbolZoom: never,
      strong: isNamed || isChosen,
      tied: link?.bases.includes("border") ?? false,
      muted: false,
      lit: isLit,
      side: link || members.has(country.code) ? "below" : "centre",
    };
    if (!link) return [label];
    const end: Mark = {
      ...label,
      id: `end-${country.code}`,
      kind: "end",
      text: null,
      symbol: "end",
      colour: colour(link.region).ink,
      fill: colour(link.region).ink,
      priority: 700,
      symbolZoom: always,
    };
    return [end, label];
  });
}

function zoneMarks(input: SceneInput, { colour, muted, palette }: MarkContext): readonly Mark[] {
  const { briefing, selected, selectedZone, lit } = input;
  const isPointRegion = (zone: Zone): boolean =>
    briefing.regions.some(({ place }) => place.kind === "point" && place.zone === zone.id);
  return briefing.zones.flatMap((zone): readonly Mark[] => {
    if (!zone.point || isPointRegion(zone)) return [];
    const holder = briefing.regions.find(({ place }) => place.kind === "provinces" && place.provinces.includes(zone.province));
    const isSelected = selectedZone === zone.id;
    const isLit = lit.has(thingKey({ kind: "zone", id: zone.id }));
    const ofSelected = holder !== undefined && holder.id === selected;
    return [
      {
        id: `zone-${zone.id}`,
        kind: "zone",
        lonLat: zone.point.lonLat,
        text: zone.shortName,
        note: input.zoom >= noteZoom ? zoneNote(zone) : undefined,
        symbol: zone.kind === "border" ? "border-zone" : "cross-border-zone",
        thing: { kind: "zone", id: zone.id },
        colour: holder ? colour(holder.id).ink : palette.label,
        fill: "#FFFFFF",
        priority: isSelected ? 990 : ofSelected || isLit ? 500 : 400,
        // A hovered region lights all its zones: their names would come up under the pointer and take its click.
        labelZoom: isSelected || (isLit && lit.size < 12) ? always : ofSelected ? 3.9 : 4.8,
        symbolZoom: 2.4,
        strong: isSelected,
        muted: holder ? muted(holder.id) : false,
        lit: isLit,
        side: "right",
      },
    ];
  });
}

/** A port of a point region lies in a province too: it is muted only where both are. */
const holdersOfPort = (briefing: Briefing, id: string): readonly RegionId[] =>
  [...briefing.byRegion.values()].flatMap(({ region, ports }) => (ports.some((port) => port.id === id) ? [region.id] : []));

function portMarks(input: SceneInput, { palette, muted }: MarkContext): readonly Mark[] {
  const { briefing, selected, selectedPort, lit, zoom } = input;
  const onCorridor = corridorPorts(input);
  return briefing.ports.flatMap((port): readonly Mark[] => {
    const holder = briefing.regions.find(({ place }) => place.kind === "provinces" && place.provinces.includes(port.province));
    if (!port.point || !holder) return [];
    const isSelected = selectedPort === port.id;
    const isLit = lit.has(thingKey({ kind: "port", id: port.id })) && lit.size < 12;
    const isShown = isSelected || isLit || onCorridor.has(port.id);
    return [
      ...(port.oppositePoint && port.opposite !== null
        ? [
            {
              id: `opposite-${port.id}`,
              kind: "place" as const,
              lonLat: port.oppositePoint,
              text: { en: port.opposite, zh: port.opposite },
              note: zoom >= noteZoom ? modesNote(port) : undefined,
              symbol: "port" as const,
              thing: { kind: "port" as const, id: port.id },
              colour: palette.label,
              fill: palette.label,
              priority: 120,
              labelZoom: 6.5,
              symbolZoom: 6,
              strong: false,
              muted: muted(holder.id),
              lit: isLit,
              side: "left" as const,
            },
          ]
        : []),
      {
        id: `port-${port.id}`,
        kind: "port",
        lonLat: port.point.lonLat,
        text: port.name,
        note: zoom >= noteZoom ? portNote(port) : undefined,
        symbol: "port",
        thing: { kind: "port", id: port.id },
        colour: palette.labelNamed,
        fill: palette.labelNamed,
        priority: isSelected ? 985 : 250,
        labelZoom: isShown ? always : holder.id === selected ? 5 : 5.6,
        symbolZoom: isShown ? always : holder.id === selected ? 3.6 : 4.8,
        strong: isSelected,
        muted: holdersOfPort(briefing, port.id).every(muted),
        lit: isLit,
        side: "right",
      },
    ];
  });
}
