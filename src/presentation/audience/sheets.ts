/** What can be opened over the slide in the audience's window. */
import { createSignal, type Accessor } from "solid-js";
import type { NoWindow } from "../presenter/open-presenter";

export interface Sheet {
  readonly isOpen: Accessor<boolean>;
  readonly set: (open: boolean) => void;
}

export interface Sheets {
  readonly overview: Sheet;
  readonly help: Sheet;
  /** The QR code that takes the view to a phone. */
  readonly code: Sheet;
  /** The mouse as a pointer that the room sees. */
  readonly pointer: Sheet;
  /** Why the notes are on this screen; null while they are not. */
  readonly notes: Accessor<NoWindow | null>;
  readonly setNotes: (why: NoWindow | null) => void;
}

export function createSheets(): Sheets {
  const sheet = (): Sheet => {
    const [isOpen, setOpen] = createSignal(false);
    return { isOpen, set: (open) => void setOpen(open) };
  };
  const [notes, setNotes] = createSignal<NoWindow | null>(null);
  return { overview: sheet(), help: sheet(), code: sheet(), pointer: sheet(), notes, setNotes: (why) => void setNotes(why) };
}

export function close(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) sheet.set(false);
}
