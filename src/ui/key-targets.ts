/** What a key press or a drop is aimed at. */

/** Whether it is a field that somebody types into: keys and dropped text are its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a dialog or sheet is open: it has keys of its own. */
export const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;
