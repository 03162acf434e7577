/** Whose a unit of the geometry is in a worldview: what is drawn and clicked there is the country, not the unit. */
import type { Worldview } from "../state/view-state";

/** Units kept apart in the geometry and counted to China. Hong Kong and Macao in every worldview. */
const chinaIn: Readonly<Record<Worldview, readonly string[]>> = {
  international: ["HK", "MO"],
  china: ["HK", "MO", "TW", "X-SPRATLY", "IN-AR"],
};

/** @returns the country's code; the unit's own id where it is no part of another */
export function ownerOf(unit: string, worldview: Worldview): string {
  if (unit.startsWith("CN-") || chinaIn[worldview].includes(unit)) return "CN";
  // Arunachal Pradesh: apart only because the Chinese view counts it to China.
  return unit === "IN-AR" ? "IN" : unit;
}
