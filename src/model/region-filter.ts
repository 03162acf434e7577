/** Which regions pass the filter, and how many each option of each facet would leave. */
import type { CountryCode, DirectionId, MeasureId, RegionId } from "../data/schema";
import { isPublished } from "./as-of";
import type { Briefing } from "./briefing";
import { measureConcerns } from "./holdings";
import { linkBases } from "../data/choices";
import type { Link, LinkBasis } from "./links";

/** An empty facet matches all; several values of one facet are alternatives; facets must all hold. */
export interface RegionFilter {
  readonly partner: readonly CountryCode[];
  /** Which links count. */
  readonly basis: readonly LinkBasis[];
  readonly direction: DirectionId | null;
  readonly measure: MeasureId | null;
}

export const emptyFilter: RegionFilter = { partner: [], basis: [], direction: null, measure: null };

export const isEmptyFilter = (filter: RegionFilter): boolean =>
  filter.partner.length === 0 && filter.basis.length === 0 && filter.direction === null && filter.measure === null;

/** The filter of a view, and nothing else of it. */
export const filterOf = ({ partner, basis, direction, measure }: RegionFilter): RegionFilter => ({
  partner,
  basis,
  direction,
  measure,
});

/** Whether a link passes by itself: to one of the partners, on one of the bases. */
export const passesLink = ({ country, bases }: Pick<Link, "country" | "bases">, filter: RegionFilter): boolean =>
  (filter.partner.length === 0 || filter.partner.includes(country)) &&
  (filter.basis.length === 0 || bases.some((basis) => filter.basis.includes(basis)));

/** A region passes `partner` and `basis` together through one link: to one of the partners, on one of the bases. */
export function matchesFilter(briefing: Briefing, filter: RegionFilter, id: RegionId): boolean {
  const region = briefing.byRegion.get(id);
  if (!region) return false;
  // Directions and measures are a document's: before it is published, no region has any.
  if (filter.direction !== null && !(briefing.isPublished && region.region.direction === filter.direction)) return false;
  if (filter.measure !== null) {
    const measure = briefing.measureById.get(filter.measure);
    if (!measure || !measureConcerns(measure, id) || !isPublished(briefing.pack, briefing.asOf, measure.document)) return false;
  }
  if (filter.partner.length === 0 && filter.basis.length === 0) return true;
  return region.links.some((link) => passesLink(link, filter));
}

export const matchingRegions = (briefing: Briefing, filter: RegionFilter): readonly RegionId[] =>
  briefing.regions.map((region) => region.id).filter((id) => matchesFilter(briefing, filter, id));

/** Number of regions each option would leave, its own facet set aside. */
export interface FacetCounts {
  readonly partner: ReadonlyMap<CountryCode, number>;
  readonly basis: ReadonlyMap<LinkBasis, number>;
  readonly direction: ReadonlyMap<DirectionId, number>;
  readonly measure: ReadonlyMap<MeasureId, number>;
}

export function facetCounts(briefing: Briefing, filter: RegionFilter): FacetCounts {
  const countWith = (change: Partial<RegionFilter>): number => matchingRegions(briefing, { ...filter, ...change }).length;
  return {
    partner: new Map(briefing.countries.map(({ code }) => [code, countWith({ partner: [code] })])),
    basis: new Map(linkBases.map((basis) => [basis, countWith({ basis: [basis] })])),
    direction: new Map(briefing.pack.directions.map(({ id }) => [id, countWith({ direction: id })])),
    measure: new Map(briefing.measures.map(({ id }) => [id, countWith({ measure: id })])),
  };
}
