/** How Chinese names of the built-in pack are typed. Made by `npm run pinyin`; read by the search alone, in its own chunk. */
import readings from "../../packs/border-zones-2021/pinyin.json";
import traditional from "../../packs/border-zones-2021/traditional.json";

/** Text → syllables without tones: `磨憨` → `mo han`; `ü` is `v`. */
export const builtInReadings: Readonly<Record<string, string>> = readings;
/** Traditional characters → those that the names are written with: `雲` → `云`. */
export const builtInTraditional: Readonly<Record<string, string>> = traditional;
