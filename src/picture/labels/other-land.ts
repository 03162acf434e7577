/** Whether a name would be misleading at a position: on a region or country that it does not mean. */
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
 * How strictly a country's name keeps off other countries. `own`: its middle and one end are on its own land; or it has a leader,
 * and neither the name nor the line is on other land. `touching`: its middle is on its own land, or it has a leader and the name
 * is not on other land. `near`: with a short leader it may be anywhere. `far`: like `touching`, with a longer leader.
 */
export const strictestFirst = ["own", "touching", "near", "far"] as const;
export type Strictness = (typeof strictestFirst)[number];
/** The longest leader, in em, that still shows which country is meant: shorter where it crosses other land. */
const longestEm: Readonly<Record<Strictness, number>> = { own: 14, touching: 9, near: 7, far: 13 };

/** Whether a country's name would be too much on other land. */
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

/** Whether a label would be on a region that is not its own, or its leader would cross one. */
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
