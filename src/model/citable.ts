/**
 * The data for a citation, from a source or a document of the pack. Nothing is made up: if a title is not known, the pack's
 * description is used in brackets, as all three styles ask for untitled works.
 */
import type { LocalText, Pack, PolicyDocument, Source } from "../data/schema";

export interface Citable {
  /** Letters, digits and hyphens; the same in every style that uses keys. */
  readonly key: string;
  readonly kind: Source["kind"];
  readonly author: LocalText | null;
  readonly title: LocalText;
  /** Whether the title is the pack's description instead of the work's own. */
  readonly isDescribed: boolean;
  /** Number of an official document. */
  readonly number: string | null;
  /** Year, month or day, ISO 8601; null when not known. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47 tag of the work. */
  readonly language: string;
}

/** A description without the publisher and date that the citation has anyway: "Xinhua, 3 December 2021: railway" → "railway". */
function withoutPrefix(title: string, publisher: string | undefined): string {
  const [, rest] = /^[^:：]+[:：]\s*(.+)$/.exec(title) ?? [];
  return publisher !== undefined && rest !== undefined && title.includes(publisher) ? rest : title;
}

/** Returns null for a source that was not opened, which leaves nothing to cite. */
export function citableSource(source: Source): Citable | null {
  if (source.kind === "knowledge") return null;
  return {
    key: source.id,
    kind: source.kind,
    author: source.publisher ?? null,
    title: {
      en: withoutPrefix(source.title.en, source.publisher?.en),
      zh: withoutPrefix(source.title.zh, source.publisher?.zh),
    },
    isDescribed: true,
    number: null,
    published: source.published ?? null,
    url: source.url,
    language: source.language,
  };
}

/** The document itself, at the address of the best copy we have: an https one if possible. */
export function citableDocument(pack: Pack, document: PolicyDocument): Citable {
  const copies = document.refs
    .flatMap(({ source }) => pack.sources.find(({ id }) => id === source) ?? [])
    .filter(({ kind, url }) => url !== null && (kind === "copy" || kind === "official"));
  const copy = copies.find(({ url }) => url?.startsWith("https:")) ?? copies[0];
  return {
    key: document.id,
    kind: "copy",
    author: document.issuer,
    title: document.title,
    isDescribed: false,
    number: document.number,
    published: document.published,
    url: copy?.url ?? null,
    language: "zh",
  };
}

/** The site, such as `en.people.cn`; null without an address. */
export const siteOf = ({ url }: Citable): string | null => (url === null ? null : new URL(url).hostname.replace(/^www\./, ""));
