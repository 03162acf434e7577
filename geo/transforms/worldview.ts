/**
 * Who a map unit belongs to in each worldview. `international`: as Natural Earth has it, de facto control. `china`: an
 * approximation of the official Chinese view (see README), never the standard map.
 */
export const worldviews = ["international", "china"] as const;
export type Worldview = (typeof worldviews)[number];

/** Special administrative regions: of China in every worldview, units of their own only for their names. */
const isOfChina = (unitId: string): boolean => unitId.startsWith("CN-") || unitId === "HK" || unitId === "MO";

/** Units the Chinese view counts to another country than the unit's own id says. */
const inChinaView: ReadonlyMap<string, string> = new Map([
  ["TW", "CN"],
  ["X-SPRATLY", "CN"],
  ["IN-AR", "CN"],
  ["XK", "RS"],
]);

/** Country code of the unit's owner; a unit nobody is given (`X-…`) is its own. */
export function ownerOf(unitId: string, worldview: Worldview): string {
  if (worldview === "china") {
    const moved = inChinaView.get(unitId);
    if (moved) return moved;
  }
  if (isOfChina(unitId)) return "CN";
  return unitId === "IN-AR" ? "IN" : unitId;
}

/** Which line separates two units: `null` when none does, else the worldviews that draw it as a border, or `province`. */
export function lineBetween(a: string, b: string): "borders" | "borders-international" | "borders-china" | "provinces" | null {
  const [international, china] = worldviews.map((worldview) => ownerOf(a, worldview) !== ownerOf(b, worldview));
  if (international && china) return "borders";
  if (international) return "borders-international";
  if (china) return "borders-china";
  return a !== b && isOfChina(a) && isOfChina(b) ? "provinces" : null;
}
