// A static file server without dependencies, for `npm start`, the browser tests and the benchmark.
// Serves one folder, read-only, compressed as a CDN would; everything else is refused.
import { createServer } from "node:http";
import { chooseEncoding, openFolder } from "./static-files.mjs";

/**
 * Serves `dir` at `http://localhost:<port><base>`, on IPv4 and IPv6 loopback only unless `host` says otherwise.
 * Every file is compressed before the promise resolves, so the first request is as quick as the next.
 * @param {{ dir: string, port?: number, base?: string, host?: string }} options `port` 0 (the default) takes a free one;
 *   `base` is the sub-path to mount under, default "/"
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws when the folder is missing, or with code EADDRINUSE when the port is taken
 */
export async function serve({ dir, port = 0, base = "/", host = "localhost" }) {
  const files = await openFolder(dir);
  const mount = `/${base.split("/").filter(Boolean).join("/")}/`.replace("//", "/");

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
  async function answer(request, response) {
    const refuse = (
      /** @type {number} */ status,
      /** @type {string} */ text,
      /** @type {Record<string, string>} */ headers = {},
    ) => {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(`${text}\n`);
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuse(405, "Only GET and HEAD", { allow: "GET, HEAD" });
      return;
    }
    const rawPath = (request.url ?? "/").split("?")[0] ?? "/";
    const path = decodePath(rawPath);
    if (path === undefined) {
      refuse(400, "Bad address");
      return;
    }
    if (`${path}/` === mount) {
      refuse(301, "Moved", { location: mount });
      return;
    }
    const file = path.startsWith(mount) ? await files.locate(path.slice(mount.length)) : undefined;
    if (file === undefined) {
      refuse(404, `Nothing at ${path}`);
      return;
    }
    if (file === "folder") {
      // Without slashes in front: an address starting with "//" would name another host.
      refuse(301, "Moved", { location: `${mount}${encodeURI(path.slice(mount.length).replace(/^\/+/, ""))}/` });
      return;
    }
    const { headers, etag, encoding, body } = await files.read(file, chooseEncoding(request.headers["accept-encoding"] ?? ""));
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const content = encoding === "identity" ? {} : { "content-encoding": encoding };
    response.writeHead(200, { ...headers, ...content, "content-length": String(body.length) });
    response.end(request.method === "HEAD" ? undefined : body);
  }

  const listening = await listen(answer, port, host);
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return { url: `http://${name}:${String(listening.port)}${mount}`, ...listening };
}

/**
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>} answer
 * @param {number} port
 * @param {string} host
 */
async function listen(answer, port, host) {
  /** @param {string} address @param {number} at @returns {Promise<import("node:http").Server>} */
  const open = (address, at) =>
    new Promise((resolve, reject) => {
      const server = createServer((request, response) => {
        answer(request, response).catch((/** @type {unknown} */ error) => {
          console.error(error);
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
      });
      server.once("error", reject);
      server.listen(at, address, () => {
        resolve(server);
      });
    });
  const first = await open(host === "localhost" ? "127.0.0.1" : host, port);
  const address = first.address();
  const takenPort = typeof address === "object" && address ? address.port : port;
  const servers = [first];
  if (host === "localhost") {
    // "localhost" may mean ::1 to the browser: another program there would be shown in our place.
    const second = await open("::1", takenPort).catch((/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== "EADDRINUSE" || port === 0) return undefined;
      first.close();
      throw error;
    });
    if (second) servers.push(second);
  }
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  return { port: takenPort, close };
}

/** @param {string} rawPath */
function decodePath(rawPath) {
  try {
    const path = decodeURIComponent(rawPath);
    return path.includes("\0") || path.includes("\\") ? undefined : path;
  } catch {
    return undefined;
  }
}
