/**
 * One deck, edited in two windows that know nothing of each other: both versions are kept. Whoever writes first moves the
 * other's version to a key of its own; from there it can be taken, in exchange for the one in use, or discarded.
 */
import type { Deck } from "./deck-schema";
import { randomName } from "../random-name";

export interface DeckVersion {
  readonly key: string;
  readonly deck: Deck;
  readonly isSaved: boolean;
  /** Another window goes on with it. */
  readonly isElsewhere: boolean;
}
/** Whether this window has had that deck: then it is an earlier state of its own, or its room's. */
export type IsKnown = (deck: Deck) => boolean;

export interface DeckRecord {
  readonly deck: Deck;
  readonly isSaved: boolean;
  /** The window that wrote it. */
  readonly by: string;
}

export interface DeckVersions {
  /** Before this window writes or clears: what another wrote is moved aside. @throws where there is no room for it */
  makeWay(storage: Storage, isKnown: IsKnown): void;
  /** This window's text stands there now; null: it cleared it. */
  wrote(storage: Storage, text: string | null): void;
  /** What was found at the start. */
  saw(text: string | null): void;
  /** Whether another window has exchanged what stood there; a text of ours that it overwrote is kept again. */
  look(storage: Storage, isKnown: IsKnown): boolean;
  /** Versions besides the one in use here: that of the other window first. */
  list(storage: Storage, isKnown: IsKnown): readonly DeckVersion[];
  /** @param own the text of the version in use, kept aside in exchange; null: nothing to keep */
  take(storage: Storage, version: DeckVersion, own: string | null): void;
}

/**
 * @param key of the deck in use
 * @param me this window, until it is loaded anew
 * @param read a record, or null for what is none
 */
export function makeDeckVersions(key: string, me: string, read: (text: string) => DeckRecord | null): DeckVersions {
  const prefix = `${key}.other-`;
  const mine = prefix + me;
  /** As this window last read or wrote it; undefined: it did neither. */
  let seen: string | null | undefined;
  let isOurs = false;
  const isOthers = (text: string | null, isKnown: IsKnown): boolean => {
    if (seen === undefined || text === seen) return false;
    const record = text === null ? null : read(text);
    return record === null || !isKnown(record.deck);
  };
  return {
    makeWay: (storage, isKnown) => {
      const text = storage.getItem(key);
      if (text !== null && isOthers(text, isKnown)) storage.setItem(prefix + (read(text)?.by || randomName()), text);
    },
    wrote: (storage, text) => {
      seen = text;
      isOurs = text !== null;
      // Older than what stands there now.
      storage.removeItem(mine);
    },
    saw: (text) => {
      seen = text;
      isOurs = false;
    },
    look: (storage, isKnown) => {
      const text = storage.getItem(key);
      if (!isOthers(text, isKnown)) return false;
      // Written at the same moment, or cleared: the other window could not know of ours.
      if (isOurs && seen !== null && seen !== undefined && storage.getItem(mine) === null) storage.setItem(mine, seen);
      return text !== null || isOurs;
    },
    list: (storage, isKnown) => {
      const asides = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "")
        .filter((name) => name.startsWith(prefix) && name !== mine)
        .sort();
      const names = isOthers(storage.getItem(key), isKnown) ? [key, ...asides] : asides;
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
