/** BibTeX, for both classic styles and biblatex: corporate authors in braces, the address verbatim, `urldate` for access. */
import type { LocalText } from "../../data/schema";
import type { Citable } from "../../model/citable";

/** A field: its name, and the value between its braces. */
type Field = readonly [name: string, value: string];

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escape = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (character) => special[character] ?? `\\${character}`);
// An address is copied verbatim, but a brace in it would end the field.
const verbatim = (url: string): string => url.replaceAll("{", "%7B").replaceAll("}", "%7D");

function titleOf(work: Citable, inWork: (text: LocalText) => string): string {
  const title = escape(inWork(work.title));
  return work.isDescribed ? `[${title}]` : title;
}

/** @param accessed day of access, `YYYY-MM-DD` */
export function formatBibtex(work: Citable, accessed: string): string {
  const inWork = (text: LocalText): string => (work.language.startsWith("zh") ? text.zh : text.en);
  const [year, month] = work.published?.split("-") ?? [];
  const isNews = work.kind === "news" && work.author !== null;
  const fields: readonly Field[] = [
    ...(work.author === null ? [] : [["author", `{${escape(inWork(work.author))}}`] as const]),
    ["title", `{${titleOf(work, inWork)}}`],
    ...(isNews ? [["journal", `{${escape(inWork(work.author))}}`] as const] : []),
    ...(year === undefined ? [] : [["year", year] as const]),
    ...(month === undefined ? [] : [["month", String(Number(month))] as const]),
    ...(work.number === null ? [] : [["number", escape(work.number)] as const]),
    ...(work.url === null
      ? []
      : ([
          ["url", verbatim(work.url)],
          ["urldate", accessed],
        ] as const)),
    ...(inWork(work.title) === work.title.zh ? [["note", escape(work.title.en)] as const] : []),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${isNews ? "article" : "misc"}{${work.key},`, ...lines, "}"].join("\n");
}
