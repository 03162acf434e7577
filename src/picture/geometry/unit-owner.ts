/** Whose a unit of the geometry is in a worldview: what is drawn and clicked there is the country, not the unit. */
import { unitOwners } from "../../data/places";
import type { Worldview } from "../../state/view-state";

/** @returns the country's code; the unit's own id where it is no part of another */
export const ownerOf = (unit: string, worldview: Worldview): string => unitOwners[worldview][unit] ?? unit;
