/** Both dictionaries say the same things, the page says all of them, and numbers agree with their nouns. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/dictionary";
import { zh } from "../../../src/i18n/zh/dictionary";

type Leaf = readonly [path: string, kind: string];

function leavesOf(node: unknown, path = ""): readonly Leaf[] {
  if (Array.isArray(node)) return node.flatMap((item, position) => leavesOf(item, `${path}[${position}]`));
  if (typeof node === "object" && node !== null)
    return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
  return [[path, typeof node === "function" ? `function of ${node.length}` : typeof node]];
}

function textsOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

/** Names that the sources read from something: `.name`, `"name"`, `{ name }`. The dictionaries' own files do not count. */
function namesRead(): ReadonlySet<string> {
  const root = join(import.meta.dirname, "../../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const text = files
    .filter((file) => !/^i18n[\\/](en|zh)[\\/]/.test(file))
    .map((file) => readFileSync(join(root, file), "utf8").replace(/\/\*[^]*?\*\//g, ""))
    .join("\n");
  const read = /\.([\w$]+)|["`]([\w-]+)["`]|[{,]\s*([\w$]+)\s*(?=[,}:])/g;
  return new Set([...text.matchAll(read)].map(([, member, literal, taken]) => member ?? literal ?? taken ?? ""));
}
const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../../src/${folder}`, import.meta.url), { recursive: true, encoding: "utf8" }).sort();

describe("dictionaries", () => {
  it.each(["i18n", "words"])("have the same files for both languages in %s", (room) => {
    expect(filesOf(`${room}/en`).length).toBeGreaterThan(2);
    expect(filesOf(`${room}/zh`)).toEqual(filesOf(`${room}/en`));
  });

  it("have the same keys, with functions of as many parts", () => {
    expect(leavesOf(zh)).toEqual(leavesOf(en));
  });

  it("hold no words that nothing reads", () => {
    const read = namesRead();
    // A text of a list is known by its place, which is no name.
    const unread = leavesOf(en).filter(
      ([path]) =>
        !path
          .slice(1)
          .replace(/\[.*/, "")
          .split(".")
          .every((name) => read.has(name)),
    );
    expect(unread.map(([path]) => path)).toEqual([]);
  });

  it("leave no text empty", () => {
    expect([...textsOf(en), ...textsOf(zh)].filter((text) => text.trim() === "")).toEqual([]);
  });
});

describe("plurals", () => {
  it("agree with the number in English", () => {
    expect(en.filters.option("Laos", 1)).toBe("Laos, 1 region");
    expect(en.filters.option("Laos", 2)).toBe("Laos, 2 regions");
    expect(en.filters.option("Nepal", 0)).toBe("Nepal, 0 regions");
    expect(en.regions.partners(1)).toBe("1 partner country");
    expect(en.regions.partners(8)).toBe("8 partner countries");
    expect(en.basis.zonesCounted(1)).toBe("1 zone");
  });

  it("use a measure word in Chinese", () => {
    expect(zh.filters.option("老挝", 2)).toBe("老挝，2 个地区");
  });

  it("number the parts of a document as Chinese documents do", () => {
    expect([1, 10, 11].map((number) => zh.panel.aspect(number, "标题"))).toEqual([
      "第一方面：标题",
      "第十方面：标题",
      "第11方面：标题",
    ]);
  });
});
