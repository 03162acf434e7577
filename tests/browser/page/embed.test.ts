// The atlas in an iframe: a page that embeds it asks by message. Everybody may read; only who is named may change.
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import type { Ask } from "../../driver/embedded";
import { until } from "../../page-api";

let served = "";
let host = "";
const server = createServer((request, response) => {
  response.setHeader("content-type", "text/html");
  response.end(request.url === "/host" ? served : "");
});
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        host = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
        resolve();
      });
    }),
);
afterAll(() => void server.close());

/** A page of another origin with the atlas in an iframe, and the dozen lines an embedder writes. */
function hostPage(atlasUrl: string, sandbox = ""): string {
  return `<!doctype html><title>Host</title><iframe src="${atlasUrl}" width="900" height="600" ${sandbox}></iframe><script>
    const frame = document.querySelector("iframe"), waiting = new Map(); let last = 0;
    const asker = { events: [], ask: (request) => new Promise((resolve) => {
      const id = ++last; waiting.set(id, resolve);
      frame.contentWindow.postMessage({ gatewayAtlas: 1, id, ...request }, "*"); }) };
    addEventListener("message", ({ data, source }) => { if (source !== frame.contentWindow || data?.gatewayAtlas !== 1) return;
      if (data.event) asker.events.push(data); else waiting.get(data.id)?.(data); });
    window.asker = asker;
  </script>`;
}
async function embedded(query: string, sandbox?: string): Promise<Atlas> {
  const atlas = await openAtlas({ hash: "renderer=svg" });
  served = hostPage(`${inject("siteUrl")}${query}#region=yunnan&renderer=svg`, sandbox);
  await atlas.goTo(`${host}/host`);
  return atlas;
}
const untilReady = (atlas: Atlas) => until("the embedded atlas is ready", atlas.embedded().isReady);
const ask = (atlas: Atlas, ...requests: readonly Ask[]): Promise<unknown> => atlas.embedded().answerTo(...requests);

describe("a page that embeds the atlas", () => {
  it("reads, but changes nothing unless the atlas's address names it", async () => {
    const atlas = await embedded("");
    await untilReady(atlas);
    await ask(atlas, { ask: "whenIdle" });
    expect(await ask(atlas, { ask: "state" })).toMatchObject({ ok: true, value: { region: "yunnan", renderer: "svg" } });
    expect(await ask(atlas, { ask: "matches" })).toMatchObject({ ok: true, value: expect.arrayContaining(["yunnan"]) as unknown });
    expect(await ask(atlas, { ask: "project", lonLat: [101, 25] })).toMatchObject({
      ok: true,
      value: { x: expect.any(Number) as unknown },
    });
    expect(await ask(atlas, { ask: "go", to: { region: "guangxi" } })).toMatchObject({ ok: false });
    expect(await ask(atlas, { ask: "state" })).toMatchObject({ value: { region: "yunnan" } });
    expect(await ask(atlas, { ask: "eval", code: "1" }, { ask: "state" })).toMatchObject({ value: { region: "yunnan" } });
  });

  it("changes and hears of changes where it is named", async () => {
    const atlas = await embedded(`?embed=${host}`);
    await untilReady(atlas);
    await ask(atlas, { ask: "listen" });
    expect(await ask(atlas, { ask: "go", to: { region: "guangxi", partner: ["VN"] } })).toMatchObject({
      ok: true,
      value: { region: "guangxi", partner: ["VN"] },
    });
    const frame = atlas.embedded();
    await expect.poll(() => frame.heading.textContent()).toContain("Guangxi");
    await frame.region("Xinjiang").click();
    // What the atlas uses stays its own, what somebody types too.
    for (const key of ["l", "F6", "Tab"]) await atlas.pressWithoutWaiting(key);
    await frame.search.pressSequentially("x");
    await frame.map.focus();
    // The browser closes a dialog and scrolls a text by itself: those keys are used too.
    await atlas.pressWithoutWaiting("?");
    await frame.dialog.waitFor();
    await atlas.pressWithoutWaiting("Escape");
    await frame.dialog.waitFor({ state: "hidden" });
    await ask(atlas, { ask: "go", to: { view: "sources" } });
    await frame.documents.focus();
    await atlas.pressWithoutWaiting("PageDown");
    await atlas.pressWithoutWaiting("F7");
    await expect.poll(frame.keysHandedOn).toEqual(["F6", "F7"]);
    await expect.poll(frame.told).toContain('"region":"xinjiang"');
  });

  it("that leaves it no origin of its own is told what it needs", async () => {
    const atlas = await embedded("", 'sandbox="allow-scripts"');
    await atlas.embedded().text("The atlas could not start").waitFor();
  });

  it("is not answered when it is not the parent", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    expect(await atlas.embedded().heardWhenAskingItself()).toEqual([{ gatewayAtlas: 1, id: 1, ask: "state" }, 1, 2]);
  });
});
