/** The built-in deck, in a separate chunk: loaded when a briefing begins, never before the first paint. */
import { parseDeck, type ParsedDeck } from "./parse-deck";
import type { Pack } from "../schema";

/** A released build has no problems with its own pack. With another pack, problems say that the deck is not for it. */
export async function loadBuiltInDeck(pack: Pack): Promise<ParsedDeck> {
  const { default: builtIn } = await import("../../packs/border-zones-2021/deck.json");
  return parseDeck(builtIn, pack);
}
