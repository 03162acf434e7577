// The static server: what it gives, how, and above all what it refuses.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../../tools/serve.mjs";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), "serve-"));
const page = `<!doctype html><p>${"atlas ".repeat(200)}</p>`;
let site: Awaited<ReturnType<typeof serve>>;

/** Node's own client, because fetch would tidy up "..", and decompress. */
function ask(path: string, headers: Record<string, string> = {}, port = site.port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: "localhost", port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on("error", reject);
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "dist/index.html"), page);
  writeFileSync(join(folder, "dist/assets/main-a1B2_c3D.js"), "export {};");
  writeFileSync(join(folder, "dist/picture.png"), "png");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(folder, "dist/link.txt"));
  site = await serve({ dir: join(folder, "dist"), base: "/briefings/atlas" });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe(serve, () => {
  it("gives the page at its sub-path", async () => {
    expect(site.url).toBe(`http://localhost:${site.port}/briefings/atlas/`);
    const { status, headers, body } = await ask("/briefings/atlas/?x=1");
    expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/html; charset=utf-8", page]);
  });

  it("compresses as the browser allows", async () => {
    const brotli = await ask("/briefings/atlas/", { "accept-encoding": "gzip, deflate, br" });
    expect([brotli.headers["content-encoding"], brotliDecompressSync(brotli.body).toString()]).toEqual(["br", page]);
    const gzip = await ask("/briefings/atlas/", { "accept-encoding": "br;q=0, gzip" });
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", page]);
  });

  it("leaves pictures as they are", async () => {
    const { headers, body } = await ask("/briefings/atlas/picture.png", { "accept-encoding": "br" });
    expect([headers["content-type"], headers["content-encoding"], body.toString()]).toEqual(["image/png", undefined, "png"]);
  });

  it("lets only hashed files be kept, and answers 304 for what is known", async () => {
    const script = await ask("/briefings/atlas/assets/main-a1B2_c3D.js");
    expect([script.headers["content-type"], script.headers["cache-control"]]).toEqual([
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ]);
    const first = await ask("/briefings/atlas/");
    expect(first.headers["cache-control"]).toBe("no-cache");
    expect((await ask("/briefings/atlas/", { "if-none-match": first.headers.etag ?? "" })).status).toBe(304);
  });

  it("gives a rebuilt file, not the one it remembers", async () => {
    writeFileSync(join(folder, "dist/changing.txt"), "one");
    expect((await ask("/briefings/atlas/changing.txt")).body.toString()).toBe("one");
    writeFileSync(join(folder, "dist/changing.txt"), "three");
    expect((await ask("/briefings/atlas/changing.txt")).body.toString()).toBe("three");
  });

  it.each([
    "/",
    "/secret.txt",
    "/briefings/atlas/../../secret.txt",
    "/briefings/atlas/../secret.txt",
    "/briefings/atlas/%2e%2e/secret.txt",
    "/briefings/atlas/..%2fsecret.txt",
    "/briefings/atlas/link.txt",
    "/briefings/atlas/none.html",
  ])("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(["/briefings/atlas/%", "/briefings/atlas/%00", "/briefings/atlas/..%5csecret.txt"])(
    "calls %s a bad address",
    async (path) => {
      expect((await ask(path)).status).toBe(400);
    },
  );

  it("sends a folder's address to the one with a slash, never to another host", async () => {
    expect((await ask("/briefings/atlas")).headers.location).toBe("/briefings/atlas/");
    const atRoot = await serve({ dir: join(folder, "dist") });
    const { status, headers } = await ask("//assets", {}, atRoot.port);
    await atRoot.close();
    expect([status, headers.location]).toEqual([301, "/assets/"]);
  });

  it("says when the port is taken", async () => {
    await expect(serve({ dir: join(folder, "dist"), port: site.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
