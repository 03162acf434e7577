// The page's own policy: what would load from elsewhere, turn text into code or be injected is refused, in both editions.
// That it refuses nothing of the app itself is checked behind every browser test (tests/driver.ts).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openAtlas } from "../driver";
import { breakIn, importModuleSource } from "./break-in";
import { until } from "../page-api";

const editions = ["site", "one-file"] as const;

/** Another host, which gives whoever asks what they asked for, and remembers that they did. */
let elsewhere = "";
let server: Server;
const asked: string[] = [];
const answerTo = (address: string): readonly [type: string, body: string] => {
  if (address.endsWith(".js")) return ["text/javascript", "globalThis.ran = 'script from elsewhere'"];
  if (address.endsWith("/briefing"))
    return [
      "text/html",
      `<title>Other</title><iframe src="${inject("siteUrl")}#region=yunnan&renderer=svg" width="1200" height="700">`,
    ];
  return ["text/css", ":root { --ran: yes }"];
};
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const [type, body] = answerTo(request.url ?? "");
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("content-type", type);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  elsewhere = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}/`;
});
afterAll(() => new Promise((done) => server.close(done)));

/** What ran although it should not have. */
const ran = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => {
    const script: unknown = Reflect.get(globalThis, "ran");
    return [script, getComputedStyle(document.documentElement).getPropertyValue("--ran")];
  });

describe.each(editions)("the %s", (edition) => {
  it("says what it needs, before all else, and allows nothing more", async () => {
    const atlas = await openAtlas({ edition, javaScript: false });
    const head = await atlas.page.locator("head").evaluate((element) => [...element.children].map((child) => child.outerHTML));
    expect(head[0]).toMatch(/charset/);
    expect(head[1]).toMatch(/Content-Security-Policy/);
    const policy = (await atlas.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")) ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/require-trusted-types-for 'script'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|allow-duplicates/);
  });

  it("refuses whatever would load from elsewhere, run text or be injected", async () => {
    asked.length = 0;
    const atlas = await openAtlas({ edition, hash: "renderer=svg", refusals: true });
    await atlas.page.evaluate(importModuleSource);
    const outcomes = await atlas.page.evaluate(breakIn, elsewhere);
    expect(outcomes.filter(({ refusedBy }) => refusedBy.length === 0)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(35);
    expect(await ran(atlas.page)).toEqual([undefined, ""]);
    expect(asked).toEqual([]);
    await atlas.api.go({ region: "yunnan" });
    expect(await atlas.heading().innerText()).toContain("Yunnan");
  });

  it("runs nothing that was put into its page on the way", async () => {
    asked.length = 0;
    const payload = `<script>globalThis.ran = "script"</script><script src="${elsewhere}script.js"></script>
      <img src=x onerror="globalThis.ran = 'handler'"><img src="${elsewhere}image.png"><style>:root { --ran: yes }</style>
      <link rel="stylesheet" href="${elsewhere}style.css"><iframe src="${elsewhere}frame.html"></iframe>
      <iframe srcdoc="<script>parent.ran = 'frame'</script>"></iframe><object data="${elsewhere}object.html"></object>
      <svg><script>globalThis.ran = "svg"</script></svg><base href="${elsewhere}"><p style="--ran: yes">put in</p>`;
    const tamper = (html: string): string => html.replace('<div id="root">', () => `${payload}<div id="root">`);
    const atlas = await openAtlas({ edition, hash: "renderer=svg", refusals: true });
    if (edition === "site") {
      await atlas.page.route(inject("siteUrl"), async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: tamper(await response.text()) });
      });
      await atlas.page.reload();
    } else {
      const path = join("tests", "results", "tampered.html");
      mkdirSync(join("tests", "results"), { recursive: true });
      writeFileSync(path, tamper(readFileSync(fileURLToPath(inject("oneFileUrl")), "utf8")));
      await atlas.page.goto(pathToFileURL(path).href);
    }
    await atlas.page.getByText("put in").waitFor();
    await atlas.whenIdle();
    await until("all of it was refused", () => Promise.resolve(atlas.problems().length >= 8));
    expect(await ran(atlas.page)).toEqual([undefined, ""]);
    expect(asked).toEqual([]);
    expect((await atlas.api.state())["region"]).toBeNull();
  });
});

it("works in a frame of another site, on purpose", async () => {
  const atlas = await openAtlas({ hash: "renderer=svg" });
  const other = await atlas.context.newPage();
  await other.goto(`${elsewhere}briefing`);
  const framed = other.frameLocator("iframe");
  await framed
    .getByRole("complementary", { name: "Details" })
    .getByRole("heading", { level: 2, name: /Yunnan/ })
    .waitFor();
  await framed.getByRole("option", { name: "Guangxi" }).click();
  await framed
    .getByRole("complementary", { name: "Details" })
    .getByRole("heading", { level: 2, name: /Guangxi/ })
    .waitFor();
});
