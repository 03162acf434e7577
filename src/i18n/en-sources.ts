/** English words of the sources: documents, claims, citations, comparison. */
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enSources = {
  heading: "Sources",
  intro: "What the notice says, claim by claim, who says it, and where it stands.",
  contents: "On this page",
  register: "All sources",
  number: "Number",
  issuer: "Issued by",
  dated: "Dated",
  dateNotSeen: "not seen",
  published: "Published",
  addressees: "Sent to",
  purpose: "Purpose",
  measureStrip: "Measures by number",
  stripNone: (number: number) => `Measure ${number}: not described in the sources held`,
  notDescribedNumbers: (numbers: string) =>
    `Measures ${numbers} are not described in the sources held; which aspect they belong to is not known.`,
  notDescribedCount: (count: number) =>
    `${plural(count, "more measure is", "more measures are")} counted but not described in the sources held.`,
  concerns: "Concerns",
  allRegions: "all regions alike",
  scopeUnknown: "not known which regions",
  names: "Names",
  facts: (count: number) => plural(count, "fact rests on it", "facts rest on it"),
};
