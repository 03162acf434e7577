/** The camera for a view: the explicit one, or the one that frames the subject in the free part of the map. */
import type { Bounds } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { Camera, ViewState } from "../../state/view-state";
import { arrowRing } from "../geometry/arrow";
import type { Places } from "../../data/places";
import { cameraFor, clipBounds, unionBounds, type Viewport } from "./viewport";

const aroundPoint = ([lon, lat]: readonly [number, number], halfDegrees: number): Bounds => [
  lon - halfDegrees,
  lat - halfDegrees * 0.75,
  lon + halfDegrees,
  lat + halfDegrees * 0.75,
];
// Shows a town with its neighbours, or a point region with the border it lies on.
const townDegrees = 1.6;
const pointRegionDegrees = 2.6;

// Room for the word at the arrow's tip, degrees.
const wordDegrees = 2.4;
// How far a region's picture reaches into its neighbours, degrees.
const neighbourReach = 7;

/** A region with its arrow and the nearer parts of its partners by border or zone, so that the picture shows where it opens to. */
function regionBounds(briefing: Briefing, places: Places, id: string): Bounds | null {
  const region = briefing.regions.find((candidate) => candidate.id === id);
  if (!region) return null;
  if (region.place.kind === "point") return aroundPoint(region.place.lonLat, pointRegionDegrees);
  const direction = briefing.directionById.get(region.direction);
  const ring = direction?.arrow ? arrowRing(direction.arrow.from, direction.arrow.to) : [];
  const place = places.regions[id];
  if (!place) return null;
  const tip = direction?.arrow?.to;
  const own = unionBounds([
    place.bounds,
    ...ring.map(([lon, lat]): Bounds => [lon, lat, lon, lat]),
    ...(tip ? [aroundPoint(tip, wordDegrees)] : []),
  ]);
  if (!own) return null;
  const reach: Bounds = [own[0] - neighbourReach, own[1] - neighbourReach, own[2] + neighbourReach, own[3] + neighbourReach];
  const partners = (briefing.byRegion.get(region.id)?.links ?? [])
    .filter(({ bases }) => bases.includes("border") || bases.includes("zone"))
    .flatMap(({ country }) => {
      const label = places.units[country]?.label;
      const near = label && clipBounds([label[0] - 1, label[1] - 1, label[0] + 1, label[1] + 1], reach);
      return near ? [near] : [];
    });
  return unionBounds([own, ...partners]);
}

function subjectBounds(view: ViewState, briefing: Briefing, places: Places, matches: readonly string[]): Bounds | null {
  const zone = view.zone && briefing.zoneById.get(view.zone)?.point;
  if (zone) return aroundPoint(zone.lonLat, townDegrees);
  const port = view.port && briefing.portById.get(view.port)?.point;
  if (port) return aroundPoint(port.lonLat, townDegrees);
  if (view.region) return regionBounds(briefing, places, view.region);
  if (view.partner.length === 0 || matches.length === 0) return null;
  const home = briefing.pack.map.homeBounds;
  const partners = view.partner.flatMap((code) => {
    const bounds = places.units[code]?.bounds;
    const clipped = bounds && clipBounds(bounds, home);
    return clipped ? [clipped] : [];
  });
  const regions = matches.flatMap((id) => {
    const bounds = regionBounds(briefing, places, id);
    return bounds ? [bounds] : [];
  });
  return unionBounds([...partners, ...regions]);
}

/** Half of the width that a partner's name has on screen, as a share of what is shown. */
const nameShare = 0.11;

/** The bounds with room for the names of the chosen partners: their points must not lie on the very edge. */
function withRoomForNames(bounds: Bounds, view: ViewState, places: Places): Bounds {
  const half = (bounds[2] - bounds[0]) * nameShare;
  const points = view.partner.flatMap((code): readonly Bounds[] => {
    const label = places.units[code]?.label;
    return label && label[1] > bounds[1] && label[1] < bounds[3] ? [[label[0] - half, label[1], label[0] + half, label[1]]] : [];
  });
  return unionBounds([bounds, ...points]) ?? bounds;
}

/** @param matches regions that pass the filter */
export function cameraOf(
  view: ViewState,
  briefing: Briefing,
  places: Places,
  matches: readonly string[],
  viewport: Viewport,
): Camera {
  if (view.camera) return view.camera;
  const subject = subjectBounds(view, briefing, places, matches);
  return subject ? cameraFor(withRoomForNames(subject, view, places), viewport) : cameraFor(briefing.pack.map.homeBounds, viewport, 0);
}
