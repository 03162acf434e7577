/**
 * Code and data that did not arrive, asked for again. Firefox keeps a module that failed for the life of the page, and a newer
 * version of the site has other files: what fails twice although the site answers only comes with the page loaded anew.
 */
import { siteAnswers } from "../data/site-answers";
import { pageAddress, reloadPage } from "../state/history";

/**
 * @param load imports something; rejects where it does not arrive
 * @returns the same, for a first attempt and for those that somebody asks for after a failure
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
