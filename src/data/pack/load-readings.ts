/** How the Chinese names of the built-in pack are typed. Made by `npm run pinyin`; used only by the search, in its chunk. */
import readings from "../../packs/border-zones-2021/pinyin.json";
import traditional from "../../packs/border-zones-2021/traditional.json";

/** Text → syllables without tones: `磨憨` → `mo han`; `ü` is `v`. */
export const builtInReadings: Readonly<Record<string, string>> = readings;
/** Traditional characters → the simplified ones that the names use: `雲` → `云`. */
export const builtInTraditional: Readonly<Record<string, string>> = traditional;
