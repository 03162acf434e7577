// What a page of the docs holds, read by the parser that formats it: headings, links, code, tables.
import type { ParserOptions } from "prettier";
import { parsers } from "prettier/plugins/markdown";

/** A node of the Markdown tree (mdast), as far as it is read here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

export interface Page {
  /** Anchors of the headings, as GitHub makes them. */
  readonly anchors: readonly string[];
  /** Addresses of links and pictures, as written. */
  readonly links: readonly string[];
  /** What stands between backticks in running text and tables. */
  readonly spans: readonly string[];
  /** Blocks of code. */
  readonly blocks: readonly { readonly lang: string; readonly text: string }[];
  readonly tables: readonly Table[];
}

/** The code spans of the first column below its head, a list for each row. */
export interface Table {
  readonly head: string;
  readonly firstColumn: readonly (readonly string[])[];
}

export function readMarkdown(text: string): Page {
  const options = { originalText: text } as ParserOptions;
  const nodes = [...walk(parsers.markdown.parse(text, options) as Node)];
  const ofType = (type: string): readonly Node[] => nodes.filter((node) => node.type === type);
  return {
    anchors: numbered(ofType("heading").map((node) => anchorOf(wordsOf(node)))),
    links: nodes.flatMap((node) => (node.type === "html" ? inHtml(node.value ?? "") : (node.url ?? []))),
    spans: ofType("inlineCode").map(({ value }) => value ?? ""),
    blocks: ofType("code").map(({ lang, value }) => ({ lang: lang ?? "", text: value ?? "" })),
    tables: ofType("table").map(readTable),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const wordsOf = (node: Node): string => [...walk(node)].map(({ value }) => value ?? "").join("");

/** GitHub's rule: small letters, hyphens for blanks, and of other signs none but `-` and `_`. */
const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");

/** A second heading of the same words gets `-1`. */
const numbered = (anchors: readonly string[]): readonly string[] =>
  anchors.map((anchor, index) => {
    const before = anchors.slice(0, index).filter((other) => other === anchor).length;
    return before === 0 ? anchor : `${anchor}-${before}`;
  });

const inHtml = (html: string): readonly string[] => [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? "");

function readTable({ children: rows = [] }: Node): Table {
  const firstOf = (row: Node | undefined): Node => row?.children?.[0] ?? { type: "tableCell" };
  const [head, ...body] = rows;
  const spansOf = (cell: Node): string[] =>
    [...walk(cell)].flatMap((node) => (node.type === "inlineCode" ? (node.value ?? "") : []));
  return { head: wordsOf(firstOf(head)), firstColumn: body.map((row) => spansOf(firstOf(row))) };
}
