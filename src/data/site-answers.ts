/** Whether the site can be reached now, and whether the page could be opened again. */

/** @param pathname of the page; the request bypasses every copy that the browser or the site keeps */
export async function siteAnswers(pathname: string): Promise<boolean> {
  try {
    return (await fetch(pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Some networks drop requests, and then no answer comes for minutes. */
const patienceMs = 3000;

/**
 * Whether another window could load the page now: from disk, from the saved copy, or from the site. No answer for a while counts as
 * yes.
 * @param pathname of the page
 */
export async function pageIsThere(pathname: string): Promise<boolean> {
  // A file on disk is there, and cannot be requested.
  if (document.baseURI.startsWith("file:")) return true;
  // The saved copy answers only a request like a window's. Any answer of a server means that it is there.
  const isSaved = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
  const signal = AbortSignal.timeout(patienceMs);
  return fetch(pathname, isSaved ? { signal } : { method: "HEAD", cache: "no-store", signal }).then(
    () => true,
    () => signal.aborted,
  );
}
