/** The phrases that say what changed, to be written in each language; each is said once, so each is short. */

export interface ChangeWords {
  /** The table is said with its list. */
  readonly view: Readonly<Record<"map" | "sources" | "compare", string>>;
  readonly table: Readonly<Record<"regions" | "partners" | "zones" | "ports" | "measures" | "corridors", string>>;
  readonly language: Readonly<Record<"en" | "zh" | "both", string>>;
  asOf(date: string): string;
  /** What has begun by the date. */
  begun(names: string): string;
  region(name: string): string;
  direction(label: string): string;
  /** A zone or port, with the region that holds it. */
  site(name: string, region: string | null): string;
  readonly noRegion: string;
  readonly option: Readonly<Record<"partner" | "basis" | "direction" | "measure", (name: string) => string>>;
  on(names: string): string;
  off(names: string): string;
  readonly cleared: string;
  /** What was switched, and how many regions match now. */
  matching(switched: string, count: number, total: number): string;
  count(count: number, total: number): string;
  shown(layer: string): string;
  /** It is on, and nothing of it is there at the date. */
  nothingYet(layer: string): string;
  hidden(layer: string): string;
  readonly separator: string;
}
