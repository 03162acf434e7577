/**
 * Names of units in English and Chinese. Countries: CLDR, through Intl.DisplayNames of the Node that builds (its version is in
 * the manifest). Provinces: their short official names. Overrides are written out here.
 */

/** CLDR's long form adds a second name or a status ("Myanmar (Burma)", "Hong Kong SAR China"); its short form does not. */
const shortForms: readonly string[] = ["HK", "MO", "MM", "PS", "CD"];

/** @throws when CLDR has no name for the code in that language. */
function countryName(code: string, language: "en" | "zh"): string {
  const style = shortForms.includes(code) ? "short" : "long";
  const name = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }).of(code);
  if (!name) throw new Error(`no ${language} name for country ${code}`);
  return name;
}

/** Chinese law gives the two their full names on a map. */
const fullChinese: Partial<Record<string, string>> = { HK: "香港特别行政区", MO: "澳门特别行政区" };

interface TwoNames {
  readonly en: string;
  readonly zh: string;
}
const names = (en: string, zh: string): TwoNames => ({ en, zh });

/**
 * China's provinces, short forms. Natural Earth's own are partly wrong or dated ("Inner Mongol", "Tibet") and are not used.
 * Source: GB/T 2260-2007 and ISO 3166-2:CN, names and short names of province-level divisions.
 */
const provinceNames: Readonly<Record<string, TwoNames>> = {
  "CN-AH": names("Anhui", "安徽"),
  "CN-BJ": names("Beijing", "北京"),
  "CN-CQ": names("Chongqing", "重庆"),
  "CN-FJ": names("Fujian", "福建"),
  "CN-GD": names("Guangdong", "广东"),
  "CN-GS": names("Gansu", "甘肃"),
  "CN-GX": names("Guangxi", "广西"),
  "CN-GZ": names("Guizhou", "贵州"),
  "CN-HA": names("Henan", "河南"),
  "CN-HB": names("Hubei", "湖北"),
  "CN-HE": names("Hebei", "河北"),
  "CN-HI": names("Hainan", "海南"),
  "CN-HL": names("Heilongjiang", "黑龙江"),
  "CN-HN": names("Hunan", "湖南"),
  "CN-JL": names("Jilin", "吉林"),
  "CN-JS": names("Jiangsu", "江苏"),
  "CN-JX": names("Jiangxi", "江西"),
  "CN-LN": names("Liaoning", "辽宁"),
  "CN-NM": names("Inner Mongolia", "内蒙古"),
  "CN-NX": names("Ningxia", "宁夏"),
  "CN-QH": names("Qinghai", "青海"),
  "CN-SC": names("Sichuan", "四川"),
  "CN-SD": names("Shandong", "山东"),
  "CN-SH": names("Shanghai", "上海"),
  "CN-SN": names("Shaanxi", "陕西"),
  "CN-SX": names("Shanxi", "山西"),
  "CN-TJ": names("Tianjin", "天津"),
  "CN-XJ": names("Xinjiang", "新疆"),
  "CN-XZ": names("Xizang", "西藏"),
  "CN-YN": names("Yunnan", "云南"),
  "CN-ZJ": names("Zhejiang", "浙江"),
};

/** Units that are neither a country nor a Chinese province. */
const otherNames: Readonly<Record<string, TwoNames>> = {
  "IN-AR": names("Arunachal Pradesh", "藏南地区"),
  "X-SIACHEN": names("Siachen Glacier", "锡亚琴冰川"),
  "X-SPRATLY": names("Spratly Islands", "南沙群岛"),
};

/** English and Chinese name of any unit; Taiwan's is the one that both worldviews can carry. @throws when there is none. */
export const unitNames = (id: string): TwoNames =>
  provinceNames[id] ?? otherNames[id] ?? { en: countryName(id, "en"), zh: fullChinese[id] ?? countryName(id, "zh") };
