// The files of one folder, held in memory in every encoding a browser asks for: what tools/serve.mjs answers with.
// Never gives a file from outside the folder.
import { createHash } from "node:crypto";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @type {Record<string, string>} */
const mimeTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".zip": "application/zip",
};
const alreadyCompressed = new Set([".png", ".jpg", ".webp", ".woff2", ".pdf", ".pptx", ".xlsx", ".zip"]);
/** A name with a content hash, as Vite writes it: can be kept for ever. */
const hashedName = /[\\/]assets[\\/].*-[\w-]{8}\.\w+$/;

const compressors = {
  /** @param {Buffer} body @returns {Promise<Buffer>} */
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  /** @param {Buffer} body @returns {Promise<Buffer>} */
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};
/** @typedef {keyof typeof compressors | "identity"} Encoding */

/**
 * One file in memory: read again when its date or size changes, compressed once per encoding.
 * @typedef {{ version: string, etag: string, body: Buffer, encoded: Map<Encoding, Promise<Buffer>> }} Entry
 */

/**
 * Opens a folder and compresses all of it, so that the first request is as quick as the next.
 * @param {string} dir
 * @throws when the folder is missing
 */
export async function openFolder(dir) {
  const folder = await realpath(dir);
  /** @type {Map<string, Entry>} */
  const cache = new Map();

  /** @param {string} file */
  async function load(file) {
    const { mtimeMs, size } = await stat(file);
    const version = `${String(mtimeMs)}-${String(size)}`;
    const known = cache.get(file);
    if (known?.version === version) return known;
    const body = await readFile(file);
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    /** @type {Entry} */
    const entry = { version, etag, body, encoded: new Map([["identity", Promise.resolve(body)]]) };
    cache.set(file, entry);
    return entry;
  }

  /** @param {Entry} entry @param {Encoding} encoding @returns {Promise<Buffer>} */
  function encode(entry, encoding) {
    const known = entry.encoded.get(encoding);
    if (known || encoding === "identity") return known ?? Promise.resolve(entry.body);
    const made = compressors[encoding](entry.body);
    entry.encoded.set(encoding, made);
    return made;
  }

  /** @param {string} path decoded, below the mount @returns {Promise<string | "folder" | undefined>} */
  async function locate(path) {
    const wanted = join(folder, path);
    const file = await realpath(wanted).catch(() => undefined);
    // realpath has followed "..", and links: what is not below the folder now never was ours to give.
    if (file === undefined || (file !== folder && !file.startsWith(folder + sep))) return undefined;
    if (!(await stat(file)).isDirectory()) return file;
    return path === "" || path.endsWith("/") ? locate(join(path, "index.html")) : "folder";
  }

  /**
   * A file's bytes in the wished encoding (or as they are, where compressing gains nothing), with the headers that describe them.
   * @param {string} file a path that `locate` gave
   * @param {Encoding} wished
   */
  async function read(file, wished) {
    const entry = await load(file);
    const extension = extname(file).toLowerCase();
    const encoding = alreadyCompressed.has(extension) ? "identity" : wished;
    const etag = encoding === "identity" ? entry.etag : entry.etag.replace(/"$/, `-${encoding}"`);
    const headers = {
      "content-type": mimeTypes[extension] ?? "application/octet-stream",
      "cache-control": hashedName.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      vary: "Accept-Encoding",
      etag,
    };
    return { headers, etag, encoding, body: await encode(entry, encoding) };
  }

  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    names
      .filter((name) => name.isFile() && !alreadyCompressed.has(extname(name.name).toLowerCase()))
      .map(async (name) => encode(await load(join(name.parentPath, name.name)), "br")),
  );
  return { locate, read };
}

/**
 * The best encoding that an Accept-Encoding header allows.
 * @param {string} accepted
 * @returns {Encoding}
 */
export function chooseEncoding(accepted) {
  const names = accepted.split(",").map((part) => part.trim().toLowerCase());
  const allows = (/** @type {string} */ name) =>
    names.some((part) => part === name || (part.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(part)));
  if (allows("br")) return "br";
  return allows("gzip") ? "gzip" : "identity";
}
