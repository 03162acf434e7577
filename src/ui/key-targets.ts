/** What a key press or a drop is aimed at. */

/** Whether it is a field that somebody types into: its keys, and text dropped on it, are not ours. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a dialog or sheet is open: it has its own keys. */
export const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;
