/** Pinyin of the built-in pack's Chinese names. Made by `npm run pinyin`; read by the search alone, in its own chunk. */
import readings from "../packs/border-zones-2021/pinyin.json";

/** Text → syllables without tones: `磨憨` → `mo han`; `ü` is `v`. */
export const builtInReadings: Readonly<Record<string, string>> = readings;
