/** Starts the app on the page; alone in doing work on import. */
import { startBehindPlate } from "./app/start";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
startBehindPlate(root);
