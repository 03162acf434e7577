/** Laws of the fragment: what is written is read again; any string is read; writing is canonical. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../laws";
import { regionHasPort, regionHasZone } from "../../src/model/holdings";
import { createUrlCodec } from "../../src/state/url-codec";
import { contentKeys, contentOf } from "../../src/state/view-keys";
import { defaultView, type ViewState } from "../../src/state/view-state";
import { pack } from "../unit/model/built-in";
import { anyAction, anyString, anyView, anyWish, deck, ownDeck, slides } from "./any-view";

const codec = createUrlCodec(pack, deck);
const own = createUrlCodec(pack, ownDeck);
/** What belongs to the room, the same for all. */
const { slide, lang, worldview, theme, renderer, kiosk } = defaultView;
const room = { slide, lang, worldview, theme, renderer, kiosk };

describe("the URL codec", () => {
  it("reads every view as it was written, and drops nothing of it", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(codec.decode(codec.encode(view))).toEqual({ view, dropped: [] });
      }),
    );
  });
  it("writes one fragment for one view, whatever way it came", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const pairs = codec.encode(view).split("&").filter(Boolean);
        const turned = `#${[...pairs].reverse().join("&")}`;
        expect(codec.encode(codec.decode(turned).view)).toBe(pairs.join("&"));
      }),
    );
  });
  it("reads any string without throwing", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { view } = codec.decode(text);
        expect(Object.keys(view).sort()).toEqual(Object.keys(defaultView).sort());
      }),
      { numRuns: runs(1000) },
    );
  });
  it("never reads a region beside a zone or port of another, nor a zone beside a port", () => {
    const selection = fc.record({
      region: fc.constantFrom("", ...pack.regions.map(({ id }) => `region=${id}`)),
      zone: fc.constantFrom("", "zone=", ...pack.zones.map(({ id }) => `zone=${id}`)),
      port: fc.constantFrom("", "port=", ...pack.ports.map(({ id }) => `port=${id}`)),
      slide: fc.constantFrom("", ...slides.map((id) => `slide=${id}`)),
    });
    fc.assert(
      fc.property(selection, ({ region, zone, port, slide }) => {
        const named = [region, zone, port].filter((pair) => pair !== "" && !pair.endsWith("="));
        const { view, dropped } = codec.decode([region, zone, port, slide].filter(Boolean).join("&"));
        const holder = pack.regions.find(({ id }) => id === view.region);
        const inZone = pack.zones.find(({ id }) => id === view.zone);
        const inPort = pack.ports.find(({ id }) => id === view.port);
        expect(inZone && inPort).toBeUndefined();
        if (holder && inZone) expect(regionHasZone(holder, inZone)).toBe(true);
        if (holder && inPort) expect(regionHasPort(holder, inPort, pack)).toBe(true);
        // What was named is shown, or told.
        for (const pair of named) {
          const shown = [`region=${view.region}`, `zone=${view.zone}`, `port=${view.port}`].includes(pair);
          expect([shown, dropped.some(({ key, value }) => `${key}=${value}` === pair)]).toEqual([shown, !shown]);
        }
      }),
      { numRuns: runs(500) },
    );
  });
  it("settles after one reading: what it wrote of junk it reads and writes again", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const once = codec.encode(codec.decode(text).view);
        expect(codec.decode(once).dropped).toEqual([]);
        expect(codec.encode(codec.decode(once).view)).toBe(once);
      }),
      { numRuns: runs(1000) },
    );
  });
  it("writes nothing a fragment cannot hold", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(codec.encode(view)).toMatch(/^[\w=&,.%~-]*$/);
      }),
    );
  });
  it("settles any view as its own fragment is read, and what is settled stays as it is", () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const { view, fragment } = own.settle(wish);
        expect(own.decode(fragment)).toEqual({ view, dropped: [] });
        expect(own.encode(wish)).toBe(fragment);
        expect(own.settle(view)).toEqual({ view, fragment });
        expect(own.settle(view).view).toBe(view);
      }),
      { numRuns: runs(500) },
    );
  });
  it("settles what any action sets as its fragment is read", () => {
    fc.assert(
      fc.property(anyView, fc.array(anyAction, { minLength: 1, maxLength: 6 }), (start, actions) => {
        let from = own.settle(start).view;
        for (const act of actions) {
          const { view, fragment } = own.settle(act(from));
          expect(own.decode(fragment)).toEqual({ view, dropped: [] });
          from = view;
        }
      }),
      { numRuns: runs(300) },
    );
  });
  it("takes views for the same where what a slide stores of them is", () => {
    fc.assert(
      fc.property(anyWish, anyWish, (a, b) => {
        const shown = (view: ViewState): ViewState => ({ ...own.settle({ ...view, slide: null }).view, ...room });
        const [first, second] = [shown(a), shown(b)];
        expect(own.isSameContent(first, second)).toBe(JSON.stringify(contentOf(first)) === JSON.stringify(contentOf(second)));
        expect(own.isSameContent(a, { ...b, ...contentOf(a) })).toBe(true);
        // Every key of them counts.
        for (const key of contentKeys) {
          const isSame = JSON.stringify(first[key]) === JSON.stringify(second[key]);
          expect([key, own.isSameContent(first, { ...first, [key]: second[key] })]).toEqual([key, isSame]);
        }
      }),
    );
  });
  it("makes no step of standing still", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(codec.historyPolicy(view, view)).toBe("replace");
      }),
    );
  });
});
