/** GB/T 7714—2015, in its sequential style: author. title[type/carrier]. (published)[accessed]. address. */
import type { Citable } from "../../model/citable";

/**
 * Document type by the standard's Annex B. News by a known publisher counts as its newspaper; anything else on the web is an
 * electronic bulletin.
 */
function typeOf({ kind, author }: Citable): string {
  if (kind === "news" && author !== null) return "N";
  if (kind === "standard") return "S";
  return kind === "data" ? "DS" : "EB";
}

/** @param accessed day of access, `YYYY-MM-DD` */
export function formatGbt7714(work: Citable, accessed: string): string {
  const title = work.isDescribed ? `[${work.title.zh}]` : work.title.zh;
  const number = work.number === null ? "" : `: ${work.number}`;
  const carrier = work.url === null ? "" : "/OL";
  const published = work.published === null ? "" : work.url === null ? ` ${work.published}.` : ` (${work.published})`;
  const access = work.url === null ? "" : `${published === "" ? " " : ""}[${accessed}]. ${work.url}.`;
  const author = work.author === null ? "" : `${work.author.zh}. `;
  return `${author}${title}${number}[${typeOf(work)}${carrier}].${published}${access}`;
}
