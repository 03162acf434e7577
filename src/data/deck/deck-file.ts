/**
 * Decks as files: writes a deck as readable JSON that the browser saves, and reads any file into a deck or into all that is wrong
 * with it. Nothing here changes the deck in use, and nothing throws.
 */
import { deckLimits, type Deck } from "./deck-schema";
import { parseDeck } from "./parse-deck";
import { isOfNewerVersion, type Problem } from "../problem";
import type { Pack } from "../schema";

/** Limits of a deck file: its bytes, and the levels of lists and records in it (a deck has seven). */
export const fileLimits = { bytes: 16 * 1024 * 1024, depth: 32 } as const;

/** Why there is no deck: the file cannot be read, a newer version wrote it, or (`deck`) it is JSON but not a valid deck. */
export type FileFault = "unreadable" | "too-large" | "not-text" | "too-deep" | "not-json" | "newer" | "deck";
export type ReadDeck =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly fault: FileFault; readonly problems: readonly Problem[] };

const failed = (fault: FileFault, problems: readonly Problem[] = []): ReadDeck => ({ ok: false, fault, problems });

/** The text of a deck's file. */
export const writeDeckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;

/**
 * @param mend repairs known faults of older texts before anything is checked
 * @returns the deck, or why there is none; `problems` name records as `parseDeck` does, and are empty for other faults
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
 * Reads a file that somebody chose or dropped, unless it is too large. A deck from a file is always its author's own, even a
 * built-in one that was saved and edited by hand.
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

/** UTF-8 can be told from GB 18030 (GBK), because Chinese in GBK breaks the rules of UTF-8. */
function decodeText(bytes: ArrayBuffer): string | null {
  for (const encoding of encodingsOf(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)))) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Try the next encoding, if there is one.
    }
  }
  return null;
}

/** A deck begins with a bracket, so UTF-16 shows by its byte order mark, or by the empty half of the first character. */
function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if ((first === 0xff && second === 0xfe) || second === 0) return ["utf-16le"];
  if ((first === 0xfe && second === 0xff) || first === 0) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** Counts brackets outside strings, before anything is built from the text. */
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

/** Names that Windows reserves for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system accepts. @param title in the language that the deck is shown in */
export function deckFileName(title: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .slice(0, deckLimits.deckTitle.en)
    .replaceAll(/^[\s.]+|[\s.]+$/g, "");
  return name === "" || deviceName.test(name) ? "briefing.json" : `${name}.json`;
}

/** How long the browser may take to start a download before its address is released. */
const downloadRestMs = 60_000;

/** Gives the deck to the browser's downloads; the browser decides where it is saved. */
export function saveDeckFile(deck: Deck, title: string, page: Document): void {
  const address = URL.createObjectURL(new Blob([writeDeckText(deck)], { type: "application/json" }));
  const link = page.createElement("a");
  link.href = address;
  link.download = deckFileName(title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadRestMs);
}
