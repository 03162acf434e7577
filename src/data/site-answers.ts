/** Whether the site can be reached now, and whether the page could be opened once more. */

/** @param pathname of the page; asked past every copy that the browser or the site keeps */
export async function siteAnswers(pathname: string): Promise<boolean> {
  try {
    return (await fetch(pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** A network that swallows what is sent answers nothing for minutes. */
const patienceMs = 3000;

/**
 * Whether another window could load the page now: from the disk, from the copy kept here, or from the site. Where nothing is
 * heard for a while it may be.
 * @param pathname of the page
 */
export async function pageIsThere(pathname: string): Promise<boolean> {
  // A file of the disk is there, and may not be asked.
  if (document.baseURI.startsWith("file:")) return true;
  // The saved copy answers no other request than the one a window makes. Whatever a server says, it is there.
  const isSaved = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
  const signal = AbortSignal.timeout(patienceMs);
  return fetch(pathname, isSaved ? { signal } : { method: "HEAD", cache: "no-store", signal }).then(
    () => true,
    () => signal.aborted,
  );
}
