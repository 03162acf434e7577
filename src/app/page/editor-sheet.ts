/**
 * When and why the slides' sheet is open: somebody asked for it, there is nothing to present, or a file was dropped on the page.
 */
import { createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { Deck } from "../../data/deck/deck-schema";
import { useNotices } from "../../failures/notices-context";
import type { EditableDeck } from "../../presentation/deck/create-editable-deck";
import type { DeckState } from "../../presentation/deck/deck-state";
import { catchDroppedFiles, isDeckFile } from "../dropped-files";

export interface EditorSheet {
  readonly isOpen: Accessor<boolean>;
  /** It was opened because there is nothing to present. */
  readonly hasNothingToPresent: Accessor<boolean>;
  /** The deck in a file that was dropped. The sheet asks before it replaces the deck in use. */
  readonly dropped: Accessor<Deck | null>;
  readonly forgetDropped: () => void;
  readonly set: (open: boolean) => void;
  readonly toggle: () => void;
  /** Starts the briefing. When the deck has no slide to show, it opens the sheet instead. */
  readonly present: () => Promise<void>;
}

export function createEditorSheet(deck: DeckState, editable: EditableDeck): EditorSheet {
  const notices = useNotices();
  const [isOpen, setOpen] = createSignal(false);
  const [hasNothingToPresent, setNothingToPresent] = createSignal(false);
  const [dropped, setDropped] = createSignal<Deck | null>(null);
  const set = (open: boolean): void => {
    setNothingToPresent(false);
    setOpen(open);
  };
  const onFile = async (file: File): Promise<void> => {
    if (!isDeckFile(file)) return notices.tell({ kind: "file-unread", subjects: [file.name] });
    // The sheet tells what is wrong with the file.
    set(true);
    notices.remove("file-unread");
    setDropped(await editable.readFile(file));
  };
  onCleanup(catchDroppedFiles(window, (file) => void onFile(file)));
  return {
    isOpen,
    hasNothingToPresent,
    dropped,
    forgetDropped: () => setDropped(null),
    set,
    toggle: () => set(!untrack(isOpen)),
    present: async () => {
      // When the deck could not be loaded, a notice already says so.
      if ((await deck.present()) || deck.deck() === null) return;
      set(true);
      setNothingToPresent(true);
    },
  };
}
