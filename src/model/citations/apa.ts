/** APA, 7th edition, as plain text: author (date). title. site. address. A Chinese title stands with its translation in brackets. */
import { siteOf, type Citable } from "./citable";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2021, June 2`, `2021, June`, `2021`, `n.d.` */
function dateOf(published: string | null): string {
  if (published === null) return "n.d.";
  const [year, month, day] = published.split("-");
  const words = [month === undefined ? "" : (months[Number(month) - 1] ?? ""), day === undefined ? "" : String(Number(day))];
  return [year, words.filter((word) => word !== "").join(" ")].filter((part) => part !== "").join(", ");
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
