/** English words of the rail: the list of regions and the filters. */

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const regionsOf = (count: number): string => plural(count, "region", "regions");

export const enRail = {
  regions: {
    heading: "Regions",
    list: "Regions",
    partners: (count: number) => plural(count, "partner country", "partner countries"),
    partnersNamed: (count: number, named: number) =>
      `${plural(count, "partner country", "partner countries")}, ${named} of them named in the notice`,
    filteredOut: "filtered out",
  },
  filters: {
    heading: "Filters",
    toggle: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
    partner: "Partner countries",
    basis: "Basis of the link",
    direction: "Direction",
    measure: "Measure",
    moreCountries: "More countries",
    clear: "Clear filters",
    option: (name: string, count: number) => `${name}, ${regionsOf(count)}`,
    matching: (count: number, total: number) => `${count} of ${regionsOf(total)}`,
    nothing: "No region passes all of these filters.",
    clearOne: (facet: string, count: number) => `Clear “${facet}”: ${regionsOf(count)}`,
    notDescribed: (numbers: string) => `Measures ${numbers}: not described in the sources held`,
  },
};
