/** Views, wishes, actions and texts of any kind, over the built-in pack: what the laws of the fragment are tried on. */
import * as fc from "fast-check";
import { cameraLimits, zoomRange } from "../../src/data/zoom-limits";
import { agree } from "../../src/state/agreement";
import type { SlideRef } from "../../src/state/url-codec";
import { opensOn } from "../../src/state/first-look";
import { showContent, viewKeys } from "../../src/state/view-keys";
import * as transitions from "../../src/state/view-state";
import { defaultView, languages, renderers, roundCamera, themes, type Camera, type ViewState } from "../../src/state/view-state";
import { insetChoices, linkBases, tables, views, worldviews } from "../../src/data/choices";
import type { Thing } from "../../src/model/things";
import { pack } from "../unit/model/built-in";

export const slides = ["opening", "laos", "the-northeast"];
// Slides with views of their own: what the address leaves out is as the slide has it.
const laos = pack.countries.filter(({ code }) => code === "LA").map(({ code }) => code);
export const deck: readonly SlideRef[] = [
  { id: "opening", view: defaultView },
  { id: "laos", view: { ...defaultView, region: pack.regions[2]?.id ?? null, partner: laos, camera: [101.69, 21.19, 8.2] } },
  { id: "the-northeast", view: { ...defaultView, region: pack.regions[3]?.id ?? null, asof: "2024-04-01" } },
];

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
export const anyView: fc.Arbitrary<ViewState> = fc
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
    inset: fc.constantFrom(...insetChoices),
    worldview: fc.constantFrom(...worldviews),
    theme: fc.constantFrom(...themes),
    renderer: idOrNull(renderers),
    kiosk: fc.option(fc.integer({ min: 1, max: 3600 }), { nil: null }),
  })
  .map((view) => agree(pack, view));

/** A deck of an author's own: its slides name things in any order, and places that no one view has together. */
export const ownDeck: readonly SlideRef[] = [
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
];
const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.shuffledSubarray([...values]);
/** Any view that somebody could ask for: in any order, with a selection that does not agree, off the map, of another pack. */
export const anyWish: fc.Arbitrary<ViewState> = fc
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
export const anyAction: fc.Arbitrary<(view: ViewState) => ViewState> = fc.oneof(
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
export const anyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.tuple(part, fc.constantFrom("=", "", "=="), part).map((parts) => parts.join(""))).map((pairs) => pairs.join("&")),
);
