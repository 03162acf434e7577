// `npm run pinyin`: after names of the pack have changed.
import { writeReadings } from "./readings";

console.log(
  writeReadings() ? "pinyin.json and traditional.json are written anew." : "pinyin.json and traditional.json are up to date.",
);
