// The site's saved copy: open without a network after one visit, a new version announced and taken only when somebody agrees.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { serve } from "../../../tools/serve.mjs";
import { root } from "../../../tools/run.mjs";
import { openAtlas, type Atlas } from "../../driver";

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
const edition = (atlas: Atlas): Promise<number> => atlas.savedCopy.headSays("edition");

it(
  "opens and works without a network after one visit, and says that it is the saved copy",
  async () => {
    const site = await publish();
    const atlas = await openAtlas({ url: site.url, hash: "renderer=svg", savedCopy: true });
    await expect.poll(atlas.savedCopy.isSaved, patience).toBe(true);
    await site.close();
    await atlas.network.setOffline(true);
    await atlas.openAnew(`${site.url}#region=yunnan&renderer=svg`);
    await atlas.whenIdle();
    await expect.poll(() => atlas.text(/copy saved here, version \d/).count(), patience).toBe(1);
    await atlas.partner("Laos").click();
    await atlas.api.go({ region: "mohan-boten", partner: null, camera: [101.684, 21.1895, 12.3] });
    await expect.poll(() => atlas.map.words()).toContain("Border gate");
    await atlas.pressWithoutWaiting("Escape");
    await atlas.button("Present").click();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    expect(await atlas.text(/copy saved here/).count()).toBe(0);
    await atlas.api.go({ slide: null, renderer: "webgl", lang: "zh" });
    await expect.poll(() => atlas.api.renderer()).toBe("webgl");

    // With the copy gone too another window would show nothing but the browser's error: the notes come here instead.
    await atlas.savedCopy.drop();
    await atlas.api.go({ slide: "yunnan", lang: "en" });
    await atlas.press("s");
    await atlas.text("No connection, and no saved copy").waitFor();
    await expect.poll(() => atlas.windows()).toBe(1);
  },
  patienceMs,
);

it(
  "announces a new version outside briefings only, and changes to it when told, keeping view and slides",
  async () => {
    const site = await publish();
    const atlas = await openAtlas({ url: site.url, hash: "slide=yunnan&renderer=svg", savedCopy: true });
    await expect.poll(atlas.savedCopy.isSaved, patience).toBe(true);
    // The author's own slide, made by hand and in no file yet: the browser asks before the page is left.
    const asked = atlas.agree();
    await atlas.press("e");
    await atlas.editor.addView(6);
    await (await atlas.editor.openForm(6)).getByLabel("Title").fill("Kept through the update");
    await atlas.editor.press("Close");
    await site.publishAgain();
    await expect.poll(() => atlas.slide().count()).toBe(1);
    // Asked again and again: a server that has just begun anew may not answer the first time, or ever. Says how far it is.
    await expect.poll(atlas.savedCopy.askForNew, { timeout: 180_000, interval: 500 }).toBe("waiting");
    const note = atlas.text("A new version is ready");
    expect(await note.count()).toBe(0);
    expect(await edition(atlas)).toBe(0);

    await atlas.api.go({ slide: null, region: "guangxi" });
    await expect.poll(() => note.count(), patience).toBe(1);
    // Another window briefs: the change would take over that one too.
    const other = await atlas.newWindow(`${site.url}#slide=yunnan&renderer=svg`);
    await expect.poll(other.savedCopy.briefingWindows).toBeGreaterThan(0);
    await atlas.button("Change to it").click();
    await expect.poll(() => atlas.text("Another window is in a briefing").count()).toBe(1);
    expect(await atlas.savedCopy.isNewWaiting()).toBe(true);
    await other.closeWindow();
    await expect.poll(atlas.savedCopy.briefingWindows, patience).toBe(0);

    await atlas.button("Change to it").click();
    await expect.poll(() => edition(atlas).catch(() => 0), patience).toBe(1);
    await atlas.whenIdle();
    expect((await atlas.api.state())["region"]).toBe("guangxi");
    expect(await note.count()).toBe(0);
    expect(asked).toEqual(["beforeunload"]);
    await atlas.press("e");
    await expect.poll(() => atlas.editor.rows.count()).toBe(13);
    expect((await atlas.editor.titles())[5]).toContain("Kept through the update");
    await (await atlas.editor.openForm(6)).getByRole("button", { name: "Show this slide" }).click();
    await expect.poll(() => atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Kept through the update");
    expect((await atlas.api.state())["region"]).toBe("yunnan");
  },
  patienceMs,
);
