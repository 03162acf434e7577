/**
 * Chinese for what is wrong with a deck file. `src/data` knows no languages and says every problem in English; each kind of
 * sentence it can say stands here once, with what it quotes from the file left as it is.
 */

const kinds: readonly (readonly [english: RegExp, chinese: (...quoted: readonly string[]) => string])[] = [
  [/^unknown field$/, () => "无此字段"],
  [/^is missing$/, () => "缺少此项"],
  [/^is empty$/, () => "不能为空"],
  [/^must not be empty$/, () => "不能为空"],
  [/^must be one line$/, () => "只能有一行"],
  [/^must be a list$/, () => "应为列表"],
  [/^must be at most (\d+) characters, found (\d+)$/, (most, found) => `最多 ${most} 个字符，现有 ${found} 个`],
  [/^must hold at most (\d+), found (\d+)$/, (most, found) => `最多 ${most} 项，现有 ${found} 项`],
  [/^must be at least (\S+)$/, (least) => `不得小于 ${least}`],
  [/^must be at most (\S+)$/, (most) => `不得大于 ${most}`],
  [/^must be at most (\S+) there$/, (most) => `此处不得大于 ${most}`],
  [/^place is over (\d+) characters$/, (most) => `出处位置超过 ${most} 个字符`],
  [/^must be lower-case words joined by hyphens$/, () => "只能用小写英文词，词间以连字符相连"],
  [/^must be letters, digits or hyphens$/, () => "只能用字母、数字或连字符"],
  [/^must be an ISO 3166-1 alpha-2 code$/, () => "应为 ISO 3166-1 两位国家代码"],
  [/^must be a day, YYYY-MM-DD$/, () => "应为日期，格式 YYYY-MM-DD"],
  [/^must be YYYY, YYYY-MM or YYYY-MM-DD$/, () => "格式应为 YYYY、YYYY-MM 或 YYYY-MM-DD"],
  [/^is not a day of the calendar$/, () => "日历上没有这一天"],
  [/^this build reads schemaVersion (\d+)$/, (version) => `本版本只能读取 schemaVersion ${version}`],
  [
    /^was written by a newer version \((\S+)\): this build reads schemaVersion (\d+)$/,
    (theirs, ours) => `由较新的版本（${theirs}）写成，本版本只能读取 schemaVersion ${ours}`,
  ],
  [
    /^the deck was made for pack "(.*)", the one in use is "(.*)"$/s,
    (theirs, ours) => `此演示是为数据包“${theirs}”制作的，当前使用的是“${ours}”`,
  ],
  [/^id used more than once$/, () => "id 重复"],
  [/^"(.*)" given more than once$/s, (value) => `“${value}”重复`],
  [/^unknown (\w+) "(.*)"$/s, (noun = "", id) => `数据包中没有${nouns.get(noun) ?? noun}“${id}”`],
  [/^needs at least one source$/, () => "至少需要一个来源"],
  [/^must be (.*), found (.*)$/s, (wanted, found) => `应为${valueOf(wanted)}，实为${valueOf(found)}`],
];

const nouns: ReadonlyMap<string, string> = new Map([
  ["region", "地区"],
  ["direction", "开放方向"],
  ["measure", "措施"],
  ["zone", "合作区"],
  ["port", "口岸"],
  ["source", "来源"],
  ["country", "国家"],
  ["worldview", "边界画法"],
]);
/** Kinds of values; anything else is quoted as it stands. */
const values: ReadonlyMap<string, string> = new Map([
  ["a list", "列表"],
  ["a record", "记录"],
  ["Array", "列表"],
  ["Object", "记录"],
  ["string", "文字"],
  ["number", "数字"],
  ["boolean", "true 或 false"],
  ["(string | null)", "文字或 null"],
  ["another value", "其他值"],
]);
/** With a space before what is no Chinese. */
const valueOf = (english = ""): string => values.get(english) ?? ` ${english}`;

/** @returns null for a sentence that no deck problem has */
export function problemInChinese(message: string): string | null {
  for (const [english, chinese] of kinds) {
    const found = english.exec(message);
    if (found) return chinese(...found.slice(1));
  }
  return null;
}
