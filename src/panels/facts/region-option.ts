/** Regions in the list, for returning focus to one. */
import type { RegionId } from "../../data/schema";

/** Id of a region's option in the page. */
export const regionOptionId = (id: RegionId): string => `region-option-${id}`;
