/**
 * Asks again for code and data that did not arrive. Firefox remembers a failed module until the page is reloaded, and a newer
 * version of the site has other files. So when it fails twice although the site answers, the page is reloaded.
 */
import { siteAnswers } from "../data/site-answers";
import { pageAddress, reloadPage } from "../state/history";

/**
 * @param load imports something; rejects when it does not arrive
 * @returns the same function, to be called again when somebody tries again
 */
export function askAgain<Wanted extends readonly unknown[], Value>(
  load: (...wanted: Wanted) => Promise<Value>,
): (...wanted: Wanted) => Promise<Value> {
  let hasFailed = false;
  return async (...wanted) => {
    try {
      return await load(...wanted);
    } catch (error) {
      if (hasFailed && (await siteAnswers(pageAddress().pathname))) reloadPage();
      hasFailed = true;
      throw error;
    }
  };
}
