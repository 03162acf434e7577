/** Which names there is room for: on the opening map, at a zone that is selected, and seen close. */
import { describe, expect, it } from "vitest";
import { toScreen, cameraFor, mapPxOf } from "../../../../src/picture/camera/viewport";
import { arrowObstacles } from "../../../../src/picture/geometry/arrow";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { defaultView, languages } from "../../../../src/state/view-state";
import { buildBriefing } from "../../../../src/model/briefing";
import { briefing, country, pack, places, region } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport, namedIn, overlap, viewports, type PlacedView } from "./make-placement";

const regionLabels = (view: PlacedView) => new Set(namedIn(view).filter((id) => id.startsWith("region-")));

describe("the opening map", () => {
  it.each(viewports)("names all five regions at %s", (size, viewport, em) => {
    for (const lang of languages) {
      const camera = cameraFor(pack.map.homeBounds, viewport, 0);
      const found = regionLabels(makePlacement(camera, viewport, { lang, em, hasInset: true })).size;
      expect([size, lang, found]).toEqual([size, lang, 5]);
    }
  });
  it.each(viewports.filter(([size]) => size !== "390×844"))(
    "names the six partner countries of the notice at %s",
    (_size, viewport, em) => {
      const camera = cameraFor(pack.map.homeBounds, viewport, 0);
      const named = namedIn(makePlacement(camera, viewport, { em, hasInset: true }));
      expect(named).toEqual(expect.arrayContaining(["RU", "MN", "KZ", "VN", "MM", "LA"].map((code) => `country-${code}`)));
    },
  );
  it.each(viewports)("names the six when they are the filter, as on their slide, at %s", (_size, viewport, em) => {
    const six = ["RU", "MN", "KZ", "VN", "MM", "LA"].map(country);
    const all = briefing.regions.map(({ id }) => id);
    for (const lang of languages) {
      const camera = cameraOf({ ...defaultView, partner: six }, briefing, places, all, viewport);
      const scene = makeScene({ partners: six, isFiltered: true, zoom: camera[2], mapPx: mapPxOf(viewport) });
      const named = namedIn(makePlacement(camera, viewport, { scene, lang, em, hasInset: true }));
      expect([lang, named]).toEqual([lang, expect.arrayContaining(six.map((code) => `country-${code}`))]);
    }
  });
  it.each(viewports.slice(0, 2))("names every corridor that has a line at %s", (_size, viewport, em) => {
    const later = buildBriefing(pack, places.adjacency, "2024-04-01");
    const scene = makeScene({ briefing: later, layers: ["corridors"] });
    const wanted = scene.marks.filter(({ kind }) => kind.name === "corridor").map(({ id }) => id);
    expect(wanted).toContain("corridor-clr");
    for (const lang of languages) {
      const { labels } = makePlacement(cameraFor(pack.map.homeBounds, viewport, 0), viewport, { scene, lang, em });
      expect([lang, labels.map(({ mark }) => mark.id)]).toEqual([lang, expect.arrayContaining(wanted)]);
    }
  });
  it("keeps names off the arrows", () => {
    const viewport = makeViewport(1560, 1020);
    const { labels, transform, scene } = makePlacement(cameraFor(pack.map.homeBounds, viewport, 0), viewport, { em: 17 });
    expect(scene.arrows).toHaveLength(4);
    const squares = scene.arrows.flatMap(({ ring }) => arrowObstacles(ring));
    const boxes = squares.map(({ at, half }) => {
      const [x, y] = toScreen(at, transform);
      const side = half * transform.k;
      return { left: x - side, right: x + side, top: y - side, bottom: y + side };
    });
    expect(labels.filter(({ box }) => boxes.some((square) => overlap(box, square))).map(({ mark }) => mark.id)).toEqual([]);
  });
  it("keeps names out of what the controls cover", () => {
    const viewport = makeViewport(1066, 708);
    const camera = cameraFor(pack.map.homeBounds, viewport, 0);
    const blocked = [{ left: 0, top: 0, right: 400, bottom: 300 }];
    const { labels } = makePlacement(camera, viewport, { blocked });
    expect(
      labels.filter(({ box }) => overlap(box, { left: 0, top: 0, right: 400, bottom: 300 })).map(({ mark }) => mark.id),
    ).toEqual([]);
    expect(labels.length).toBeGreaterThan(3);
  });
  it("gives the same answer twice", () => {
    const viewport = makeViewport(1066, 708);
    const camera = cameraFor(pack.map.homeBounds, viewport, 0);
    expect([...makePlacement(camera, viewport).placement]).toEqual([...makePlacement(camera, viewport).placement]);
  });
  it("shows the name of a selected zone at any zoom", () => {
    const viewport = makeViewport(1066, 708);
    const camera = cameraFor(pack.map.homeBounds, viewport, 0);
    const scene = makeScene({ selected: region("xinjiang"), selectedZone: "khorgos" });
    expect(makePlacement(camera, viewport, { scene }).placement.get("zone-khorgos")?.label).not.toBeNull();
    expect(makePlacement(camera, viewport).placement.get("zone-khorgos")?.label).toBeNull();
  });
});

describe("seen close", () => {
  const close = (lon: number, lat: number, zoom: number) =>
    makePlacement([lon, lat, zoom], makeViewport(1200, 900), { scene: makeScene({ zoom }) });
  it("tells kind and year of a zone, and what lies and crosses opposite a port, from zoom 6 on", () => {
    const { labels } = close(117.42, 49.6, 7.5);
    const noteOf = (id: string) => labels.find(({ mark }) => mark.id === id)?.mark.note;
    expect(noteOf("zone-manzhouli")).toEqual({ en: "border zone, 1992", zh: "边合区，1992年" });
    const port = makeScene({ zoom: 7.5 }).marks.find(({ id }) => id === "port-manzhouli")?.note;
    expect(port).toEqual({ en: "↔ Zabaykalsk · rail and road", zh: "↔ Zabaykalsk · 铁路和公路" });
    expect(makeScene({ zoom: 5.5 }).marks.every(({ note }) => note === undefined)).toBe(true);
  });
  it("leaves a note out before it leaves out the name", () => {
    const bare = [60, 140, 220, 300].flatMap((width) => {
      const viewport = makeViewport(200 + width, 460);
      const { placement: placed } = makePlacement([106.8, 22.05, 6], viewport, {
        scene: makeScene({ zoom: 6, mapPx: mapPxOf(viewport) }),
        em: 22,
      });
      return [...placed.values()].filter(({ label }) => label?.without === "note");
    });
    expect(bare.length).toBeGreaterThan(0);
  });
});
