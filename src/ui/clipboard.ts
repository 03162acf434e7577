/** The one way to the clipboard. */

/** @returns whether it was taken: the clipboard may be missing, refused by a policy, or out of focus */
export const copyText = (text: string): Promise<boolean> => take((clipboard) => clipboard.writeText(text));

/** Plain text, and the same as HTML for programs that take it. @returns whether it was taken */
export function copyRich(text: string, html: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return copyText(text);
  const parts = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
  return take((clipboard) => clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]));
}

async function take(give: (clipboard: Clipboard) => Promise<void>): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  try {
    await give(navigator.clipboard);
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element holds, ready for the keys that copy. */
export const selectContent = (element: Element | undefined): void => {
  if (element) getSelection()?.selectAllChildren(element);
};
