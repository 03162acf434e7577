/** A script put into a page must come out of it as it was: nothing in its strings may end it or hide it. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { intoPage } from "../../../tools/page/one-file";

const page = `<!doctype html><html><head>
    <script type="module" crossorigin src="./assets/index-abc.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/more-abc.js">
    <style>a{}</style></head><body><p>map</p></body></html>`;
const scriptIn = (html: string): string => html.slice(html.indexOf('<script type="module">') + 22, html.lastIndexOf("</script>"));

describe(intoPage, () => {
  it.each([
    ["the end of a script", "globalThis.out = `</script><b>` + '</SCRIPT >'"],
    ["a regular expression with it", "globalThis.out = String(/<\\/script|<script/i.test('<script>'))"],
    ["a comment of HTML and a script in it", "globalThis.out = '<!--<script>' + `<!-- ${1 < 2}`"],
    ["a replacement pattern", 'globalThis.out = "$& $\' $` $$"'],
  ])("keeps %s", (_what, code) => {
    const html = intoPage(page, code);
    expect(parseHTML(html).document.querySelectorAll("script")).toHaveLength(1);
    const valueOf = (text: string): unknown => {
      const scope = { out: undefined };
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the test's own texts
      new Function("globalThis", text)(scope);
      return scope.out;
    };
    expect(scriptIn(html)).not.toMatch(/<\/?script|<!--/i);
    expect(valueOf(scriptIn(html))).toBe(valueOf(code));
  });
  it("leaves nothing that would be loaded, and puts the script behind the map", () => {
    const html = intoPage(page, "1");
    expect(html).not.toMatch(/\ssrc=|<link/);
    expect(html.indexOf("map")).toBeLessThan(html.indexOf("<script"));
  });
  it("stops the build where the script cannot be made safe", () => {
    expect(() => intoPage(page, "let x = 1, y = 2; x<!--y")).toThrow(/cannot stand in a page/);
  });
  it("stops the build at a page it does not know", () => {
    expect(() => intoPage(page.replace("<p>", '<script src="./other.js"></script><p>'), "1")).toThrow(/does not know/);
  });
});
