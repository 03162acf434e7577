// What the browser is told before the atlas opens, and what it is watched for: used by tests/driver.ts only.
import { createHash } from "node:crypto";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";

export interface OpenOptions {
  /** With or without "#"; default none. */
  readonly hash?: string;
  /** Default "site", the built site below a sub-path; "one-file" is the single .html opened from file:. */
  readonly edition?: "site" | "one-file";
  /** CSS pixels, default 1366 × 768. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * Default 1, which pictures need. Less where WebGL must draw and a test asks for places and words only: the page is laid out
   * the same but for hairlines, and the processor shades a fraction of the pixels.
   */
  readonly pixelRatio?: number;
  /** Default true. Without scripts nothing waits for the app. */
  readonly javaScript?: boolean;
  /** Default true; false makes every request for a WebGL context fail, as on a PC without a usable GPU. */
  readonly webgl?: boolean;
  /** Default true: camera moves are cuts. */
  readonly reducedMotion?: boolean;
  /** Default false; true where the page is made to fail at once: nothing waits for the app. */
  readonly isBroken?: boolean;
  /** Default "en-GB". */
  readonly locale?: string;
  /** Default "light". */
  readonly colorScheme?: "light" | "dark" | "no-preference";
  /** Default false; true is what Windows calls a contrast theme: the system's colours for everything. */
  readonly forcedColours?: boolean;
  /** The site's address where a test serves its own. */
  readonly url?: string;
  /** Default false; true lets the site keep its copy, which every other test can do without. */
  readonly savedCopy?: boolean;
  /** Default false; true gives the page a touch screen. */
  readonly touch?: boolean;
  /** Default false: what the content security policy refuses fails the test. True where a test provokes it. */
  readonly refusals?: boolean;
  /**
   * Default false: the page copies to a clipboard of its own. True for the one test that the browser takes what we give it: all
   * pages of the shared Chromium have one clipboard.
   */
  readonly realClipboard?: boolean;
  /** Default false; true gives the page a clock that `passTime` moves on. */
  readonly clock?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
  /** Requests whose address matches fail, until `atlas.network.letThrough()`. */
  readonly refuse?: RegExp;
}

export function contextOptions(options: OpenOptions): BrowserContextOptions {
  return {
    viewport: options.viewport ?? { width: 1366, height: 768 },
    deviceScaleFactor: options.pixelRatio ?? 1,
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    locale: options.locale ?? "en-GB",
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColours === true ? "active" : "none",
    hasTouch: options.touch ?? false,
    serviceWorkers: options.savedCopy === true ? "allow" : "block",
    // Opened from the disk, it needs nobody. What the policy refuses must not be stopped by a missing network instead.
    offline: options.edition === "one-file" && !options.refusals,
  };
}

/** WebDriver BiDi has no command for these: the same for every page of the browser. */
export const firefoxUserPrefs = { "ui.prefersReducedMotion": 1 } as const;

/** A fragment with its "#", or "" for none. */
export function withHash(hash: string): string {
  return hash === "" ? "" : `#${hash.replace(/^#/, "")}`;
}

/** Runs in the page before its own scripts. */
export function refuseWebGl(): void {
  for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const getContext: unknown = Reflect.get(canvas.prototype, "getContext");
    Reflect.set(canvas.prototype, "getContext", function (this: unknown, kind: string, ...rest: unknown[]): unknown {
      if (kind.startsWith("webgl") || typeof getContext !== "function") return null;
      const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
      return context;
    });
  }
}

/** Runs in the page before its own scripts: a clipboard that no other page writes to, with nothing to be permitted. */
export function giveOwnClipboard(): void {
  // Missing where the page came by plain http from elsewhere.
  if (!("clipboard" in navigator)) return;
  let items: ClipboardItem[] = [];
  const plain = "text/plain";
  const put = (next: ClipboardItem[]): Promise<void> => {
    items = next;
    return Promise.resolve();
  };
  const own: Partial<Clipboard> = {
    read: () => Promise.resolve(items),
    readText: async () => (await items[0]?.getType(plain))?.text() ?? "",
    write: put,
    writeText: (text) => put([new ClipboardItem({ [plain]: new Blob([text], { type: plain }) })]),
  };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(navigator.clipboard, name, { value, configurable: true, writable: true });
}

/** Starts every problem that the page's content security policy or Trusted Types caused. */
export const refused = "refused by the security policy: ";

/**
 * Runs in the page before its own scripts: says what the policy refuses, in this window, as a console error. Firefox says it by
 * itself, as an error of the page, and with the hash of what it refused.
 */
export function reportRefusals(start: string): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) => {
    console.error(`${start}${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
  });
}

/** Before a picture the browser library puts this style into the page and takes it out again; Firefox refuses that as well. */
const ownStyle = createHash("sha256").update("body {}").digest("base64");

/**
 * Chromium under a debugger says this about once in fifty windows, it seems of an event that reaches a page while `window.open`
 * holds it. Each time the window was there and its keys counted; the words are the browser's own.
 */
const heldByOpen = "Failed to execute 'open' on 'Window': The provided callback is no longer runnable.";

/** A list that grows with everything that goes wrong in any window of the profile. */
export function collectProblems(context: BrowserContext): readonly string[] {
  const problems: string[] = [];
  const watch = (page: Page): void => {
    page.on("pageerror", ({ name, message }) => {
      if (message === heldByOpen) return;
      if (name !== "Content-Security-Policy") problems.push(`page error: ${message}`);
      else if (!message.includes(ownStyle)) problems.push(refused + message);
    });
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      if (message.text().startsWith(refused)) problems.push(message.text());
      else problems.push(`console error: ${message.text()} (${message.location().url})`);
    });
    page.on("websocket", (socket) => problems.push(`web socket: ${socket.url()}`));
  };
  context.pages().forEach(watch);
  context.on("page", watch);
  let home: string | undefined;
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (["data:", "blob:", "about:"].includes(protocol)) return;
    // One file is all there is: it may be opened, again too, and nothing else.
    if (protocol === "file:" && !request.isNavigationRequest()) problems.push(`request of another file: ${request.url()}`);
    // The first request is the atlas itself; "file:" has no host, so there a request to any host stands out.
    home ??= protocol + host;
    if (protocol + host !== home) problems.push(`request to another host: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    // A page that is left aborts what it was loading.
    if (reason !== "net::ERR_ABORTED" && reason !== "NS_BINDING_ABORTED")
      problems.push(`request failed (${reason}): ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}
