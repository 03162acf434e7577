/**
 * The script API over `postMessage`, for pages that embed the atlas in an iframe; messages use the same names. Only the parent
 * window is answered. Any page that embeds may read. To change the view, the page must have the atlas's own origin or be named in
 * the atlas's address (`?embed=https://host`). See docs/embedding.md.
 */
import * as v from "valibot";
import type { GatewayAtlas } from "./gateway-atlas";
import { onUnusedKey } from "../keys/unused-keys";

const protocol = 1;
const most = { keys: 32, items: 200, text: 500 } as const;
const Text = v.pipe(v.string(), v.maxLength(most.text));
const Value = v.union([Text, v.number(), v.null(), v.pipe(v.array(v.union([Text, v.number()])), v.maxLength(most.items))]);
const head = {
  gatewayAtlas: v.literal(protocol),
  /** Returned with the answer. */
  id: v.union([v.pipe(v.string(), v.maxLength(100)), v.number()]),
};
const Request = v.variant("ask", [
  v.strictObject({
    ...head,
    ask: v.picklist(["version", "state", "matches", "renderer", "names", "whenIdle", "snapshot", "listen", "unlisten"]),
  }),
  v.strictObject({
    ...head,
    ask: v.literal("project"),
    lonLat: v.tuple([v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), v.pipe(v.number(), v.minValue(-90), v.maxValue(90))]),
  }),
  v.strictObject({
    ...head,
    ask: v.literal("unproject"),
    point: v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  }),
  v.strictObject({
    ...head,
    ask: v.literal("go"),
    to: v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(20)), Value),
      v.check((to) => Object.keys(to).length <= most.keys),
    ),
  }),
]);
type Request = v.InferOutput<typeof Request>;

/** What decides what an embedding page may do. */
export interface EmbedRule {
  /** The atlas's own origin; "null" when it is opened from disk. */
  readonly own: string;
  /** Origins that the atlas's address allows to change the view. */
  readonly allowed: ReadonlySet<string>;
}

/** @param search query part of the atlas's address; `embed` may occur several times, or list origins with commas */
export function embedRule(own: string, search: string): EmbedRule {
  const named = new URLSearchParams(search).getAll("embed").flatMap((value) => value.split(","));
  const origins = named.flatMap((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    // Only "https://host": a path would promise more than a check of origins can keep.
    return url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "") ? [url.origin] : [];
  });
  return { own, allowed: new Set(origins) };
}

/**
 * Whether a page may read. A page without an origin (sandboxed, or from disk) cannot be named in an address, so it may read only
 * an atlas that is opened from disk too.
 */
export const mayRead = (origin: string, { own }: EmbedRule): boolean => origin !== "null" || own === "null";
export const mayChange = (origin: string, rule: EmbedRule): boolean =>
  mayRead(origin, rule) && (origin === rule.own || rule.allowed.has(origin));

/** @returns the request; null for any other message, which is left unanswered because it may be meant for somebody else */
export function parseRequest(data: unknown): Request | null {
  const parsed = v.safeParse(Request, data);
  return parsed.success ? parsed.output : null;
}

/** @returns stops answering */
export function makeMessageApi(api: GatewayAtlas, page: Window, rule: EmbedRule): () => void {
  const listeners = new Map<string, () => void>();
  const post = (origin: string, message: Readonly<Record<string, unknown>>): void =>
    page.parent.postMessage({ gatewayAtlas: protocol, ...message }, origin === "null" ? "*" : origin);

  const answer = async (request: Request, origin: string): Promise<unknown> => {
    switch (request.ask) {
      case "whenIdle":
        await api.whenIdle();
        return null;
      case "project":
        return api.project(request.lonLat);
      case "unproject":
        return api.unproject(request.point);
      case "names":
        return api.names();
      case "snapshot":
        return api.snapshot();
      case "go":
        if (!mayChange(origin, rule))
          throw new Error(`${origin} may read, but not change: name it in ?embed= of the atlas's address`);
        await api.go(request.to);
        return api.state;
      case "listen":
        if (!listeners.has(origin)) {
          const stopChanges = api.on("change", (state) => post(origin, { event: "change", state }));
          const stopKeys = mayChange(origin, rule) ? onUnusedKey(page, (key) => post(origin, { event: "key", ...key })) : null;
          listeners.set(origin, () => {
            stopChanges();
            stopKeys?.();
          });
        }
        return api.state;
      case "unlisten":
        listeners.get(origin)?.();
        listeners.delete(origin);
        return null;
      default:
        return api[request.ask];
    }
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== page.parent || !mayRead(event.origin, rule)) return;
    const request = parseRequest(event.data);
    if (!request) return;
    const { id } = request;
    answer(request, event.origin).then(
      (value) => post(event.origin, { id, ok: true, value }),
      (error: unknown) => post(event.origin, { id, ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
  };
  page.addEventListener("message", onMessage);
  // Sent to any embedding page: the version is no secret, and the page waiting for it may have any origin.
  page.parent.postMessage({ gatewayAtlas: protocol, event: "ready", version: api.version }, "*");
  return () => {
    page.removeEventListener("message", onMessage);
    for (const stop of listeners.values()) stop();
    listeners.clear();
  };
}
