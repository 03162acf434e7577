/** Laws of the fragment: what is written is read again; any string is read; writing is canonical. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../laws";
import { cameraLimits, zoomRange } from "../../src/data/zoom-limits";
import { regionHasPort, regionHasZone } from "../../src/model/holdings";
import { agree } from "../../src/state/agreement";
import { createUrlCodec, type SlideRef } from "../../src/state/url-codec";
import { opensOn } from "../../src/state/first-look";
import { contentKeys, contentOf, showContent, viewKeys } from "../../src/state/view-keys";
import * as transitions from "../../src/state/view-state";
import { defaultView, languages, renderers, roundCamera, themes, type Camera, type ViewState } from "../../src/state/view-state";
import { linkBases, tables, views, worldviews } from "../../src/data/choices";
import type { Thing } from "../../src/model/things";
import { pack } from "../unit/model/built-in";

const slides = ["opening", "laos", "the-northeast"];
// Slides with views of their own: what the address leaves out is as the slide has it.
const laos = pack.countries.filter(({ code }) => code === "LA").map(({ code }) => code);
const deck: readonly SlideRef[] = [
  { id: "opening", view: defaultView },
  { id: "laos", view: { ...defaultView, region: pack.regions[2]?.id ?? null, partner: laos, camera: [101.69, 21.19, 8.2] } },
  { id: "the-northeast", view: { ...defaultView, region: pack.regions[3]?.id ?? null, asof: "2024-04-01" } },
];
const codec = createUrlCodec(pack, deck);
const idOrNull = <T extends string>(ids: readonly T[]): fc.Arbitrary<T | null> => fc.option(fc.constantFrom(...ids), { nil: null });
/** Some of them, in their own order, as a canonical view holds them. */
const someOf = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values]);
const asof = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter((date) => date !== pack.asOf);
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
// Minus zero is written as zero: no place, and no law of ours.
const positiveZero = (value: number): number => (value === 0 ? 0 : value);
const camera = fc.tuple(between(-180, 180), between(-85, 85), between(zoomRange[0], 13)).map((raw): Camera => {
  const [lon, lat, zoom] = roundCamera(raw, cameraLimits(pack.closeUps));
  return [positiveZero(lon), positiveZero(lat), zoom];
});

/** Any view that the app can be in. */
const anyView: fc.Arbitrary<ViewState> = fc
  .record<ViewState>({
    region: idOrNull(pack.regions.map(({ id }) => id)),
    partner: someOf(pack.countries.map(({ code }) => code)),
    basis: someOf(linkBases).filter((chosen) => chosen.length < linkBases.length),
    direction: idOrNull(pack.directions.map(({ id }) => id)),
    measure: idOrNull(pack.measures.map(({ id }) => id)),
    claim: idOrNull([...pack.claims, ...pack.changes].map(({ id }) => id)),
    source: idOrNull(pack.sources.map(({ id }) => id)),
    zone: idOrNull(pack.zones.map(({ id }) => id)),
    port: idOrNull(pack.ports.map(({ id }) => id)),
    asof: fc.option(asof, { nil: null }),
    view: fc.constantFrom(...views),
    table: fc.constantFrom(...tables),
    slide: idOrNull(slides),
    camera: fc.option(camera, { nil: null }),
    lang: fc.constantFrom(...languages),
    layers: fc.subarray(["corridors", ...pack.agreements.map(({ id }) => id)]),
    worldview: fc.constantFrom(...worldviews),
    theme: fc.constantFrom(...themes),
    renderer: idOrNull(renderers),
    kiosk: fc.option(fc.integer({ min: 1, max: 3600 }), { nil: null }),
  })
  .map((view) => agree(pack, view));
/** A deck of an author's own: its slides name things in any order, and places that no one view has together. */
const own = createUrlCodec(pack, [
  ...deck,
  {
    id: "untidy",
    view: {
      ...defaultView,
      region: pack.regions[0]?.id ?? null,
      zone: pack.zones.at(-2)?.id ?? null,
      port: pack.ports[0]?.id ?? null,
      partner: [...laos, ...pack.countries.filter(({ code }) => code === "VN").map(({ code }) => code)],
      basis: [...linkBases],
      layers: ["rcep", "corridors"],
      asof: pack.asOf,
      camera: [101.691234567, 21.190987654, 8.212345],
    },
  },
]);
/** What belongs to the room, the same for all. */
const { slide, lang, worldview, theme, renderer, kiosk } = defaultView;
const room = { slide, lang, worldview, theme, renderer, kiosk };
const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.shuffledSubarray([...values]);
/** Any view that somebody could ask for: in any order, with a selection that does not agree, off the map, of another pack. */
const anyWish: fc.Arbitrary<ViewState> = fc
  .tuple(
    anyView,
    fc.record(
      {
        region: idOrNull(pack.regions.map(({ id }) => id)),
        zone: idOrNull(pack.zones.map(({ id }) => id)),
        port: idOrNull(pack.ports.map(({ id }) => id)),
        partner: shuffled(pack.countries.map(({ code }) => code)),
        basis: shuffled(linkBases),
        layers: shuffled(["corridors", "of-another-pack", ...pack.agreements.map(({ id }) => id)]),
        asof: fc.constantFrom(pack.asOf, "2022-01-01", "yesterday", null),
        slide: fc.constantFrom(...slides, "untidy", "of-another-deck"),
        camera: fc.tuple(between(-200, 200), between(-100, 100), between(-1, 20)),
        kiosk: fc.constantFrom(0, 20, 20.5, 99_999, null),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([view, wish]) => ({ ...view, ...wish }));
/** Whatever the page's controls do. */
const anyAction: fc.Arbitrary<(view: ViewState) => ViewState> = fc.oneof(
  fc
    .constantFrom<Thing>(
      ...pack.regions.map(({ id }) => ({ kind: "region" as const, id })),
      ...pack.countries.map(({ code }) => ({ kind: "country" as const, id: code })),
      ...pack.zones.map(({ id }) => ({ kind: "zone" as const, id })),
      ...pack.ports.map(({ id }) => ({ kind: "port" as const, id })),
      ...pack.measures.map(({ id }) => ({ kind: "measure" as const, id })),
      ...pack.directions.map(({ id }) => ({ kind: "direction" as const, id })),
      ...pack.claims.map(({ id }) => ({ kind: "claim" as const, id })),
    )
    .chain((thing) =>
      fc.constantFrom(
        (view: ViewState) => transitions.chooseThing(view, thing, null),
        (view: ViewState) => transitions.showOnMap(view, thing, pack.regions[2]?.id ?? null),
      ),
    ),
  fc.constantFrom(...linkBases).map((basis) => (view: ViewState) => transitions.toggleBasis(view, basis)),
  fc
    .constantFrom("corridors", ...pack.agreements.map(({ id }) => id))
    .map((layer) => (view: ViewState) => transitions.toggleLayer(view, layer)),
  fc.constantFrom(...pack.sources.map(({ id }) => id)).map((id) => (view: ViewState) => transitions.showSource(view, id)),
  fc.constantFrom(...views).map((name) => (view: ViewState) => transitions.showView(view, name)),
  fc.constantFrom(...tables).map((name) => (view: ViewState) => transitions.showTable(view, name)),
  fc.constantFrom(...worldviews).map((name) => (view: ViewState) => transitions.showWorldview(view, name)),
  fc.constantFrom(...languages).map((lang) => (view: ViewState) => transitions.speak(view, lang, opensOn(pack), null)),
  fc.constantFrom(...languages).map((lang) => (view: ViewState) => transitions.speak(view, lang, opensOn(pack), "china")),
  fc.option(asof, { nil: null }).map((day) => (view: ViewState) => transitions.showAsOf(view, day)),
  fc
    .tuple(between(-180, 180), between(-85, 85), between(0, 20))
    .map((to) => (view: ViewState) => transitions.moveCamera(view, to, cameraLimits(pack.closeUps))),
  fc.constantFrom(...deck).map((to) => (view: ViewState) => ({ ...showContent(view, to.view), slide: to.id })),
  fc.constantFrom(transitions.homeCamera, transitions.clearFilters, (view: ViewState) => ({ ...view, slide: null, kiosk: null })),
);
/** Strings such as a broken or hostile link may hold: keys of ours, percent junk, any unicode. */
const part = fc.oneof(
  fc.constantFrom(...viewKeys),
  fc.string({ unit: "binary" }),
  fc.constantFrom("%", "%E0%A4", "%00", ",", "=", "#", "+", "null", "LA,VN"),
);
const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.tuple(part, fc.constantFrom("=", "", "=="), part).map((parts) => parts.join(""))).map((pairs) => pairs.join("&")),
);

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
