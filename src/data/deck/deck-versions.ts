/**
 * Keeps both versions of a deck that is edited in two windows that know nothing of each other. The window that writes first moves
 * the other's version to a separate key. From there it can be exchanged for the one in use, or discarded.
 */
import type { Deck } from "./deck-schema";
import { randomName } from "../random-name";

export interface DeckVersion {
  readonly key: string;
  readonly deck: Deck;
  readonly isSaved: boolean;
  /** Whether it is the one that another window is still editing. */
  readonly isElsewhere: boolean;
}
/** Whether this window has had that deck. Then it is an earlier state of its own deck, or of its room's. */
export type IsKnown = (deck: Deck) => boolean;

export interface DeckRecord {
  readonly deck: Deck;
  readonly isSaved: boolean;
  /** The window that wrote it. */
  readonly by: string;
}

export interface DeckVersions {
  /** Call it before this window writes or clears: moves what another window wrote. @throws when there is no room for it */
  makeWay(storage: Storage, isKnown: IsKnown): void;
  /** Call it when this window has written `text`; null when it has cleared it. */
  wrote(storage: Storage, text: string | null): void;
  /** Call it with what was found at the start. */
  saw(text: string | null): void;
  /** Whether another window has replaced the text; if it overwrote a text of ours, ours is kept again. */
  look(storage: Storage, isKnown: IsKnown): boolean;
  /** Versions other than the one in use here; the other window's current one is first. */
  list(storage: Storage, isKnown: IsKnown): readonly DeckVersion[];
  /** @param own the text of the version in use, which is kept in exchange; null when there is nothing to keep */
  take(storage: Storage, version: DeckVersion, own: string | null): void;
}

/**
 * @param key of the deck in use
 * @param me names this window until its next load
 * @param read reads a record; null when it is not one
 */
export function makeDeckVersions(key: string, me: string, read: (text: string) => DeckRecord | null): DeckVersions {
  const prefix = `${key}.other-`;
  const mine = prefix + me;
  /** The text as this window last read or wrote it; undefined when it did neither. */
  let seen: string | null | undefined;
  let isOurs = false;
  const isFromAnother = (text: string | null, isKnown: IsKnown): boolean => {
    if (seen === undefined || text === seen) return false;
    const record = text === null ? null : read(text);
    return record === null || !isKnown(record.deck);
  };
  return {
    makeWay: (storage, isKnown) => {
      const text = storage.getItem(key);
      if (text !== null && isFromAnother(text, isKnown)) storage.setItem(prefix + (read(text)?.by || randomName()), text);
    },
    wrote: (storage, text) => {
      seen = text;
      isOurs = text !== null;
      // Our earlier text is older than the one that was just written.
      storage.removeItem(mine);
    },
    saw: (text) => {
      seen = text;
      isOurs = false;
    },
    look: (storage, isKnown) => {
      const text = storage.getItem(key);
      if (!isFromAnother(text, isKnown)) return false;
      // It was written or cleared at the same moment, when the other window could not know of our text.
      if (isOurs && seen !== null && seen !== undefined && storage.getItem(mine) === null) storage.setItem(mine, seen);
      return text !== null || isOurs;
    },
    list: (storage, isKnown) => {
      const asides = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
        .filter((name) => name.startsWith(prefix) && name !== mine)
        .sort();
      const names = isFromAnother(storage.getItem(key), isKnown) ? [key, ...asides] : asides;
      return names.flatMap((name) => {
        const record = read(storage.getItem(name) ?? "");
        return record ? [{ key: name, deck: record.deck, isSaved: record.isSaved, isElsewhere: name === key }] : [];
      });
    },
    take: (storage, version, own) => {
      if (own !== null) storage.setItem(prefix + randomName(), own);
      if (version.key === key) {
        seen = storage.getItem(key);
        isOurs = false;
      } else storage.removeItem(version.key);
      storage.removeItem(mine);
    },
  };
}
