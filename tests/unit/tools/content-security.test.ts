/** The policy names exactly what stands inline in the page, and stops the build for what it would refuse. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lockDown } from "../../../tools/page/content-security";

const page = (rest: string): string => `<!doctype html><html><head>
    <meta charset="utf-8" /><title>x</title><style>a { color: red }</style></head><body>${rest}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directive = (html: string, name: string): string => new RegExp(`[";] ?${name} ([^;"]*)`).exec(html)?.[1] ?? "";

describe(lockDown, () => {
  it("stands before all that loads or runs", () => {
    const html = lockDown(page(""), "site");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style"));
  });
  it("allows each inline script and style by its hash, and none besides", () => {
    const html = lockDown(page('<script type="module">run("中")</script><style>b{}</style>'), "one-file");
    expect(directive(html, "script-src")).toBe(hash('run("中")'));
    expect(directive(html, "style-src")).toBe(`${hash("a { color: red }")} ${hash("b{}")}`);
  });
  it("allows a script with an address by its place only", () => {
    expect(directive(lockDown(page('<script type="module" src="./a.js"></script>'), "site"), "script-src")).toBe("'self'");
  });
  it.each(["site", "one-file"] as const)("allows nothing else: %s", (edition) => {
    const html = lockDown(page(""), edition);
    expect(directive(html, "default-src")).toBe("'none'");
    expect(directive(html, "base-uri")).toBe("'none'");
    expect(directive(html, "form-action")).toBe("'none'");
    expect(directive(html, "require-trusted-types-for")).toBe("'script'");
    expect(html).not.toMatch(/unsafe|\*/);
  });
  it.each(['<p style="color: red">', "<p onclick='run()'>", "<svg><g STYLE = 'x'></g></svg>"])(
    "stops the build at %s",
    (inline) => {
      expect(() => lockDown(page(inline), "site")).toThrow(/inline style or handler/);
    },
  );
  it("is not misled by what a script says", () => {
    expect(() => lockDown(page("<script>const html = '<p style=\"x\">'</script>"), "site")).not.toThrow();
  });
});
