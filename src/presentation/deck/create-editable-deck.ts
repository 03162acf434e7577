/**
 * The deck in use and everything that changes it: edits with undo, files, the copy kept in the browser. It knows nothing of views:
 * whoever changes the deck during a briefing has to keep the slide (`keep-slide.ts`).
 */
import { batch, createEffect, createMemo, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { readDeckFile, saveDeckFile, type FileFault } from "../../data/deck/deck-file";
import type { Deck } from "../../data/deck/deck-schema";
import type { DeckStorage, KeepFailure, KeptDeck } from "../../data/deck/deck-storage";
import type { Problem } from "../../data/problem";
import type { Pack } from "../../data/schema";
import { applyEdit, emptyDeck, type DeckEdit } from "../../model/deck-edits";
import type { DeckVersion } from "../../data/deck/deck-versions";
import { createAutosave } from "./autosave";
import { createOtherVersions, type OtherVersions } from "./other-versions";
import { beginHistory, stepHistory, type DeckHistory, type DeckStep } from "./deck-history";

/** Why a file could not be opened, or why the deck in the browser's storage could not be used. */
export interface DeckFault {
  readonly where: "file" | "storage";
  readonly fault: FileFault;
  readonly problems: readonly Problem[];
}

export interface EditableDeck {
  /** null until one is loaded. */
  readonly deck: Accessor<Deck | null>;
  /** Whether it is the author's own deck, not the built-in one. */
  readonly isOwn: Accessor<boolean>;
  /** Whether it has changed since it was saved to a file or opened from one. */
  readonly isDirty: Accessor<boolean>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Why the browser cannot keep a copy; null while it can. */
  readonly keepFailure: Accessor<KeepFailure | null>;
  readonly fault: Accessor<DeckFault | null>;
  forgetFault(): void;
  /** Loads the built-in deck if none is in use. Ends a visit. */
  load(): Promise<void>;
  /** Shows a deck without replacing the author's own, which comes back into use with the next edit. */
  visit(deck: Deck): void;
  readonly isVisiting: Accessor<boolean>;
  /** Uses the deck that another window made. This window neither keeps it nor asks about it on leaving. */
  adopt(deck: Deck, isSaved: boolean): void;
  /** @param topic consecutive edits with the same topic are undone in one step */
  edit(edit: DeckEdit, topic?: string): void;
  /** Replaces the deck, as one step that can be undone. The new deck is not dirty. */
  replace(deck: Deck): void;
  /** The versions that other windows made. */
  readonly others: Pick<OtherVersions, "list" | "isNews" | "forgetNews" | "discard">;
  /** Uses another window's version, as one step that can be undone; the deck in use takes its place in the list. */
  takeOther(version: DeckVersion): void;
  undo(): void;
  redo(): void;
  /** Resolves to null when it cannot be loaded. */
  builtIn(): Promise<Deck | null>;
  /** A new deck of the author's, without slides. */
  blank(): Deck;
  saveToFile(language: "en" | "zh"): void;
  /** Reads a deck from a file. On failure it returns null, `fault` says why, and the deck in use is untouched. */
  readFile(file: Blob): Promise<Deck | null>;
}

export interface EditableDeckOptions {
  readonly pack: Pack;
  readonly storage: DeckStorage;
  /** The result of `storage.read()` at the start. */
  readonly kept: KeptDeck;
  /** The first deck if nothing is kept; null until one is needed. */
  readonly initial: Deck | null;
  /** Resolves to null when it cannot be loaded. */
  readonly loadBuiltIn: () => Promise<Deck | null>;
}

/** Call it under an owner: autosave, and the question on leaving, end with the owner. */
export function createEditableDeck(options: EditableDeckOptions): EditableDeck {
  const { pack, storage, kept } = options;
  const first = kept.kind === "deck" ? kept.deck : options.initial;
  const [history, setHistory] = createSignal<DeckHistory | null>(first && beginHistory(first));
  const [inFile, setInFile] = createSignal<Deck | null>(kept.kind === "deck" && !kept.isSaved ? null : first);
  const [keepFailure, setKeepFailure] = createSignal<KeepFailure | null>(kept.kind === "unavailable" ? "unavailable" : null);
  const [fault, setFault] = createSignal<DeckFault | null>(
    kept.kind === "corrupt" ? { where: "storage", fault: kept.fault, problems: kept.problems } : null,
  );
  const [visited, setVisited] = createSignal<Deck | null>(null);
  const [isAdopted, setAdopted] = createSignal(false);
  const deck = createMemo(() => visited() ?? history()?.present ?? null);
  const isOwn = createMemo(() => deck()?.origin === "own");
  const isDirty = createMemo(() => isOwn() && deck() !== inFile());
  const isForeign = createMemo(() => isAdopted() || visited() !== null);

  const change = (next: DeckStep, adopted = false): void =>
    batch(() => {
      setVisited(null);
      setAdopted(adopted);
      setHistory((before) => (before ? stepHistory(before, next) : next.kind === "edit" ? beginHistory(next.deck) : null));
    });
  /** Whether another window's version is one that was in use here. */
  const isKnown = (other: Deck): boolean => {
    const text = JSON.stringify(other);
    const had = untrack(history);
    return had !== null && [had.present, ...had.past, ...had.future].some((one) => JSON.stringify(one) === text);
  };
  const others = createOtherVersions(storage, {
    own: () => untrack(history)?.present ?? null,
    isSaved: () => untrack(() => history()?.present === inFile()),
    isForeign: () => untrack(isForeign),
    isKnown,
  });
  createAutosave(storage, first, { deck: () => deck(), isDirty: () => isDirty(), isForeign, isKnown }, (failure) => {
    setKeepFailure(failure);
    others.onWritten();
  });
  createEffect(() => {
    if (!isDirty() || isForeign()) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    onCleanup(() => removeEventListener("beforeunload", ask));
  });

  return {
    deck,
    isOwn,
    isDirty,
    canUndo: () => (history()?.past.length ?? 0) > 0,
    canRedo: () => (history()?.future.length ?? 0) > 0,
    keepFailure,
    fault,
    forgetFault: () => setFault(null),
    load: async () => {
      setVisited(null);
      if (untrack(history)) return;
      const loaded = await options.loadBuiltIn();
      // Another deck may have been put in use while this one loaded.
      if (!loaded || untrack(history)) return;
      setInFile(loaded);
      setHistory(beginHistory(loaded));
    },
    visit: setVisited,
    isVisiting: () => visited() !== null,
    adopt: (next, isSaved) =>
      batch(() => {
        if (isSaved) setInFile(next);
        change({ kind: "edit", deck: next, topic: "another window" }, true);
      }),
    edit: (edit, topic) => {
      const before = untrack(history)?.present;
      if (before) change({ kind: "edit", deck: applyEdit(before, edit), topic: topic ?? null });
    },
    replace: (next) =>
      batch(() => {
        setInFile(next);
        change({ kind: "edit", deck: next, topic: null });
      }),
    others,
    takeOther: (version) => {
      const failure = others.take(version);
      setKeepFailure(failure);
      if (failure) return;
      batch(() => {
        if (version.isSaved) setInFile(version.deck);
        change({ kind: "edit", deck: version.deck, topic: null });
      });
    },
    undo: () => change({ kind: "undo" }),
    redo: () => change({ kind: "redo" }),
    builtIn: options.loadBuiltIn,
    blank: () => emptyDeck(pack.id, { en: "My briefing", zh: "我的演示" }),
    saveToFile: (language) => {
      const saved = untrack(deck);
      if (!saved) return;
      saveDeckFile(saved, saved.title[language] || saved.title[language === "en" ? "zh" : "en"], document);
      batch(() => {
        setInFile(saved);
        setAdopted(false);
      });
    },
    readFile: async (file) => {
      const read = await readDeckFile(file, pack);
      setFault(read.ok ? null : { where: "file", fault: read.fault, problems: read.problems });
      return read.ok ? read.deck : null;
    },
  };
}
