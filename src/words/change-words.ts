/** The phrases that tell what changed, for each language to write. Each is announced once, so each is short. */

export interface ChangeWords {
  /** Without the table, which is announced with its list. */
  readonly view: Readonly<Record<"map" | "sources" | "compare", string>>;
  readonly table: Readonly<Record<"regions" | "partners" | "zones" | "ports" | "measures" | "corridors", string>>;
  readonly language: Readonly<Record<"en" | "zh" | "both", string>>;
  asOf(date: string): string;
  /** Things that have begun by the date. */
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
  /** What was switched on or off, and how many regions match now. */
  matching(switched: string, count: number, total: number): string;
  count(count: number, total: number): string;
  shown(layer: string): string;
  /** The layer is on, but nothing of it exists at the date yet. */
  nothingYet(layer: string): string;
  hidden(layer: string): string;
  readonly separator: string;
}
