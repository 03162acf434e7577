// `npm start`: from a fresh clone to the atlas in the browser. Installs what is missing, builds, serves.
import { join } from "node:path";
import { buildAtlas, installIfNeeded, root } from "./run.mjs";
import { serve } from "./serve.mjs";

const port = Number(process.env["PORT"] ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${process.env["PORT"] ?? ""} is not a port number (0 to 65535).`);
  process.exit(1);
}
await installIfNeeded();
const code = await buildAtlas();
if (code !== 0) process.exit(code);
try {
  // HOST=0.0.0.0 opens the atlas to the local network, so that phones in the room can follow a QR code.
  const { url } = await serve({ dir: join(root, "dist"), port, host: process.env["HOST"] ?? "localhost" });
  console.log(`\nThe atlas is ready (stop with Ctrl+C):\n${url}`);
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  console.error(`Port ${String(port)} is taken by another program. Choose another: PORT=8080 npm start`);
  process.exit(1);
}
