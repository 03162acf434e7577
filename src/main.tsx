/** Starts the app on the page; alone in doing work on import. */
import { start } from "./app/start";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
const begin = (): void => start(root);
// The plate comes first: the app takes the thread behind the first painted frame, or at once where no frame will come.
if (document.visibilityState === "hidden") begin();
else requestAnimationFrame(() => setTimeout(begin));
