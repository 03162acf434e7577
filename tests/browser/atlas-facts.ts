/** Where things are on the map, and what the built-in pack says of them: for the journeys. */
import type { LonLat } from "../page-api";
import { briefing, pack, places } from "../unit/model/built-in";

export const regionIds = pack.regions.map(({ id }) => String(id));

/** A point of the region as a person would click it; of Mohan–Boten its diamond. */
export function placeOf(id: string): LonLat {
  const region = pack.regions.find((one) => one.id === id);
  const place = region?.place.kind === "point" ? region.place.lonLat : places.regions[id]?.label;
  if (!place) throw new Error(`no place for region ${id}`);
  return [place[0], place[1]];
}
export function nameOf(id: string, lang: "en" | "zh" = "en"): string {
  const region = pack.regions.find((one) => one.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return region.name[lang];
}
/** The rest of China, the sea, and land without a colour of its own, clear of arrows. */
export const ground = { china: [113, 28], sea: [127, 20], land: [106.5, 47.2] } as const;
export { briefing, pack, places };
