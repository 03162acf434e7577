/** Starts the app on the page. The only module that does work when it is imported. */
import { startBehindPlate } from "./app/start";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no #root");
startBehindPlate(root);
