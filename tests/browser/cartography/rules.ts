/** The rules that names are held to, and how the audit speaks of places on screen. */

/** The share of a name's box that must lie on its country's own land. */
export const leastShare = 0.85;
/** How long the line may be from a name that stands apart, in em. */
export const longestLeaderEm = 8;
/** A name at sea may touch another country's land with this share of its box: a corner of its box is no letter. */
export const mostForeign = 0.04;

/** Client pixels, or world units. */
export type Point = readonly [number, number];
/** Whose land is at a point of the screen; null on water. */
export type LandAt = (point: Point) => string | null;
