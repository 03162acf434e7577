/** The one way to the clipboard. */

/** @returns whether it was taken: the clipboard may be missing, refused by a policy, or out of focus */
export async function copyText(text: string): Promise<boolean> {
  if (!("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
