/** Which edition of the page this is. */

/** Whether the page can keep a copy of its site. The site names a manifest; the one-file edition and a file on disk do not. */
export const canBeSaved = (): boolean =>
  "serviceWorker" in navigator && /^https?:/.test(document.baseURI) && document.querySelector('link[rel="manifest"]') !== null;
