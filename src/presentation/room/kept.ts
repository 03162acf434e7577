/** Small things kept in the browser. If it refuses, everything works without them. */

export type Keeper = "session" | "local";
const prefix = "gateway-atlas-";
const storageOf = (keeper: Keeper): Storage => (keeper === "session" ? sessionStorage : localStorage);

export function readKept(keeper: Keeper, key: string): string | null {
  try {
    return storageOf(keeper).getItem(prefix + key);
  } catch {
    return null;
  }
}

export function keep(keeper: Keeper, key: string, value: string): void {
  try {
    storageOf(keeper).setItem(prefix + key, value);
  } catch {
    // In a private window, or on a full disk, it is lost at the next reload.
  }
}
