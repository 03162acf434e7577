/** Formats a work in each of the styles offered. */
import { formatApa } from "./apa";
import { formatBibtex } from "./bibtex";
import type { Citable } from "../../model/citable";
import { formatGbt7714 } from "./gbt7714";

export const citationStyles = ["gbt7714", "apa", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** @param accessed the day on which the citing reader accessed it, `YYYY-MM-DD` */
export function cite(work: Citable, style: CitationStyle, accessed: string): string {
  switch (style) {
    case "gbt7714":
      return formatGbt7714(work, accessed);
    case "apa":
      return formatApa(work);
    case "bibtex":
      return formatBibtex(work, accessed);
  }
}
