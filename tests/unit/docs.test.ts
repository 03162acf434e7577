// Tries what the docs say: every link, command, address, key and path. Made-up pages prove that each rule can fail.
import { describe, expect, it } from "vitest";
import { parseRequest } from "../../src/app/api/message-api";
import { commands } from "../../src/presentation/keys/commands";
import { viewKeys } from "../../src/state/view-keys";
import { house, manifest } from "./docs-house";
import { addressProblems, commandProblems, linkProblems, pathProblems, unreachedPages, type House } from "./docs-rules";
import { readMarkdown, type Page, type Table } from "./read-markdown";

const rules = { linkProblems, commandProblems, addressProblems, pathProblems };
const { read } = house;
const pageOf = (path: string): Page => house.pages.get(path) ?? readMarkdown("");

describe("every page of the docs", () => {
  it.each(Object.entries(rules))("passes %s", (_, problemsOf) => {
    expect(house.pages.size).toBeGreaterThan(10);
    expect([...house.pages.keys()].flatMap((path) => problemsOf(path, house))).toEqual([]);
  });

  it("is found by links from the README", () => {
    expect(unreachedPages("README.md", house)).toEqual([]);
  });
});

describe("a made-up page", () => {
  const problemsIn = (text: string): string[] => {
    const madeUp: House = {
      ...house,
      pages: new Map([...house.pages, ["docs/made-up.md", readMarkdown(text)]]),
      paths: new Set([...house.paths, "docs/made-up.md"]),
    };
    return Object.values(rules).flatMap((problemsOf) => problemsOf("docs/made-up.md", madeUp));
  };
  const sh = (line: string): string => `\`\`\`sh\n${line}\n\`\`\``;

  it.each([
    ["[a](gone.md)", "gone.md leads nowhere"],
    ["![a](gone.png)", "gone.png leads nowhere"],
    ['<img src="gone.png">', "gone.png leads nowhere"],
    ["[a][b]\n\n[b]: gone.md", "gone.md leads nowhere"],
    ["[a](../README.md#gone)", "#gone names no heading"],
    ["# Here\n\n[a](#there)", "#there names no heading"],
    ["[a](http://example.org)", "not https"],
    ["[a](javascript:alert(1))", "not https"],
    [sh("npm run gone"), "no script gone"],
    ["`npm run gone`", "no script gone"],
    ["`npm gone`", "no script gone"],
    [sh("npm start && npm run gone"), "no script gone"],
    [sh("npm run geo --check"), "npm keeps"],
    [sh("npm run geo -- --gone"), "nobody knows --gone"],
    [sh("npm run bench -- --run 3"), "nobody knows --run"],
    [sh("npm test -- --project gone"), "no project gone"],
    [sh("npm test -- tests/unit/gone.test.ts"), "there is no tests/unit/gone.test.ts"],
    [sh("GONE=1 npm test"), "nothing reads GONE"],
    [sh("FIREFOX_TESTS='tests/gone.test.ts' npm test"), "there is no tests/gone.test.ts"],
    [sh("node tools/gone.mjs"), "there is no tools/gone.mjs"],
    [sh("npx gone"), "no dependency brings gone"],
    [sh("make"), "make is no command"],
    ["`#region=gone`", "region=gone is not read"],
    ["`#gone=1`", "gone=1 is not read"],
    ["`#partner=LA,XX`", "partner=XX is not read"],
    ["`kiosk=soon`", "kiosk=soon is not read"],
    ['```html\n<iframe src="https://host/#slide=gone"></iframe>\n```', "slide=gone is not read"],
    ["`src/gone/`", "there is no src/gone/"],
    ["`docs/gone.md`", "there is no docs/gone.md"],
    ["| a |\n| - |\n| `tools/gone.mjs` |", "there is no tools/gone.mjs"],
    ["```\nsrc/gone   a room\n```", "there is no src/gone"],
    ["`gone.ts`", "nothing is called gone.ts"],
    ["`data/gone.ts`", "nothing is called data/gone.ts"],
  ])("is refused for %j", (text, expected) => {
    expect(problemsIn(text)).toEqual([expect.stringContaining(expected)]);
  });

  it("passes with links, commands, addresses and paths that are right", () => {
    const lines = [
      "# Two words: here\n\n[a](#two-words-here) [b](../README.md) [c](.) [d](https://example.org)",
      sh("npm start # builds\nPORT=8080 npm start\nnpm run geo -- --check\nnpm run bench -- --quick --runs 3\nnpx vite"),
      sh("npm test -- --project unit tests/unit/docs.test.ts\nnode bench/run.mjs --quick"),
      "`#region=yunnan&lang=zh` `#slide=yunnan` `kiosk=20` `region=` `src/data/` `data/schema.ts` `vite.config.ts` `npm`",
    ];
    expect(problemsIn(lines.join("\n\n"))).toEqual([]);
  });

  it("nobody links to is told", () => {
    const pages = new Map([...house.pages, ["docs/made-up.md", readMarkdown("[home](../README.md)")]]);
    expect(unreachedPages("README.md", { ...house, pages })).toContain("docs/made-up.md");
  });
});

describe("the README", () => {
  it("is one page with a picture and the two commands", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(80);
    expect(pageOf("README.md").links).toContain("docs/explore.png");
    const typed = pageOf("README.md")
      .blocks.filter(({ lang }) => lang === "sh")
      .map(({ text }) => text)
      .join("\n");
    expect(typed).toMatch(/^npm start\b[\s\S]*^npm test\b/m);
  });
});

/** The names in the first column of the one table with that head. */
function namesIn(path: string, head: string): string[][] {
  const found = pageOf(path).tables.filter((table) => table.head === head);
  expect(found.map((table: Table) => table.head)).toEqual([head]);
  return found.flatMap(({ firstColumn }) => firstColumn.map((names) => [...names]));
}

describe("what a page lists", () => {
  it("of the address is every key, in its order", () => {
    expect(namesIn("docs/using.md", "key of the address").flat()).toEqual(viewKeys);
  });

  it("of the briefing is every key of the table of commands", () => {
    const named: Readonly<Record<string, string>> = {
      Space: " ",
      "Shift+Space": "Shift+ ",
      Esc: "Escape",
      "→": "ArrowRight",
      "←": "ArrowLeft",
      "↓": "ArrowDown",
      "↑": "ArrowUp",
    };
    const keys = namesIn("docs/briefing.md", "key").map((names) =>
      names.map((name) => named[name] ?? (name.length === 1 ? name.toLowerCase() : name)).toSorted(),
    );
    expect(keys).toEqual(commands.map((command) => command.keys.toSorted()));
  });

  it("of the script API is every member", () => {
    // The members of the interface stand one step in; their comments do not begin so.
    const file = [...house.paths].find((path) => path.endsWith("/gateway-atlas.ts")) ?? "";
    const body = read(file).split("export interface GatewayAtlas {")[1] ?? "";
    const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map((match) => match[1] ?? "");
    expect(members).toContain("whenIdle");
    const names = namesIn("docs/embedding.md", "window.gatewayAtlas").flat();
    expect(names.map((name) => /^\w+/.exec(name)?.[0]).toSorted()).toEqual(members.toSorted());
    const texts = [...house.pages.values()].flatMap(({ spans, blocks }) => [...spans, ...blocks.map(({ text }) => text)]);
    const used = texts.flatMap((text) => [...text.matchAll(/\bgatewayAtlas\.(\w+)/g)].map((match) => match[1]));
    expect(used).toContain("go");
    expect(members).toEqual(expect.arrayContaining(used));
  });

  it("of the messages is what the atlas understands", () => {
    const asks = namesIn("docs/embedding.md", "ask").flat();
    expect(asks).toContain("go");
    for (const ask of asks) {
      const request = { gatewayAtlas: 1, id: 1, ask };
      const given = [
        request,
        { ...request, lonLat: [101, 25] },
        { ...request, point: [640, 360] },
        { ...request, to: { region: "yunnan" } },
      ];
      expect([ask, given.some((one) => parseRequest(one) !== null)]).toEqual([ask, true]);
    }
  });
});

describe("the decisions", () => {
  const folder = "docs/decisions";
  const inFolder = [...house.pages.keys()].filter((path) => path.startsWith(`${folder}/`));
  const notes = inFolder.map((path) => path.slice(folder.length + 1)).filter((name) => name !== "README.md");

  it("are short dated notes, each in the index", () => {
    expect(notes.length).toBeGreaterThanOrEqual(45);
    const index = pageOf(`${folder}/README.md`).links;
    for (const name of notes) {
      expect(name).toMatch(/^\d{3}-[a-z0-9-]+\.md$/);
      expect([name, read(`${folder}/${name}`)]).toEqual([name, expect.stringMatching(/^# .+\n\n20\d\d-\d\d-\d\d\n\n/)]);
      expect(index).toContain(name);
    }
  });
});

describe("CITATION.cff", () => {
  it("says what package.json says", () => {
    const lines = read("CITATION.cff").split("\n");
    const expected = ["cff-version: 1.2.0", `version: ${manifest.version}`, `license: ${manifest.license}`, "title: Gateway Atlas"];
    for (const line of expected) expect(lines).toContain(line);
    expect(manifest.name).toBe("gateway-atlas");
  });
});
