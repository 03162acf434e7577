/**
 * Who a map unit belongs to in each worldview. `international`: as Natural Earth has it, de facto control. `china`: an
 * approximation of the official Chinese view (see README), never the standard map.
 */
import { isUnsettled } from "./lines/unsettled.ts";
import type { Point } from "./model.ts";

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

/** Marks the id of a line that is unsettled. */
const tilde = "~";

/** China's provinces with land borders; Hong Kong and Macao have none with another state. */
const provinceOf = (a: string, b: string): string | undefined => [a, b].find((id) => id.startsWith("CN-"));

/**
 * The id of the line that separates two units; `null` when none does. `src/picture/geometry/line-kinds.ts` says how each is
 * drawn. Lines in both worldviews: `provinces`; `borders` of other countries; the stretch a Chinese province shares with a
 * country, as `CN-YN|LA`; `borders-or-outer`, which the Chinese view counts to China's outer border. In one worldview:
 * `borders-international`, and China's outer border there as `outer-international` and `outer-china`. An unsettled line ends
 * with a tilde: `CN-XJ|IN~`.
 * @param arc its course, longitude then latitude; only India's border with Pakistan needs it
 */
export function lineBetween(a: string, b: string, arc: readonly Point[] = []): string | null {
  const owners = (worldview: Worldview): readonly [string, string] => [ownerOf(a, worldview), ownerOf(b, worldview)];
  const [international, china] = [owners("international"), owners("china")];
  const isBorder = ([one, other]: readonly [string, string]): boolean => one !== other;
  const isOuter = (pair: readonly [string, string]): boolean => isBorder(pair) && pair.includes("CN");
  if (!isBorder(international) && !isBorder(china)) return a !== b && isOfChina(a) && isOfChina(b) ? "provinces" : null;
  return nameOf() + (isUnsettled([a, b], international, arc) ? tilde : "");

  function nameOf(): string {
    if (!isBorder(china)) return isOuter(international) ? "outer-international" : "borders-international";
    if (!isBorder(international)) return "outer-china";
    if (!isOuter(china)) return "borders";
    const province = provinceOf(a, b);
    return province ? `${province}|${ownerOf(province === a ? b : a, "international")}` : "borders-or-outer";
  }
}
