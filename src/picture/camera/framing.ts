/** The camera for a view: the explicit one, or the one that frames the subject in the free part of the map. */
import type { Bounds, CloseUp, Region } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import { closeUpFillsFrom } from "../../data/zoom-limits";
import type { Camera, ViewState } from "../../state/view-state";
import { arrowRing, arrowTip } from "../geometry/arrow";
import { worldSize } from "../geometry/mercator";
import { arrowLineOf } from "../geometry/region-arrow";
import type { Places } from "../../data/places";
import { cameraFor, clipBounds, mapPxOf, unionBounds, zoomFor, type Viewport } from "./viewport";

const aroundPoint = ([lon, lat]: readonly [number, number], halfDegrees: number): Bounds => [
  lon - halfDegrees,
  lat - halfDegrees * 0.75,
  lon + halfDegrees,
  lat + halfDegrees * 0.75,
];
// Shows a town with its neighbours, or a point region with the border it lies on.
const townDegrees = 1.6;
const pointRegionDegrees = 2.6;

// Room for the word around the arrow's tip: half its width, as a share of the map's shorter side.
const wordShare = 0.11;
// How far a region's picture reaches into its neighbours, degrees.
const neighbourReach = 7;
const namedReach = 5;

/** The arrow as it is drawn at a zoom, and room for the word at its tip. */
function arrowBounds(region: Region, briefing: Briefing, places: Places, zoom: number, viewport: Viewport): readonly Bounds[] {
  const line = arrowLineOf(region, briefing, places);
  if (!line) return [];
  const mapPx = mapPxOf(viewport);
  const scale = { zoom, mapPx };
  const wordDegrees = (wordShare * mapPx * 360) / (worldSize * 2 ** zoom);
  return [
    ...arrowRing(line, scale).map(([lon, lat]): Bounds => [lon, lat, lon, lat]),
    aroundPoint(arrowTip(line, scale), wordDegrees),
  ];
}

/**
 * A region with its arrow and the nearer parts of its partners by border or zone, so that the picture shows where it opens to. The
 * farther away the camera, the farther reaches an arrow that is of a size on screen.
 */
function regionBounds(briefing: Briefing, places: Places, id: string, viewport: Viewport): Bounds | null {
  const region = briefing.regions.find((candidate) => candidate.id === id);
  if (!region) return null;
  if (region.place.kind === "point") return aroundPoint(region.place.lonLat, pointRegionDegrees);
  const place = places.regions[id];
  if (!place) return null;
  let bounds = withPartners(region, place.bounds, briefing, places);
  for (let turn = 0; turn < 3; turn += 1) {
    // The picture is drawn for the nearest half step; the farther one has the longer arrow.
    const zoom = Math.floor(cameraFor(bounds, viewport)[2] * 2) / 2;
    const own = unionBounds([place.bounds, ...arrowBounds(region, briefing, places, zoom, viewport)]) ?? place.bounds;
    bounds = withPartners(region, own, briefing, places);
  }
  return bounds;
}

/** The bounds with some room on the side where a place lies. */
const towards = ([west, south, east, north]: Bounds, [lon, lat]: readonly [number, number]): Bounds => [
  lon < west ? west - namedReach : west,
  lat < south ? south - namedReach : south,
  lon > east ? east + namedReach : east,
  lat > north ? north + namedReach : north,
];

function withPartners(region: Region, own: Bounds, briefing: Briefing, places: Places): Bounds {
  const reach: Bounds = [own[0] - neighbourReach, own[1] - neighbourReach, own[2] + neighbourReach, own[3] + neighbourReach];
  const partners = (briefing.byRegion.get(region.id)?.links ?? [])
    .filter(({ bases }) => bases.includes("border") || bases.includes("zone"))
    .flatMap(({ country }): readonly Bounds[] => {
      const label = places.units[country]?.label;
      if (!label) return [];
      const near = clipBounds([label[0] - 1, label[1] - 1, label[0] + 1, label[1] + 1], reach);
      if (near) return [near];
      // A partner that the document names has room for its name, even if most of it lies far away.
      return briefing.countryByCode.get(country)?.named ? [towards(own, label)] : [];
    });
  return unionBounds([own, ...partners]) ?? own;
}

function subjectBounds(
  view: ViewState,
  briefing: Briefing,
  places: Places,
  matches: readonly string[],
  viewport: Viewport,
): Bounds | null {
  const zone = view.zone && briefing.zoneById.get(view.zone)?.point;
  if (zone) return aroundPoint(zone.lonLat, townDegrees);
  const port = view.port && briefing.portById.get(view.port)?.point;
  if (port) return aroundPoint(port.lonLat, townDegrees);
  if (view.region) return regionBounds(briefing, places, view.region, viewport);
  if (view.partner.length === 0 || matches.length === 0) return null;
  const home = briefing.pack.map.homeBounds;
  const partners = view.partner.flatMap((code) => {
    const bounds = places.units[code]?.bounds;
    const clipped = bounds && clipBounds(bounds, home);
    return clipped ? [clipped] : [];
  });
  const regions = matches.flatMap((id) => {
    const bounds = regionBounds(briefing, places, id, viewport);
    return bounds ? [bounds] : [];
  });
  return unionBounds([...partners, ...regions]);
}

/** Half of the width that a partner's name has on screen: a share of what is shown, and at least so many CSS pixels. */
const nameShare = 0.11;
const leastNamePx = 58;

/** The bounds with room for the names of the chosen partners that they show: their points must not lie on the very edge. */
function withRoomForNames(bounds: Bounds, view: ViewState, places: Places, { free }: Viewport): Bounds {
  const share = Math.max(nameShare, leastNamePx / Math.max(free.right - free.left, 4 * leastNamePx));
  const [west, south, east, north] = bounds;
  const half = (east - west) * share;
  const points = view.partner.flatMap((code): readonly Bounds[] => {
    const [lon, lat] = places.units[code]?.label ?? [NaN, NaN];
    const isShown = lon > west && lon < east && lat > south && lat < north;
    return isShown ? [[lon - half, lat, lon + half, lat]] : [];
  });
  return unionBounds([bounds, ...points]) ?? bounds;
}

/** The close-up whose own camera the view has: it means the drawing, on a screen of any size. */
const closeUpAt = ({ camera }: ViewState, { pack }: Briefing): CloseUp | undefined =>
  camera === null ? undefined : pack.closeUps.find((one) => String(one.camera) === String(camera));

// How much of the frame's radius a close-up shows to each side of its camera, at the least.
const closeUpShare = 0.28;

/** As close as the town between its zones fits, and never so far away that the map around it is drawn. */
function closeUpCamera({ camera: [lon, lat], frame, zooms }: CloseUp, viewport: Viewport): Camera {
  const zoom = zoomFor(aroundPoint([lon, lat], frame.radius * closeUpShare), viewport, 8);
  return [lon, lat, Math.min(Math.max(zoom, closeUpFillsFrom), zooms[1])];
}

/** @param matches regions that pass the filter */
export function cameraOf(
  view: ViewState,
  briefing: Briefing,
  places: Places,
  matches: readonly string[],
  viewport: Viewport,
): Camera {
  const closeUp = closeUpAt(view, briefing);
  if (closeUp) return closeUpCamera(closeUp, viewport);
  if (view.camera) return view.camera;
  const subject = subjectBounds(view, briefing, places, matches, viewport);
  return subject
    ? cameraFor(withRoomForNames(subject, view, places, viewport), viewport)
    : cameraFor(briefing.pack.map.homeBounds, viewport, 0);
}
