// `npm run pinyin`: after names of the pack have changed.
import { writeReadings } from "./readings";

console.log(writeReadings() ? "pinyin.json is written anew." : "pinyin.json is up to date.");
