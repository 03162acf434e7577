/** Which regions pass the filter, and how many regions each option of each facet would leave. */
import type { CountryCode, DirectionId, MeasureId, RegionId } from "../data/schema";
import { isPublished } from "./as-of";
import type { Briefing } from "./briefing";
import { measureConcerns } from "./holdings";
import { linkBases } from "../data/choices";
import type { Link, LinkBasis } from "./links";

/** An empty facet matches everything; several values of a facet are alternatives; all facets must match. */
export interface RegionFilter {
  readonly partner: readonly CountryCode[];
  /** The bases on which links count. */
  readonly basis: readonly LinkBasis[];
  readonly direction: DirectionId | null;
  readonly measure: MeasureId | null;
}

export const emptyFilter: RegionFilter = { partner: [], basis: [], direction: null, measure: null };

export const isEmptyFilter = (filter: RegionFilter): boolean =>
  filter.partner.length === 0 && filter.basis.length === 0 && filter.direction === null && filter.measure === null;

/** Picks the filter out of a view. */
export const filterOf = ({ partner, basis, direction, measure }: RegionFilter): RegionFilter => ({
  partner,
  basis,
  direction,
  measure,
});

/** Whether a single link passes: it leads to one of the partners, on one of the bases. */
export const passesLink = ({ country, bases }: Pick<Link, "country" | "bases">, filter: RegionFilter): boolean =>
  (filter.partner.length === 0 || filter.partner.includes(country)) &&
  (filter.basis.length === 0 || bases.some((basis) => filter.basis.includes(basis)));

/** A region passes `partner` and `basis` if one link does both: it leads to one of the partners, on one of the bases. */
export function matchesFilter(briefing: Briefing, filter: RegionFilter, id: RegionId): boolean {
  const region = briefing.byRegion.get(id);
  if (!region) return false;
  // A document states directions and measures; before it is published, no region has any.
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

/** Number of regions that each option would leave, without the rest of its own facet. */
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
