/**
 * Every key of the briefing in one table, which the handler, the help sheet and the tests read. Clickers send PageUp, PageDown,
 * Escape, `.` and F5; all of these are here except F5, which browsers keep for themselves.
 */
import type { Dictionary } from "../../i18n/en/dictionary";
import { isTyping } from "../../ui/key-targets";

/** What the keys can do. */
export interface BriefingActions {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  /** Goes to a slide by number, from 1; a number past the end means the last slide. */
  jump(number: number): void;
  toggleBlank(colour: "black" | "white"): void;
  toggleFullScreen(): void;
  toggleOverview(): void;
  openPresenter(): void;
  nextLanguage(): void;
  /** Frames the selection again, after somebody dragged or zoomed the map. */
  home(): void;
  /** Regions and filters over the slide, for a question from the room. */
  toggleRail(): void;
  toggleEditor(): void;
  togglePointer(): void;
  toggleCode(): void;
  returnToSlide(): void;
  /** Closes the topmost thing that is open; leaves the briefing when nothing is. */
  stepBack(): void;
  openHelp(): void;
}

export interface Command {
  readonly id: keyof Dictionary["brief"]["commands"];
  /** The names in `KeyboardEvent.key`; letters in lower case, with `Shift+` in front where it is needed. */
  readonly keys: readonly string[];
  readonly run: (actions: BriefingActions) => void;
}

export const commands: readonly Command[] = [
  { id: "next", keys: ["PageDown", "ArrowRight", "ArrowDown", " "], run: (to) => to.next() },
  { id: "previous", keys: ["PageUp", "ArrowLeft", "ArrowUp", "Shift+ "], run: (to) => to.previous() },
  { id: "first", keys: ["Home"], run: (to) => to.first() },
  { id: "last", keys: ["End"], run: (to) => to.last() },
  { id: "black", keys: ["b", "."], run: (to) => to.toggleBlank("black") },
  { id: "white", keys: ["w", ","], run: (to) => to.toggleBlank("white") },
  { id: "fullScreen", keys: ["f"], run: (to) => to.toggleFullScreen() },
  { id: "overview", keys: ["o"], run: (to) => to.toggleOverview() },
  { id: "presenter", keys: ["s"], run: (to) => to.openPresenter() },
  { id: "home", keys: ["0"], run: (to) => to.home() },
  { id: "language", keys: ["l"], run: (to) => to.nextLanguage() },
  { id: "rail", keys: ["r"], run: (to) => to.toggleRail() },
  { id: "editor", keys: ["e"], run: (to) => to.toggleEditor() },
  { id: "pointer", keys: ["p"], run: (to) => to.togglePointer() },
  { id: "code", keys: ["q"], run: (to) => to.toggleCode() },
  { id: "returnToSlide", keys: ["Backspace"], run: (to) => to.returnToSlide() },
  { id: "stepBack", keys: ["Escape"], run: (to) => to.stepBack() },
  { id: "help", keys: ["?"], run: (to) => to.openHelp() },
];

/** How long digits wait for the next one, or for Enter. */
const digitsRestMs = 4000;
/** No deck has that many slides, and a key held down must not write an endless number. */
const digitsAtMost = 9;

/** The keys that a clicker sends for its steps. */
const isClickerStep = (key: string): boolean => key === "PageUp" || key === "PageDown";
/** Keys that are pressed along with others. */
const modifierKey = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock)$/;

/**
 * Whether the focused control uses the key itself. Space and Enter press buttons, a text field takes everything, and up and down
 * move through a focused list; other keys do not. A clicker's step keys go to the slides even from a text field, because whoever
 * holds the clicker does not see the caret.
 */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isTyping(target)) return !isClickerStep(key) || target.tagName === "SELECT";
  const isOption = target.getAttribute("role") === "option";
  if (isOption && (key === "ArrowDown" || key === "ArrowUp")) return true;
  const isControl = /^(BUTTON|A|SUMMARY)$/.test(target.tagName) || isOption;
  return isControl && (key === " " || key === "Enter");
}

/** The name of a key press, as the table writes it. */
export function keyName(event: Pick<KeyboardEvent, "key" | "shiftKey">): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.shiftKey && key === " " ? "Shift+ " : key;
}

/**
 * Listens on a window while the briefing runs, before anything else on the page: a clicker must work wherever focus is.
 * @returns removes the listener
 */
export function makeBriefingKeys(on: Window, isActive: () => boolean, actions: BriefingActions): () => void {
  let digits = "";
  let lastDigitAt = 0;
  const onKey = (event: KeyboardEvent): void => {
    const isDigit = /^\d$/.test(event.key);
    // A number counts only for the Enter right after it.
    if (!isDigit && event.key !== "Enter" && !modifierKey.test(event.key)) digits = "";
    if (!isActive() || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = event.timeStamp;
    if (now - lastDigitAt > digitsRestMs) digits = "";
    // Enter completes a number even when a button has the focus; a text field keeps every key.
    const endsNumber = event.key === "Enter" && digits !== "" && !isTyping(event.target);
    if (!endsNumber && takesKey(event.target, event.key)) return;
    // No number begins with 0; alone, 0 is a key of the table.
    if (isDigit && (event.key !== "0" || digits !== "")) {
      digits = (digits + event.key).slice(0, digitsAtMost);
      lastDigitAt = now;
    } else if (endsNumber) {
      actions.jump(Number(digits));
      digits = "";
    } else {
      const name = keyName(event);
      const command = commands.find(({ keys }) => keys.includes(name));
      // An open dialog keeps its keys, except the clicker's step keys.
      if (!command || (event.target instanceof Element && event.target.closest("dialog") && !isClickerStep(name))) return;
      // A key held down steps through the slides, but must not flicker between black and the slide.
      if (!event.repeat || command.id === "next" || command.id === "previous") command.run(actions);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  on.addEventListener("keydown", onKey, { capture: true });
  return () => on.removeEventListener("keydown", onKey, { capture: true });
}
