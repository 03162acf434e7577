/** Undo and redo of a deck: keeps its earlier states, up to a limit. Pure: decks are replaced, never changed. */
import type { Deck } from "../../data/deck/deck-schema";

/** How many steps can be undone. */
const historyDepth = 100;

/** The deck's earlier states, its present one, and those that were undone. */
export interface DeckHistory {
  readonly past: readonly Deck[];
  readonly present: Deck;
  readonly future: readonly Deck[];
  /** What the last edit was about: more edits about the same are undone with it. */
  readonly topic: string | null;
}
export type DeckStep =
  | { readonly kind: "edit"; readonly deck: Deck; readonly topic: string | null }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export const beginHistory = (deck: Deck): DeckHistory => ({ past: [], present: deck, future: [], topic: null });

/** The next history; the same object when there is nothing to undo, redo or change. */
export function stepHistory(history: DeckHistory, step: DeckStep): DeckHistory {
  const { past, present, future, topic } = history;
  if (step.kind === "edit") {
    if (step.deck === present) return history;
    const isMore = step.topic !== null && step.topic === topic;
    return { past: isMore ? past : [...past, present].slice(-historyDepth), present: step.deck, future: [], topic: step.topic };
  }
  if (step.kind === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before, future: [present, ...future], topic: null } : history;
  }
  const after = future[0];
  return after ? { past: [...past, present], present: after, future: future.slice(1), topic: null } : history;
}
