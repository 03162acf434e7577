/** The one way to the clipboard. Where it cannot be had, what is shown is selected, ready for the keys that copy. */

/** How it ended: in the clipboard, or selected. */
export type Copied = "done" | "byHand";

/** @param shown the element that holds the text; asked once it is known that the clipboard did not take it */
export const copyOrSelect = (text: string, shown: () => Element | undefined): Promise<Copied> =>
  orSelect((clipboard) => clipboard.writeText(text), shown);

/** Plain text, and the same as HTML for programs that take it. */
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
  if (await isTaken(write)) return "done";
  selectContent(shown());
  return "byHand";
}

/** False where the clipboard is missing, refused by a policy, or out of focus. */
async function isTaken(write: (clipboard: Clipboard) => Promise<void>): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  try {
    await write(navigator.clipboard);
    return true;
  } catch {
    return false;
  }
}
