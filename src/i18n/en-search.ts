/** English words of the search. */
export const enSearch = {
  label: "Search",
  placeholder: "Place, country, measure …",
  open: "Search (key /)",
  results: "Results",
  nothing: (query: string) => `Nothing found for “${query}”.`,
  count: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  failed: "The search could not be loaded. Load the page again to use it.",
  kind: {
    region: "Region",
    country: "Country",
    zone: "Border zone",
    crossBorderZone: "Cross-border zone",
    port: "Port",
    corridor: "Corridor",
    agreement: "Agreement",
    direction: "Direction",
    measure: "Measure",
  },
  isFilter: "in the filter: choose to take it out",
  unconfirmed: "approval not confirmed",
  outside: "in none of the regions",
};
