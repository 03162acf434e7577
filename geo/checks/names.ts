/** Names: every language has one, in its own script. A Node without full language data would fall back to English. */
import * as v from "valibot";
import { nameLanguages, type NameLanguage } from "../transforms/names.ts";

const Text = v.pipe(v.string(), v.nonEmpty());
const NameSchema = v.union([Text, v.strictObject({ international: Text, china: Text })]);
const TwoNamesSchema = v.strictObject({ en: NameSchema, zh: NameSchema });

export const NamesSchema = v.strictObject({
  generated: v.string(),
  countries: v.record(
    v.string(),
    v.strictObject({
      en: NameSchema,
      zh: NameSchema,
      ru: NameSchema,
      vi: NameSchema,
      lo: NameSchema,
      my: NameSchema,
      mn: NameSchema,
      kk: NameSchema,
    }),
  ),
  provinces: v.record(v.string(), v.strictObject({ en: Text, zh: Text })),
  units: v.record(v.string(), TwoNamesSchema),
});
export type Names = v.InferOutput<typeof NamesSchema>;

const scripts: Readonly<Record<NameLanguage, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  vi: /\p{Script=Latin}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  mn: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
};

const spellings = (name: v.InferOutput<typeof NameSchema>): string[] =>
  typeof name === "string" ? [name] : [name.international, name.china];

/** Countries that have no entry, and names not in their language's script. */
export function checkNames(names: Names, countries: readonly string[]): string[] {
  const missing = countries.filter((code) => !names.countries[code]).map((code) => `names: country ${code} has none`);
  const wrong = Object.entries(names.countries).flatMap(([code, country]) =>
    nameLanguages.flatMap((language) =>
      spellings(country[language])
        .filter((spelling) => !scripts[language].test(spelling))
        .map((spelling) => `names: ${code} in ${language} is "${spelling}", not in that language's script`),
    ),
  );
  return [...missing, ...wrong];
}
