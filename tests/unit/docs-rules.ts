// The rules of the docs as pure functions over texts: each answers with what is wrong, one line each, and nothing else.
import { posix } from "node:path";
import { isViewKey } from "../../src/state/view-keys";
import type { Page } from "./read-markdown";

/** What the docs speak about. Paths are from the repository's root, with "/". */
export interface House {
  readonly pages: ReadonlyMap<string, Page>;
  /** Every file and folder of a clean checkout. */
  readonly paths: ReadonlySet<string>;
  /** The scripts of package.json. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Packages whose command `npx` may run. */
  readonly packages: ReadonlySet<string>;
  /** The text of a file; empty where there is none. */
  readonly read: (path: string) => string;
  /** Names of environment variables that something reads. */
  readonly variables: ReadonlySet<string>;
  /** What the address's codec could not read of a fragment. */
  readonly unread: (fragment: string) => readonly string[];
}

/** Links inside the repository lead to a file, and to a heading where they name one; links to the web are encrypted, and not followed. */
export function linkProblems(path: string, house: House): string[] {
  return (house.pages.get(path)?.links ?? []).flatMap((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link))
      return link.startsWith("https://") && URL.canParse(link) ? [] : [`${path}: ${link} is not https`];
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? path : posix.join(posix.dirname(path), file).replace(/\/$/, "");
    if (!house.paths.has(target)) return [`${path}: ${link} leads nowhere`];
    if (anchor === undefined || house.pages.get(target)?.anchors.includes(anchor)) return [];
    return [`${path}: ${link} names no heading`];
  });
}

/** Every command that a page asks somebody to type: lines of `sh` blocks, and spans that begin like one. */
export function commandProblems(path: string, house: House): string[] {
  const page = house.pages.get(path);
  const blocks = page?.blocks.filter(({ lang }) => lang === "sh").flatMap(({ text }) => text.split("\n")) ?? [];
  const spans = page?.spans.filter((span) => /^(?:[A-Z_]+=\S* |xvfb-run )*(?:npm|npx|node) /.test(span)) ?? [];
  return [...blocks, ...spans]
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "")
    .flatMap((line) => line.split(" && ").flatMap((one) => commandProblem(one, house).map((what) => `${path}: ${one}: ${what}`)));
}

function commandProblem(command: string, house: House): string[] {
  const words = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  const isSetting = (word: string): boolean => /^[A-Z_]+=/.test(word);
  const unknown = words.filter(isSetting).flatMap((word) => {
    const [name = "", value = ""] = word.replaceAll(/['"]/g, "").split("=");
    if (!house.variables.has(name)) return [`nothing reads ${name}`];
    return value.includes("/") && !house.paths.has(value) ? [`there is no ${value}`] : [];
  });
  const [program, ...args] = words.filter((word) => !isSetting(word) && word !== "xvfb-run");
  return [...unknown, ...programProblem(program ?? "", args, house)];
}

function programProblem(program: string, args: readonly string[], house: House): string[] {
  const [first = "", ...rest] = args;
  if (program === "node")
    return house.paths.has(first) ? flagProblems(textOf(first, house), rest, house) : [`there is no ${first}`];
  if (program === "npx") return house.packages.has(first) ? [] : [`no dependency brings ${first}`];
  if (program !== "npm") return [`${program} is no command the docs may ask for`];
  if (first === "install" || first === "ci") return [];
  const [name = "", ...flags] = first === "run" ? rest : args;
  const script = Object.hasOwn(house.scripts, name) ? house.scripts[name] : undefined;
  if (script === undefined) return [`package.json has no script ${name}`];
  if (flags.length > 0 && flags[0] !== "--") return ["npm keeps what does not stand behind --"];
  const tool = script.split(" ").find((word) => house.paths.has(word)) ?? "";
  return flagProblems(textOf(tool, house), flags.slice(1), house);
}

/** The text of a tool, with that of the file beside it that reads its options. */
function textOf(tool: string, { paths, read }: House): string {
  const options = tool.replace(/[^/]+$/, "options.mjs");
  return read(tool) + (paths.has(options) && read(tool).includes('"./options.mjs"') ? read(options) : "");
}

/** A flag is in its tool's own text, as `--flag` or as a quoted or bare key of its options; files exist. */
function flagProblems(tool: string, args: readonly string[], { paths, read }: House): string[] {
  return args.flatMap((arg, index) => {
    if (args[index - 1] === "--project") {
      const isProject = read("vitest.config.ts").includes(`"${arg}"`);
      return isProject ? [] : [`vitest has no project ${arg}`];
    }
    if (arg.includes("/")) return paths.has(arg) ? [] : [`there is no ${arg}`];
    if (!arg.startsWith("--")) return [];
    const name = arg.slice(2).split("=")[0] ?? "";
    return new RegExp(`--${name}(?![\\w-])|^\\s*"?${name}"?: \\{ type:`, "m").test(tool) ? [] : [`nobody knows ${arg}`];
  });
}

/** Every example of the app's address is read whole: fragments in spans and blocks, and spans such as `kiosk=20`. */
export function addressProblems(path: string, house: House): string[] {
  const page = house.pages.get(path);
  const texts = [...(page?.spans ?? []), ...(page?.blocks.map(({ text }) => text) ?? [])];
  const fragments = texts.flatMap((text) => [...text.matchAll(/#([a-z]+=[^\s"'`<>]*)/g)].map((match) => match[1] ?? ""));
  const pairs = texts.filter((text) => /^[a-z]+=[^\s"]*$/.test(text) && isViewKey(text.split("=")[0] ?? ""));
  return [...fragments, ...pairs].flatMap((fragment) =>
    house.unread(fragment).map((part) => `${path}: #${fragment}: ${part} is not read`),
  );
}

/**
 * What backticks call a file or a folder is there: whole paths below the house's folders, and names of source files, which
 * may leave out the folders above. So is what begins a line of a plain block, as in a list of the rooms.
 */
export function pathProblems(path: string, house: House): string[] {
  const page = house.pages.get(path);
  const ends = new Set(
    [...house.paths].flatMap((known) => known.split("/").map((_, index, parts) => parts.slice(index).join("/"))),
  );
  const plain = page?.blocks.filter(({ lang }) => lang === "").flatMap(({ text }) => text.split("\n")) ?? [];
  return [...(page?.spans ?? []), ...plain.map((line) => line.split(" ")[0] ?? "")].flatMap((span) => {
    const isWhole = /^(?:src|tests|tools|geo|bench|docs)\/[\w./-]*$/.test(span);
    const isName = /^[\w./-]*\w\.(?:tsx?|mjs|css)$/.test(span);
    if (isWhole) return house.paths.has(span.replace(/\/$/, "")) ? [] : [`${path}: there is no ${span}`];
    return isName && !ends.has(span) ? [`${path}: nothing is called ${span}`] : [];
  });
}

/** Pages that no way of links leads to from the start. */
export function unreachedPages(start: string, house: House): string[] {
  const reached = new Set([start]);
  for (const page of reached)
    for (const link of house.pages.get(page)?.links ?? []) {
      const target = posix.join(posix.dirname(page), link.split("#")[0] ?? "");
      if (house.pages.has(target)) reached.add(target);
    }
  return [...house.pages.keys()].filter((path) => !reached.has(path));
}
