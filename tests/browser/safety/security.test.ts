// The page's own policy: what would load from elsewhere, turn text into code or be injected is refused, in both editions.
// That it refuses nothing of the app itself is checked behind every browser test (tests/driver.ts).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { until } from "../../page-api";

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
const ran = async (atlas: Atlas): Promise<readonly unknown[]> => [await atlas.noted("ran"), await atlas.lookOfDocument("--ran")];

describe.each(editions)("the %s", (edition) => {
  it("says what it needs, before all else, and allows nothing more", async () => {
    const atlas = await openAtlas({ edition, javaScript: false });
    const head = await atlas.head();
    expect(head[0]).toMatch(/charset/);
    expect(head[1]).toMatch(/Content-Security-Policy/);
    const policy = /content="([^"]*)"/.exec(head[1] ?? "")?.[1] ?? "";
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/require-trusted-types-for 'script'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|allow-duplicates/);
  });

  it("refuses whatever would load from elsewhere, run text or be injected", async () => {
    asked.length = 0;
    const atlas = await openAtlas({ edition, hash: "renderer=svg", refusals: true });
    const outcomes = await atlas.tryToBreakIn(elsewhere);
    expect(outcomes.filter(({ refusedBy }) => refusedBy.length === 0)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(35);
    expect(await ran(atlas)).toEqual([undefined, ""]);
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
      await atlas.network.exchange(inject("siteUrl"), tamper);
      await atlas.loadAnew();
    } else {
      const path = join("tests", "results", "tampered.html");
      mkdirSync(join("tests", "results"), { recursive: true });
      writeFileSync(path, tamper(readFileSync(fileURLToPath(inject("oneFileUrl")), "utf8")));
      await atlas.goTo(pathToFileURL(path).href);
    }
    await atlas.text("put in").waitFor();
    await atlas.whenIdle();
    await until("all of it was refused", () => Promise.resolve(atlas.problems().length >= 8));
    expect(await ran(atlas)).toEqual([undefined, ""]);
    expect(asked).toEqual([]);
    expect((await atlas.api.state())["region"]).toBeNull();
  });
});

it("works in a frame of another site, on purpose", async () => {
  const atlas = await openAtlas({ hash: "renderer=svg" });
  const framed = (await atlas.newWindow(`${elsewhere}briefing`)).embedded();
  await framed.heading.filter({ hasText: "Yunnan" }).waitFor();
  await framed.region("Guangxi").click();
  await framed.heading.filter({ hasText: "Guangxi" }).waitFor();
});
