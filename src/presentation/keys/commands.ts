/**
 * Every key of the briefing in one table: the handler, the help sheet and the tests read it. Clickers send PageUp,
 * PageDown, Escape, `.` and F5; all but the last, which browsers keep for themselves, are here.
 */
import type { Dictionary } from "../../i18n/en/dictionary";
import { isTyping } from "../../ui/key-targets";

/** What a key may ask for. */
export interface BriefingActions {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  /** By number, from 1; past the end is the last. */
  jump(number: number): void;
  toggleBlank(colour: "black" | "white"): void;
  toggleFullScreen(): void;
  toggleOverview(): void;
  openPresenter(): void;
  nextLanguage(): void;
  /** The map as the selection frames it, after somebody dragged or zoomed. */
  home(): void;
  /** Regions and filters over the slide, for a question from the room. */
  toggleRail(): void;
  toggleEditor(): void;
  togglePointer(): void;
  toggleCode(): void;
  returnToSlide(): void;
  /** Closes what lies on top, then leaves the briefing. */
  stepBack(): void;
  openHelp(): void;
}

export interface Command {
  readonly id: keyof Dictionary["brief"]["commands"];
  /** As `KeyboardEvent.key` names them; letters in lower case, `Shift+` in front where it is needed. */
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
/** No deck has that many slides, and a key that is held down must not write an endless number. */
const digitsAtMost = 9;

/** What a clicker sends for its steps. */
const isClickerStep = (key: string): boolean => key === "PageUp" || key === "PageDown";
/** Keys that are pressed along with others. */
const modifierKey = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock)$/;

/**
 * A control that takes the key itself: Space and Enter press buttons, everything is typed into a text field, and up and down
 * move through the list that has the focus, which no other key does. A clicker's own keys go on to the slides, from a text
 * field too: whoever holds it sees no caret.
 */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isTyping(target)) return !isClickerStep(key) || target.tagName === "SELECT";
  const isOption = target.getAttribute("role") === "option";
  if (isOption && (key === "ArrowDown" || key === "ArrowUp")) return true;
  const isControl = /^(BUTTON|A|SUMMARY)$/.test(target.tagName) || isOption;
  return isControl && (key === " " || key === "Enter");
}

/** The name of a key press as the table writes it. */
export function keyName(event: Pick<KeyboardEvent, "key" | "shiftKey">): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.shiftKey && key === " " ? "Shift+ " : key;
}

/**
 * Listens on a window while the briefing runs, before anything on the page does: a clicker must work wherever focus is.
 * @returns removes the listener
 */
export function makeBriefingKeys(on: Window, isActive: () => boolean, actions: BriefingActions): () => void {
  let digits = "";
  let lastDigitAt = 0;
  const onKey = (event: KeyboardEvent): void => {
    const isDigit = /^\d$/.test(event.key);
    // A number is meant for the Enter that follows it, not for one after another key.
    if (!isDigit && event.key !== "Enter" && !modifierKey.test(event.key)) digits = "";
    if (!isActive() || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = event.timeStamp;
    if (now - lastDigitAt > digitsRestMs) digits = "";
    // A number waits for its Enter, whatever button has the focus; a text field keeps everything.
    const endsNumber = event.key === "Enter" && digits !== "" && !isTyping(event.target);
    if (!endsNumber && takesKey(event.target, event.key)) return;
    // No number begins with 0: alone it is a key of the table.
    if (isDigit && (event.key !== "0" || digits !== "")) {
      digits = (digits + event.key).slice(0, digitsAtMost);
      lastDigitAt = now;
    } else if (endsNumber) {
      actions.jump(Number(digits));
      digits = "";
    } else {
      const name = keyName(event);
      const command = commands.find(({ keys }) => keys.includes(name));
      // An open dialog keeps its keys, but for the clicker's own.
      if (!command || (event.target instanceof Element && event.target.closest("dialog") && !isClickerStep(name))) return;
      // A key held down walks through the slides, but does not flicker between black and not.
      if (!event.repeat || command.id === "next" || command.id === "previous") command.run(actions);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  on.addEventListener("keydown", onKey, { capture: true });
  return () => on.removeEventListener("keydown", onKey, { capture: true });
}
