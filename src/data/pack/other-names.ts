/**
 * Names that the search knows in addition to the pack's, by ISO 3166 code: China's provinces, and other names of countries. They
 * are for finding only; none is shown as the name of a country or region.
 */
import type { LocalText } from "../schema";

const both = (en: string, zh: string): LocalText => ({ en, zh });

/** Provinces on the border and their other names; the first is the one in use. */
export const provinceNames: Readonly<Record<string, readonly LocalText[]>> = {
  "CN-GX": [both("Guangxi", "广西"), both("Guangxi Zhuang Autonomous Region", "广西壮族自治区"), both("Kwangsi", "桂")],
  "CN-GS": [both("Gansu", "甘肃"), both("Kansu", "甘肃省")],
  "CN-HL": [both("Heilongjiang", "黑龙江"), both("Heilungkiang", "黑龙江省")],
  "CN-JL": [both("Jilin", "吉林"), both("Kirin", "吉林省")],
  "CN-LN": [both("Liaoning", "辽宁"), both("Liaoning Province", "辽宁省")],
  "CN-NM": [both("Inner Mongolia", "内蒙古"), both("Nei Mongol", "内蒙古自治区")],
  "CN-XJ": [both("Xinjiang", "新疆"), both("Xinjiang Uygur Autonomous Region", "新疆维吾尔自治区"), both("Sinkiang", "新疆")],
  "CN-XZ": [both("Xizang", "西藏"), both("Tibet", "西藏自治区")],
  "CN-YN": [both("Yunnan", "云南"), both("Yunnan Province", "云南省"), both("Yünnan", "滇")],
};

/** Official and other names of countries, as written in English and in the various kinds of Chinese. */
export const countryAliases: Readonly<Record<string, readonly LocalText[]>> = {
  BD: [both("People's Republic of Bangladesh", "孟加拉")],
  BN: [both("Brunei Darussalam", "汶莱")],
  ID: [both("Republic of Indonesia", "印尼")],
  KG: [both("Kyrgyz Republic", "吉尔吉斯共和国")],
  KH: [both("Kingdom of Cambodia", "柬埔寨王国")],
  KP: [both("DPRK", "朝鲜民主主义人民共和国"), both("Democratic People's Republic of Korea", "北韩")],
  KR: [both("ROK", "大韩民国"), both("Republic of Korea", "南韩")],
  KZ: [both("Republic of Kazakhstan", "哈萨克斯坦共和国"), both("Qazaqstan", "哈萨克")],
  LA: [both("Lao PDR", "老挝人民民主共和国"), both("Lao People's Democratic Republic", "寮国")],
  LK: [both("Democratic Socialist Republic of Sri Lanka", "斯里兰卡民主社会主义共和国")],
  MM: [both("Burma", "缅甸联邦共和国")],
  MN: [both("Mongol Uls", "蒙古国")],
  MV: [both("Republic of Maldives", "马尔地夫")],
  PH: [both("Republic of the Philippines", "菲律宾共和国")],
  RU: [both("Russian Federation", "俄罗斯联邦"), both("Rossiya", "俄国")],
  SG: [both("Republic of Singapore", "星加坡")],
  TH: [both("Kingdom of Thailand", "泰王国")],
  TJ: [both("Republic of Tajikistan", "塔吉克共和国")],
  TL: [both("East Timor", "东帝汶民主共和国")],
  VN: [both("Viet Nam", "越南社会主义共和国")],
};
