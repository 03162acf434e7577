// Messages from a page that embeds the atlas: who may ask what, and what is no request at all.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { embedRule, makeMessageApi, mayChange, mayRead, parseRequest } from "../../../../src/app/api/message-api";
import type { GatewayAtlas } from "../../../../src/app/api/gateway-atlas";

const site = "https://atlas.example";

describe(embedRule, () => {
  it("takes origins only", () => {
    const { allowed } = embedRule(
      site,
      "?embed=https://a.example,http://b.example:8080/&embed=https://c.example/path,javascript:alert(1),null,*,//d.example,https://e.example?x",
    );
    expect([...allowed]).toEqual(["https://a.example", "http://b.example:8080"]);
  });
});

describe(mayChange, () => {
  const rule = embedRule(site, "?embed=https://host.example");
  it("is for the own origin and for those the address names", () => {
    expect(["https://host.example", site].every((origin) => mayChange(origin, rule))).toBe(true);
    for (const other of ["https://host.example.evil.example", "http://host.example", "https://host.example:444", "null", ""])
      expect([other, mayChange(other, rule)]).toEqual([other, false]);
  });
  it("never for a page without an origin, unless the atlas itself is opened from disk", () => {
    expect([mayRead("null", rule), mayChange("null", embedRule(site, "?embed=null"))]).toEqual([false, false]);
    const fromDisk = embedRule("null", "");
    expect([mayRead("null", fromDisk), mayChange("null", fromDisk), mayChange("https://x.example", fromDisk)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe(parseRequest, () => {
  const request = (rest: object): unknown => ({ gatewayAtlas: 1, id: 1, ...rest });
  it.each([
    request({ ask: "state" }),
    request({ ask: "project", lonLat: [100, 25] }),
    request({ ask: "go", to: { region: "yunnan", partner: ["LA", "VN"], camera: [100, 25, 5], zone: null } }),
  ])("takes what is documented: %j", (data) => {
    expect(parseRequest(data)).toEqual(data);
  });
  it.each([
    null,
    "state",
    { ask: "state" },
    { gatewayAtlas: 2, id: 1, ask: "state" },
    request({ ask: "eval", code: "1" }),
    request({ ask: "state", more: 1 }),
    request({ ask: "project", lonLat: [100, 91] }),
    request({ ask: "project", lonLat: ["100", 25] }),
    request({ ask: "go" }),
    request({ ask: "go", to: { region: { toString: "x" } } }),
    request({ ask: "go", to: { region: "x".repeat(501) } }),
    request({ ask: "go", to: Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`k${index}`, "x"])) }),
  ])("takes nothing else: %j", (data) => {
    expect(parseRequest(data)).toBeNull();
  });
  it("throws at nothing", () => {
    fc.assert(fc.property(fc.anything(), (data) => void parseRequest(data)));
    fc.assert(fc.property(fc.anything(), (to) => void parseRequest(request({ ask: "go", to }))));
  });
});

describe(makeMessageApi, () => {
  function embedded(own = site, search = "") {
    let hear: (event: object) => void = () => undefined;
    const posted: [Record<string, unknown>, string][] = [];
    const parent = { postMessage: (message: Record<string, unknown>, to: string) => posted.push([message, to]) };
    const page = {
      parent,
      addEventListener: (_type: string, listener: typeof hear) => (hear = listener),
      removeEventListener: vi.fn(() => (hear = () => undefined)),
    };
    const go = vi.fn();
    let changed: (state: object) => void = () => undefined;
    const off = vi.fn();
    const api = {
      version: "1.2.3",
      state: { region: "yunnan" },
      matches: ["yunnan"],
      renderer: "svg",
      go,
      whenIdle: () => Promise.reject(new Error("never")),
      project: ([lon, lat]: readonly [number, number]) => ({ x: lon, y: lat }),
      on: (_event: string, listener: typeof changed) => {
        changed = listener;
        return off;
      },
    };
    const stop = makeMessageApi(api as unknown as GatewayAtlas, page as unknown as Window, embedRule(own, search));
    const ask = async (rest: object, origin = "https://host.example", source: object = parent) => {
      posted.length = 0;
      hear({ data: { gatewayAtlas: 1, id: "q", ...rest }, origin, source });
      await new Promise((resolve) => setTimeout(resolve));
      return posted;
    };
    return { ask, posted, go, stop, off, change: (state: object) => changed(state) };
  }

  it("says that it is there", () => {
    expect(embedded().posted).toEqual([[{ gatewayAtlas: 1, event: "ready", version: "1.2.3" }, "*"]]);
  });
  it("answers the parent, to its origin", async () => {
    const { ask } = embedded();
    expect(await ask({ ask: "state" })).toEqual([
      [{ gatewayAtlas: 1, id: "q", ok: true, value: { region: "yunnan" } }, "https://host.example"],
    ]);
    expect(await ask({ ask: "project", lonLat: [100, 25] })).toMatchObject([
      [{ value: { x: 100, y: 25 } }, "https://host.example"],
    ]);
  });
  it("answers no other window, and no page without an origin", async () => {
    const { ask } = embedded();
    expect(await ask({ ask: "state" }, site, { postMessage: vi.fn() })).toEqual([]);
    expect(await ask({ ask: "state" }, "null")).toEqual([]);
  });
  it("does not answer what it does not know", async () => {
    const { ask } = embedded();
    expect(await ask({ ask: "constructor" })).toEqual([]);
    expect(await ask({ ask: "__proto__" })).toEqual([]);
  });
  it("changes for those who may, and tells the others why not", async () => {
    const named = embedded(site, "?embed=https://host.example");
    expect(await named.ask({ ask: "go", to: { region: "guangxi" } })).toMatchObject([[{ ok: true }, "https://host.example"]]);
    expect(named.go).toHaveBeenCalledWith({ region: "guangxi" });
    const other = embedded(site, "?embed=https://another.example");
    expect(await other.ask({ ask: "go", to: { region: "guangxi" } })).toMatchObject([[{ ok: false }, "https://host.example"]]);
    expect(other.go).not.toHaveBeenCalled();
  });
  it("tells of failures", async () => {
    expect(await embedded().ask({ ask: "whenIdle" })).toMatchObject([[{ ok: false, error: "never" }, "https://host.example"]]);
  });
  it("tells of changes, once however often asked, until unlistened", async () => {
    const { ask, change, posted, off, stop } = embedded();
    await ask({ ask: "listen" });
    await ask({ ask: "listen" });
    posted.length = 0;
    change({ region: "xinjiang" });
    expect(posted).toEqual([[{ gatewayAtlas: 1, event: "change", state: { region: "xinjiang" } }, "https://host.example"]]);
    await ask({ ask: "unlisten" });
    expect(off).toHaveBeenCalledTimes(1);
    stop();
    expect(await ask({ ask: "state" })).toEqual([]);
  });
});
