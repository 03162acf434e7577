// What leads from typed text to the Chinese that the search knows: pinyin without tones, and traditional characters. Made at
// build time, so that no dictionary is shipped.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { customPinyin, pinyin } from "pinyin-pro";
import { loadBuiltInPack } from "../src/data/pack/load-pack";
import { loadPlaces } from "../src/data/places";
import { buildBriefing, type Briefing } from "../src/model/briefing";
import { searchedChinese, writtenChinese } from "../src/model/search/search-index";
import { wordsOf } from "../src/model/search/search-text";

export const readingsFile = new URL("../src/packs/border-zones-2021/pinyin.json", import.meta.url);
export const traditionalFile = new URL("../src/packs/border-zones-2021/traditional.json", import.meta.url);

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

function builtInBriefing(): Briefing {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) throw new Error("the built-in pack does not parse");
  return buildBriefing(parsed.pack, loadPlaces().adjacency);
}
const inFile = (table: Readonly<Record<string, string>>): string => `${JSON.stringify(table, null, 2)}\n`;

/** The file's text. */
export const buildReadings = (): string =>
  inFile(Object.fromEntries(searchedChinese(builtInBriefing()).map((text) => [text, readingOf(text)])));

/** The same of the characters that somebody may type for those in use. */
export function buildTraditional(): string {
  const used = new Set(writtenChinese(builtInBriefing()).join(""));
  const toSimplified = Converter({ from: "t", to: "cn" });
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const char = String.fromCodePoint(code);
    const simple = toSimplified(char);
    // A character that names are written with stands for itself.
    if (simple !== char && used.has(simple) && !used.has(char)) pairs.push([char, simple]);
  }
  return inFile(Object.fromEntries(pairs));
}

/** @returns whether anything had to be written anew */
export function writeReadings(): boolean {
  const files = [
    [readingsFile, buildReadings()],
    [traditionalFile, buildTraditional()],
  ] as const;
  const stale = files.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text);
  for (const [file, text] of stale) writeFileSync(file, text);
  return stale.length > 0;
}
