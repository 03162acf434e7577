/** The one way to the clipboard. Where it cannot be used, the text on screen is selected instead, ready to be copied by key. */

/** `done`: it is in the clipboard. `byHand`: it is selected, for the reader to copy. */
export type Copied = "done" | "byHand";

/** @param shown the element that holds the text; called only when the clipboard did not take it */
export const copyOrSelect = (text: string, shown: () => Element | undefined): Promise<Copied> =>
  orSelect((clipboard) => clipboard.writeText(text), shown);

/** Copies plain text, and the same as HTML for programs that take it. */
export function copyRichOrSelect(text: string, html: string, shown: () => Element | undefined): Promise<Copied> {
  if (typeof ClipboardItem === "undefined") return copyOrSelect(text, shown);
  const parts = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
  return orSelect((clipboard) => clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]), shown);
}

export const selectContent = (element: Element | undefined): void => {
  if (element) getSelection()?.selectAllChildren(element);
};

async function orSelect(write: (clipboard: Clipboard) => Promise<void>, shown: () => Element | undefined): Promise<Copied> {
  if (await tryWrite(write)) return "done";
  selectContent(shown());
  return "byHand";
}

/** Returns false where the clipboard is missing, refused by a policy, or the page is not focused. */
async function tryWrite(write: (clipboard: Clipboard) => Promise<void>): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  try {
    await write(navigator.clipboard);
    return true;
  } catch {
    return false;
  }
}
