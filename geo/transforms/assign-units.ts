/**
 * Which map unit a Natural Earth admin-1 feature belongs to. Every odd id of the layer is decided here, by name; an
 * undecided one stops the build, so that no country can go missing silently.
 */

/** The attributes of a feature that decide. */
export interface AdminAttributes {
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  readonly adm0_a3: string;
  readonly gu_a3: string;
  readonly name: string | null;
}

/**
 * Units Natural Earth gives no ISO code, and what we make of them. Unrecognised states and bases are drawn with the state
 * most others count them to: the atlas takes no position on them and they are outside its subject.
 */
const withoutIsoCode: ReadonlyMap<string, string> = new Map([
  ["CYN", "CY"], // Northern Cyprus
  ["ESB", "CY"], // Dhekelia base, United Kingdom
  ["WSB", "CY"], // Akrotiri base, United Kingdom
  ["SOL", "SO"], // Somaliland
  ["KAB", "KZ"], // Baikonur, leased to Russia
  ["USG", "CU"], // Guantanamo Bay, leased to the United States
  ["CSI", "AU"], // Coral Sea Islands
  ["CLP", "FR"], // Clipperton
  ["CCK", "CC"], // Cocos Islands
  ["CXR", "CX"], // Christmas Island
  ["KAS", "X-SIACHEN"], // Siachen Glacier: held by India, claimed by Pakistan; a unit of its own
  ["PGA", "X-SPRATLY"], // Spratly Islands: several claimants; a unit of its own
]);

/**
 * Unit id: ISO 3166-1 alpha-2, `CN-…` (ISO 3166-2) for China's provinces, `IN-AR` for Arunachal Pradesh, `X-…` for what
 * has no code. `null` for Antarctica, which is not drawn.
 * @throws when the feature has no code and no decision above.
 */
export function assignUnit(attributes: AdminAttributes): string | null {
  const { iso_a2, iso_3166_2, adm0_a3, gu_a3, name } = attributes;
  if (adm0_a3 === "ATA") return null;
  if (gu_a3 === "PFA") return "CN-HI"; // Paracels: no code of their own in the layer, administered from Hainan
  if (adm0_a3 === "CHN" && /^CN-[A-Z]{2}$/.test(iso_3166_2)) return iso_3166_2;
  if (iso_3166_2 === "IN-AR") return "IN-AR";
  if (iso_3166_2.startsWith("NL-BQ")) return "BQ"; // Caribbean Netherlands
  const decided = withoutIsoCode.get(adm0_a3) ?? withoutIsoCode.get(gu_a3);
  if (decided) return decided;
  if (adm0_a3 !== "CHN" && /^[A-Z]{2}$/.test(iso_a2)) return iso_a2;
  throw new Error(`no map unit for ${name ?? "(unnamed)"}: adm0_a3 ${adm0_a3}, iso_a2 ${iso_a2}, iso_3166_2 ${iso_3166_2}`);
}
