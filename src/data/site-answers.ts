/** Whether the site can be reached now: never from a file of the disk. */

/** @param pathname of the page; asked past every copy that the browser or the site keeps */
export async function siteAnswers(pathname: string): Promise<boolean> {
  try {
    return (await fetch(pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
