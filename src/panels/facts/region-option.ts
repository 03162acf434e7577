/** Ids of the regions in the list, so that focus can return to one. */
import type { RegionId } from "../../data/schema";

export const regionOptionId = (id: RegionId): string => `region-option-${id}`;
