/** Whether a name would say something wrong where it stands: on a region or a country that it does not speak of. */
import type { ScreenPoint } from "../camera/viewport";
import type { Mark } from "../marks/mark";
import { cornersOf, type Box, type LabelOffset } from "./boxes";

export interface Land {
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  /** The region at a screen point. */
  readonly regionAt: (point: ScreenPoint) => string | null;
  /** The country at a screen point, by code; null at sea. */
  readonly countryAt: (point: ScreenPoint) => string | null;
}

/**
 * How far a country's name keeps off other countries: `own`, on its own land with one end too, or with its leader over that and
 * the sea; `touching`, its middle on its own land, or at sea with a leader over anything; `near`, on any land; `far`, at sea again.
 */
export const strictestFirst = ["own", "touching", "near", "far"] as const;
export type Strictness = (typeof strictestFirst)[number];
/** Length of a leader that still shows which country is meant, em: the less it is on its own, the shorter. */
const longestEm: Readonly<Record<Strictness, number>> = { own: 14, touching: 9, near: 7, far: 13 };

/** Whether a country's name would stand on another's land. */
export function isOnOtherCountry(
  mark: Mark,
  { dx, dy, leader }: LabelOffset,
  { left, right }: Box,
  { em, countryAt }: Land,
  [x, y]: ScreenPoint,
  strictness: Strictness,
): boolean {
  const isOwn = (at: ScreenPoint): boolean => countryAt(at) === mark.thing?.id;
  const isForeign = (at: ScreenPoint): boolean => countryAt(at) !== null && !isOwn(at);
  const alongName = (share: number): ScreenPoint => [left + (right - left) * share, y + dy];
  if (leader) {
    if (Math.hypot(dx, dy) > longestEm[strictness] * em) return true;
    if (strictness === "near") return false;
    const isLineForeign = [0.25, 0.5, 0.75].some((share) => isForeign([x + dx * share, y + dy * share]));
    return [0, 0.5, 1].some((share) => isForeign(alongName(share))) || (strictness === "own" && isLineForeign);
  }
  if (dx === 0 && dy === 0) return false;
  return !isOwn(alongName(0.5)) || (strictness === "own" && ![0.2, 0.8].some((share) => isOwn(alongName(share))));
}

/** Whether a label would stand on a region that is not its own, or be tied to its point across one. */
export function isOnOtherRegion(mark: Mark, offset: LabelOffset, box: Box, { regionAt }: Land, [x, y]: ScreenPoint): boolean {
  const own = mark.thing?.id ?? null;
  const isOther = (point: ScreenPoint, mine: string | null): boolean => {
    const region = regionAt(point);
    return region !== null && region !== mine;
  };
  if (offset.leader && [0.3, 0.5, 0.7].some((share) => isOther([x + offset.dx * share, y + offset.dy * share], own))) return true;
  switch (mark.kind.avoidsRegions) {
    case "none":
      return false;
    case "others":
      return cornersOf(box).some((corner) => isOther(corner, own));
    case "beside":
      return (offset.leader || mark.symbol !== null) && cornersOf(box).some((corner) => isOther(corner, null));
    case "all":
      return cornersOf(box).some((corner) => isOther(corner, null));
  }
}
