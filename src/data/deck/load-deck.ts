/** The built-in deck, a chunk of its own: fetched when a briefing begins, never before the first paint. */
import { parseDeck, type ParsedDeck } from "./parse-deck";
import type { Pack } from "../schema";

/** Problems are impossible in a released build with its own pack; with another pack they say that the deck is not for it. */
export async function loadBuiltInDeck(pack: Pack): Promise<ParsedDeck> {
  const { default: builtIn } = await import("../../packs/border-zones-2021/deck.json");
  return parseDeck(builtIn, pack);
}
