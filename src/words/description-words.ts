/** The phrases of the description, for each language to write. */
import type { Corridor } from "../data/schema";
import type { LinkBasis } from "../model/links";
import type { RegionFilter } from "../model/region-filter";

export type Facet = keyof RegionFilter;

export interface DescriptionWords {
  list(items: readonly string[]): string;
  date(iso: string): string;
  readonly facet: Readonly<Record<Facet, string>>;
  readonly basis: Readonly<Record<LinkBasis, string>>;
  all(count: number, regions: string, asOf: string): string;
  /** For dates before the document, which says where the regions open to. */
  allBefore(count: number, regions: string, asOf: string): string;
  later(items: string): string;
  laterItem(name: string, date: string | null): string;
  /** What is new about a corridor at its date. One on which only work has begun cannot be used yet. */
  readonly corridor: Readonly<Record<NonNullable<Corridor["fromMeans"]>, (name: string) => string>>;
  newer(number: string): string;
  regionTo(region: string, word: string): string;
  filter(parts: string): string;
  matches(count: number, total: number, regions: string): string;
  empty(total: number): string;
  clear(options: readonly string[]): string;
  clearOption(facet: string, count: number): string;
  selected(region: string, asOf: string): string;
  direction(word: string, standing: string): string;
  readonly standing: Readonly<Record<"stated" | "reading", string>>;
  partners(count: number, named: number, groups: string): string;
  partnerGroup(countries: string, bases: string): string;
  more(countries: string, rest: number): string;
  site(name: string): string;
  filteredOut(region: string): string;
  /** The name of the layer of all corridors. */
  readonly corridors: string;
  layers(names: string): string;
  readonly worldview: Readonly<Record<"international" | "china", string>>;
  readonly joiner: string;
}
