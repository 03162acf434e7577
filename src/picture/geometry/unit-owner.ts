/** The country that a unit of the geometry belongs to in a worldview; it is drawn and clicked as that country. */
import { unitOwners } from "../../data/places";
import type { Worldview } from "../../state/view-state";

/** @returns the country's code, or the unit's own id when it belongs to no other */
export const ownerOf = (unit: string, worldview: Worldview): string => unitOwners[worldview][unit] ?? unit;
