/**
 * Decks as files: a pretty JSON text saved by the browser, and any file read back into a deck or into all that is wrong
 * with it. Nothing here changes the deck in use, and nothing throws.
 */
import { deckLimits, type Deck } from "./deck-schema";
import { parseDeck } from "./parse-deck";
import { isOfNewerVersion, type Problem } from "../problem";
import type { Pack } from "../schema";

/** What no deck file may exceed: bytes of the file, and levels of lists and records in it (a deck has seven). */
export const fileLimits = { bytes: 16 * 1024 * 1024, depth: 32 } as const;

/** Why there is no deck: the file cannot be read at all, a newer version wrote it, or (`deck`) it is JSON but no sound deck. */
export type FileFault = "unreadable" | "too-large" | "not-text" | "too-deep" | "not-json" | "newer" | "deck";
export type ReadDeck =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly fault: FileFault; readonly problems: readonly Problem[] };

const failed = (fault: FileFault, problems: readonly Problem[] = []): ReadDeck => ({ ok: false, fault, problems });

/** The deck as it stands in a file. */
export const writeDeckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/**
 * @param mend makes good what is known of old texts, before anything is judged
 * @returns the deck, or why not; `problems` names records as `parseDeck` does, and is empty for other faults
 */
export function readDeckText(text: string, pack: Pack, mend = (input: unknown): unknown => input): ReadDeck {
  if (text.length > fileLimits.bytes) return failed("too-large");
  if (isDeeperThan(text, fileLimits.depth)) return failed("too-deep");
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return failed("not-json");
  }
  const parsed = parseDeck(mend(input), pack);
  if (parsed.ok) return parsed;
  return failed(isOfNewerVersion(parsed.problems) ? "newer" : "deck", parsed.problems);
}

/**
 * Reads a file that somebody chose or dropped; a file that is too large is not read. What comes from a file is its author's
 * own, the built-in deck that was saved to be changed by hand too.
 */
export async function readDeckFile(file: Blob, pack: Pack): Promise<ReadDeck> {
  if (file.size > fileLimits.bytes) return failed("too-large");
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed("unreadable");
  }
  const text = decodeText(bytes);
  if (text === null) return failed("not-text");
  const read = readDeckText(text, pack);
  return read.ok ? { ...read, deck: { ...read.deck, origin: "own" } } : read;
}

/** UTF-8 is told from GB 18030 (GBK) by its own rules, which Chinese in GBK does not meet. */
function decodeText(bytes: ArrayBuffer): string | null {
  for (const encoding of encodingsOf(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)))) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one, or none.
    }
  }
  return null;
}

/** A deck begins with a bracket: UTF-16 shows by its mark, or by the empty half of its first sign. */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if ((first === 0xff && second === 0xfe) || second === 0) return ["utf-16le"];
  if ((first === 0xfe && second === 0xff) || first === 0) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** Counts brackets outside of strings, before anything is built from the text. */
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (isInString) {
      if (sign === "\\") index += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > most) return true;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return false;
}

/** Names that Windows keeps for devices, whatever their ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes. @param title in the language the deck is shown in */
export function deckFileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, deckLimits.deckTitle.en)
    .replaceAll(/^[\s.]+|[\s.]+$/g, "");
  return name === "" || deviceName.test(name) ? "briefing.json" : `${name}.json`;
}

/** How long the browser may take to begin with a download before its address is given up. */
const downloadRestMs = 60_000;

/** Hands the deck to the browser's downloads; where it lands is the browser's business. */
export function saveDeckFile(deck: Deck, title: string, page: Document): void {
  const address = URL.createObjectURL(new Blob([writeDeckText(deck)], { type: "application/json" }));
  const link = page.createElement("a");
  link.href = address;
  link.download = deckFileName(title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadRestMs);
}
