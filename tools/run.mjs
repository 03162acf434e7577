// Starting other programs and installing what is missing, with nothing but Node: shared by every command in tools/.
// Never touches an installation that already agrees with its lock file.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program with inherited output and no stdin, and resolves to its exit code.
 * A program still running after `timeoutMs` is ended and counts as failed (124). Ctrl+C ends it and us; with `outlive` it ends
 * only the program, which counts as failed (130).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeoutMs?: number, shell?: boolean, outlive?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, env = process.env, timeoutMs, shell = false, outlive = false } = {}) {
  return new Promise((resolve) => {
    // In its own process group where there is one, so that a timeout also ends what the program started.
    const grouped = timeoutMs !== undefined && process.platform !== "win32";
    const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "inherit", "inherit"], detached: grouped });
    const stop = () => {
      try {
        if (grouped && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // Already gone.
      }
    };
    let ended = 0;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            ended = 124;
            console.error(`${command} ${args.join(" ")}: no end after ${String(timeoutMs / 1000)} s, stopped`);
            stop();
          }, timeoutMs);
    const signals = /** @type {const} */ (["SIGINT", "SIGTERM"]);
    // A group of its own does not hear Ctrl+C.
    const interrupt = () => {
      ended = 130;
      stop();
      if (!outlive) process.exit(130);
    };
    if (grouped) for (const signal of signals) process.once(signal, interrupt);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      if (grouped) for (const signal of signals) process.off(signal, interrupt);
      resolve(ended || code);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    child.on("close", (code) => {
      finish(code ?? 1);
    });
  });
}

/**
 * Runs a script of an installed package with the Node that runs us, so that no shell and no .cmd file is involved.
 * @param {string} script path inside node_modules, for example "vite/bin/vite.js"
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/**
 * Builds both editions into dist/. Like the scripts of package.json it reads vite.config.ts through Vite itself: the other way
 * warns of every import there that ends without ".ts".
 * @param {readonly string[]} [args] further ones for Vite
 * @param {Parameters<typeof run>[2]} [options]
 */
export function buildAtlas(args = [], options) {
  return runPackage("vite/bin/vite.js", ["build", "--configLoader", "runner", ...args], options);
}

/**
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npmScript = process.env["npm_execpath"];
  if (npmScript?.endsWith(".js")) return run(process.execPath, [npmScript, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}

/**
 * Whether node_modules holds exactly what the lock file asks for. Compared by content: a checkout or an
 * `npm install` changes file dates without changing what is installed.
 * @param {string} folder
 * @throws when the folder has no lock file
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const installedFile = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || (path in installed ? installed[path]?.version === entry.version : Boolean(entry.optional ?? entry.peer)),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
}

/**
 * Installs a folder's packages from its lock file when they are missing or differ. Ends the process on failure.
 * @param {string} [folder]
 */
export async function installIfNeeded(folder = root) {
  if (isInstalled(folder)) return;
  console.log(`Installing packages in ${folder} ...`);
  const code = await runNpm(["ci", "--no-audit", "--no-fund"], { cwd: folder, timeoutMs: 10 * 60_000 });
  if (code !== 0) {
    console.error("npm ci failed: see the messages above. The registry has to be reachable for the first run.");
    process.exit(code);
  }
}
