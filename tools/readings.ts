// Pinyin of every Chinese text that the search knows, without tones. Made at build time, so that no dictionary is shipped.
import { readFileSync, writeFileSync } from "node:fs";
import { customPinyin, pinyin } from "pinyin-pro";
import { loadBuiltInPack } from "../src/data/load-pack";
import { loadPlaces } from "../src/data/places";
import { buildBriefing } from "../src/model/briefing";
import { searchedChinese } from "../src/model/search-index";
import { wordsOf } from "../src/model/search-text";

export const readingsFile = new URL("../src/packs/border-zones-2021/pinyin.json", import.meta.url);

// Names of places whose characters are read otherwise than in common words.
customPinyin({
  珲春: "hún chūn",
  畹町: "wǎn dīng",
  都拉塔: "dū lā tǎ",
  甘其毛都: "gān qí máo dū",
  伊尔克什坦: "yī ěr kè shí tǎn",
});

/** `磨憨镇` → `mo han zhen`; digits and Latin letters stay. */
export const readingOf = (text: string): string =>
  pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }).flatMap(wordsOf).join(" ");

/** The file's text. */
export function buildReadings(): string {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) throw new Error("the built-in pack does not parse");
  const texts = searchedChinese(buildBriefing(parsed.pack, loadPlaces().adjacency));
  return `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, readingOf(text)])), null, 2)}\n`;
}

/** @returns whether it had to be written anew */
export function writeReadings(): boolean {
  const text = buildReadings();
  const isStale = readFileSync(readingsFile, "utf8") !== text;
  if (isStale) writeFileSync(readingsFile, text);
  return isStale;
}
