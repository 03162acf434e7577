// The site's saved copy: open without a network after one visit, a new version announced and taken only when somebody agrees.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { serve } from "../../tools/serve.mjs";
import { root } from "../../tools/run.mjs";
import { openAtlas, type Atlas } from "../driver";

/** Each keeps a whole site, twice: more than another test does. */
const patienceMs = 150_000;
/** Of what the browser does by itself, behind the page. */
const patience = { timeout: 80_000 };

/** A site of its own, which can be given another version. */
async function publish(): Promise<{ url: string; publishAgain: () => Promise<void>; close: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-site-"));
  await cp(join(root, "dist"), dir, { recursive: true });
  let site = await serve({ dir, base: "/atlas/" });
  const { port, url } = site;
  const close = (): Promise<void> => site.close();
  onTestFinished(async () => {
    await close();
    await rm(dir, { recursive: true, force: true });
  });
  return {
    url,
    close,
    publishAgain: async () => {
      const page = await readFile(join(dir, "index.html"), "utf8");
      await writeFile(
        join(dir, "index.html"),
        page.replace("<title>Gateway Atlas</title>", "<title>Gateway Atlas</title><meta name=edition content=second>"),
      );
      const worker = await readFile(join(dir, "sw.js"), "utf8");
      // As a build would: the page has another revision.
      const next = worker.replace(/(url:"index\.html",revision:)"[0-9a-f]+"/, '$1"second"');
      if (next === worker) throw new Error("sw.js names its page in another way than expected");
      await writeFile(join(dir, "sw.js"), next);
      await site.close();
      site = await serve({ dir, base: "/atlas/", port });
    },
  };
}
const saved = (atlas: Atlas): Promise<boolean> =>
  atlas.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return (
      (await navigator.serviceWorker.getRegistration())?.active?.state === "activated" &&
      navigator.serviceWorker.controller !== null
    );
  });
const edition = (atlas: Atlas): Promise<number> => atlas.page.locator('meta[name="edition"]').count();

it(
  "opens and works without a network after one visit, and says that it is the saved copy",
  async () => {
    const site = await publish();
    const atlas = await openAtlas({ url: site.url, hash: "renderer=svg", savedCopy: true });
    await expect.poll(() => saved(atlas), patience).toBe(true);
    await site.close();
    await atlas.context.setOffline(true);
    await atlas.page.goto("about:blank");
    await atlas.page.goto(`${site.url}#region=yunnan&renderer=svg`);
    await atlas.whenIdle();
    await expect.poll(() => atlas.page.getByText(/copy saved here, version \d/).count(), patience).toBe(1);
    await atlas.partner("Laos").click();
    await atlas.api.go({ region: "mohan-boten", partner: null, camera: [101.684, 21.1895, 12.3] });
    await expect.poll(() => atlas.map().textContent()).toContain("Border gate");
    await atlas.page.keyboard.press("Escape");
    await atlas.button("Present").click();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    expect(await atlas.page.getByText(/copy saved here/).count()).toBe(0);
    await atlas.api.go({ slide: null, renderer: "webgl", lang: "zh" });
    await expect.poll(() => atlas.api.renderer()).toBe("webgl");

    // With the copy gone too another window would show nothing but the browser's error: the notes come here instead.
    await atlas.page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await atlas.api.go({ slide: "yunnan", lang: "en" });
    await atlas.press("s");
    await atlas.page.getByText("No connection, and no saved copy", { exact: false }).waitFor();
    await expect.poll(() => atlas.context.pages().length).toBe(1);
  },
  patienceMs,
);

it(
  "announces a new version outside briefings only, and changes to it when told, keeping view and slides",
  async () => {
    const site = await publish();
    const atlas = await openAtlas({ url: site.url, hash: "slide=yunnan&renderer=svg", savedCopy: true });
    await expect.poll(() => saved(atlas), patience).toBe(true);
    // The author's own slide, made by hand and in no file yet: the browser asks before the page is left.
    const asked: string[] = [];
    atlas.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const sheet = atlas.page.getByRole("dialog", { name: "Your slides" });
    await atlas.press("e");
    await sheet.getByRole("button", { name: "Add this view as a slide" }).click();
    await sheet.getByText("Added as slide 6", { exact: true }).waitFor();
    await sheet.locator('[data-slide] [data-act="title"]').nth(5).click();
    await sheet.getByRole("group", { name: "Slide 6", exact: true }).getByLabel("Title").fill("Kept through the update");
    await sheet.getByRole("button", { name: "Close", exact: true }).click();
    await site.publishAgain();
    const isWaiting = () => atlas.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await expect.poll(() => atlas.slide().count()).toBe(1);
    // Asked again and again: a server that has just begun anew may not answer the first time, or ever. Says how far it is.
    const ask = (): Promise<string> =>
      atlas.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        if (!registration) return "no registration";
        if (registration.waiting) return "waiting";
        if (registration.installing) return `installing: ${registration.installing.state}`;
        void registration.update().catch(() => undefined);
        return "asked";
      });
    await expect.poll(ask, { timeout: 180_000, interval: 500 }).toBe("waiting");
    const note = atlas.page.getByText("A new version is ready");
    expect(await note.count()).toBe(0);
    expect(await edition(atlas)).toBe(0);

    await atlas.api.go({ slide: null, region: "guangxi" });
    await expect.poll(() => note.count(), patience).toBe(1);
    // Another window briefs: the change would take over that one too.
    const other = await atlas.context.newPage();
    await other.goto(`${site.url}#slide=yunnan&renderer=svg`);
    await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)).toBeGreaterThan(0);
    await atlas.button("Change to it").click();
    await expect.poll(() => atlas.page.getByText("Another window is in a briefing").count()).toBe(1);
    expect(await isWaiting()).toBe(true);
    await other.close();
    const held = () => atlas.page.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0);
    await expect.poll(held, patience).toBe(0);

    await atlas.button("Change to it").click();
    await expect.poll(() => edition(atlas).catch(() => 0), patience).toBe(1);
    await atlas.whenIdle();
    expect((await atlas.api.state())["region"]).toBe("guangxi");
    expect(await note.count()).toBe(0);
    expect(asked).toEqual(["beforeunload"]);
    await atlas.press("e");
    await expect.poll(() => sheet.locator(".row-title").count()).toBe(13);
    expect(await sheet.locator(".row-title").nth(5).innerText()).toContain("Kept through the update");
    await sheet.locator('[data-slide] [data-act="title"]').nth(5).click();
    await sheet.getByRole("button", { name: "Show this slide" }).click();
    await expect.poll(() => atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Kept through the update");
    expect((await atlas.api.state())["region"]).toBe("yunnan");
  },
  patienceMs,
);
