/** The phrases of the description, to be written in each language. */
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
  /** Before the document says where they open to. */
  allBefore(count: number, regions: string, asOf: string): string;
  later(items: string): string;
  laterItem(name: string, date: string | null): string;
  /** What is new of a corridor at its date; one of which only work has begun is there for nobody yet. */
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
