/** APA, 7th edition, as plain text: author (date). title. site. address. A Chinese title has its translation in brackets. */
import { formatDate } from "../../i18n/format";
import { siteOf, type Citable } from "../../model/citable";

/** `2021, June 2`, `2021, June`, `2021`, `n.d.` */
function dateOf(published: string | null): string {
  if (published === null) return "n.d.";
  const [year, ...rest] = formatDate(published, "en").split(" ").reverse();
  return [year, rest.join(" ")].filter((part) => part !== "").join(", ");
}

export function formatApa(work: Citable): string {
  const number = work.number === null ? "" : ` (${work.number})`;
  const title = work.isDescribed ? `[${work.title.en}]` : `${work.title.zh} [${work.title.en}]${number}`;
  const date = `(${dateOf(work.published)}).`;
  // Without an author the title takes its place.
  const head = work.author === null ? `${title}. ${date}` : `${work.author.en}. ${date} ${title}.`;
  const site = siteOf(work);
  return [head, ...(site === null ? [] : [`${site}.`]), ...(work.url === null ? [] : [work.url])].join(" ");
}
