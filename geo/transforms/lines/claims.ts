/** Claimed boundaries that follow no drawn border, in Natural Earth's own lines of disputed areas. */
import type { LineFeature } from "../../read-lines.ts";
import { joinLines, partsAwayFrom, type Line } from "./plane-lines.ts";

/** Natural Earth draws a claim along a border to within this; twice that would lose claims that run beside one. */
const followsBorder = { closeKm: 4, crossingKm: 12 };

/**
 * Not drawn from this layer. The claim to Arunachal Pradesh is `outer-china~`, the line of the Chinese view, which lies up to
 * 40 km from it; the line between Azad Kashmir and the Northern Areas parts two areas of the same claim.
 */
const isDrawn = ({ claimed }: LineFeature): boolean =>
  !claimed.includes("Arunachal Pradesh") && !(claimed.includes("Northern Areas") && claimed.includes("Azad Kashmir"));

/** @param borders every border drawn in either worldview */
export const drawnClaims = (layer: readonly LineFeature[], borders: readonly Line[]): Line[] =>
  joinLines(layer.filter(isDrawn).flatMap(({ lines }) => lines)).flatMap((line) => partsAwayFrom(line, borders, followsBorder));
