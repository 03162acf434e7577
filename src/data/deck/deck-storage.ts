/**
 * The author's own deck, kept in the browser between visits. Every failure is a value with its reason, and nothing throws. What
 * cannot be read is kept elsewhere, never thrown away.
 */
import * as v from "valibot";
import { readDeckText, type FileFault } from "./deck-file";
import type { Deck } from "./deck-schema";
import { makeDeckVersions, type DeckRecord, type DeckVersion, type IsKnown } from "./deck-versions";
import { mendDeck } from "./mend-deck";
import type { Problem } from "../problem";
import { randomName } from "../random-name";
import type { Pack } from "../schema";

/** Highest version of the record that this build reads; the deck in it has its own version. */
const recordVersion = 1;
const VersionSchema = v.object({ version: v.number() });
const RecordSchema = v.strictObject({
  version: v.literal(recordVersion),
  isSaved: v.boolean(),
  deck: v.string(),
  /** The window that wrote it; older builds did not say. */
  by: v.optional(v.string(), ""),
});

export type KeptDeck =
  | { readonly kind: "none" }
  /** `isSaved`: it is in a file too. */
  | ({ readonly kind: "deck" } & DeckRecord)
  /** `keptAs`: the key that its text was moved to; null when there was no room and it stays where it was. */
  | {
      readonly kind: "corrupt";
      readonly fault: FileFault;
      readonly problems: readonly Problem[];
      readonly keptAs: string | null;
    }
  | { readonly kind: "unavailable" };

/** Why a deck could not be kept: no room, no storage at all, or an unreadable text there that could not be moved. */
export type KeepFailure = "full" | "unavailable" | "blocked";

export interface DeckStorage {
  read(): KeptDeck;
  /** Keeps the deck. What another window wrote there is kept beside it. @returns null when done */
  write(deck: Deck, isSaved: boolean, isKnown?: IsKnown): KeepFailure | null;
  /** Forgets the author's own deck, so that the built-in one is in use again. */
  clear(isKnown?: IsKnown): KeepFailure | null;
  /** Calls back when another window has replaced the deck kept here. @returns stops it */
  watch(page: Window, isKnown: IsKnown, onOther: () => void): () => void;
  /** Other windows' versions, without the one in use here. */
  others(isKnown: IsKnown): readonly DeckVersion[];
  /** Takes a version out of the list, and keeps the deck in use there instead, if it is an author's own. */
  takeOther(version: DeckVersion, own: Deck | null, isSaved: boolean): KeepFailure | null;
  discardOther(version: DeckVersion): KeepFailure | null;
}

const never = (): boolean => false;
/** Number of unreadable texts that are kept; when all slots are taken, the last one is overwritten. */
const asides = 5;

/**
 * @param pack each pack has its own key for its deck
 * @param open gives the browser's storage; reading `localStorage` may itself throw
 */
export function makeDeckStorage(pack: Pack, open: () => Storage = () => localStorage): DeckStorage {
  const key = `gateway-atlas.deck.${pack.id}`;
  const me = randomName();
  let isBlocked = false;
  const versions = makeDeckVersions(key, me, (text) => {
    const kept = readRecord(text, pack);
    return kept.kind === "deck" ? kept : null;
  });
  const textOf = (deck: Deck, isSaved: boolean): string =>
    JSON.stringify({ version: recordVersion, isSaved, deck: JSON.stringify(deck), by: me });

  /** Moves a text that cannot be read to another key. @returns that key, or null when it had to stay */
  const moveAside = (storage: Storage, text: string): string | null => {
    const slots = Array.from({ length: asides }, (_, index) => `${key}.unread-${index + 1}`);
    const slot = slots.find((name) => [null, text].includes(storage.getItem(name))) ?? slots[asides - 1] ?? key;
    try {
      storage.setItem(slot, text);
      storage.removeItem(key);
      return slot;
    } catch {
      isBlocked = true;
      return null;
    }
  };
  const guarded = (act: (storage: Storage) => void): KeepFailure | null => {
    if (isBlocked) return "blocked";
    try {
      act(open());
      return null;
    } catch (error) {
      return isQuota(error) ? "full" : "unavailable";
    }
  };
  return {
    read: () => {
      try {
        const storage = open();
        const text = storage.getItem(key);
        versions.saw(text);
        if (text === null) return { kind: "none" };
        const kept = readRecord(text, pack);
        if (kept.kind !== "corrupt") return kept;
        versions.saw(null);
        return { ...kept, keptAs: moveAside(storage, text) };
      } catch {
        return { kind: "unavailable" };
      }
    },
    write: (deck, isSaved, isKnown = never) =>
      guarded((storage) => {
        const text = textOf(deck, isSaved);
        versions.makeWay(storage, isKnown);
        storage.setItem(key, text);
        versions.wrote(storage, text);
      }),
    clear: (isKnown = never) =>
      guarded((storage) => {
        versions.makeWay(storage, isKnown);
        storage.removeItem(key);
        versions.wrote(storage, null);
      }),
    watch: (page, isKnown, onOther) => {
      const look = (): void => {
        guarded((storage) => {
          if (versions.look(storage, isKnown)) onOther();
        });
      };
      const onStorage = (event: StorageEvent): void => {
        if (event.key === null || event.key.startsWith(key)) look();
      };
      page.addEventListener("storage", onStorage);
      // Some browsers send no storage events to files on disk.
      page.addEventListener("focus", look);
      return () => {
        page.removeEventListener("storage", onStorage);
        page.removeEventListener("focus", look);
      };
    },
    others: (isKnown) => {
      let found: readonly DeckVersion[] = [];
      guarded((storage) => {
        found = versions.list(storage, isKnown);
      });
      return found;
    },
    takeOther: (version, own, isSaved) =>
      guarded((storage) => versions.take(storage, version, own?.origin === "own" ? textOf(own, isSaved) : null)),
    discardOther: ({ key: name }) => guarded((storage) => storage.removeItem(name)),
  };
}

function readRecord(text: string, pack: Pack): Exclude<KeptDeck, { kind: "none" | "unavailable" }> {
  const corrupt = (fault: FileFault, problems: readonly Problem[] = []): KeptDeck & { kind: "corrupt" } => ({
    kind: "corrupt",
    fault,
    problems,
    keptAs: null,
  });
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return corrupt("not-json");
  }
  const version = v.safeParse(VersionSchema, record);
  if (version.success && version.output.version > recordVersion) return corrupt("newer");
  const parsed = v.safeParse(RecordSchema, record);
  if (!parsed.success) return corrupt("deck");
  const read = readDeckText(parsed.output.deck, pack, mendDeck);
  if (!read.ok) return corrupt(read.fault, read.problems);
  return { kind: "deck", deck: read.deck, isSaved: parsed.output.isSaved, by: parsed.output.by };
}

const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
