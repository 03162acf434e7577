/** Labels never lie over one another, are never cut, and never stand where they would say something wrong. */
import { describe, expect, it } from "vitest";
import { toScreen, cameraFor, type Viewport } from "../../../../src/picture/camera/viewport";
import { arrowObstacles } from "../../../../src/picture/geometry/arrow";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { defaultView, languages, type Camera, type ViewState } from "../../../../src/state/view-state";
import { buildBriefing } from "../../../../src/model/briefing";
import { briefing, country, pack, places, region } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport, overlap, type Box, type PlacedView } from "./make-placement";

const viewports: readonly (readonly [string, Viewport, number])[] = [
  ["1920×1080", makeViewport(1560, 1020), 17],
  ["1366×768", makeViewport(1066, 708), 14],
  ["390×844", makeViewport(390, 650), 14],
  // Beside a slide: large names on a narrow map, and on the largest screen.
  ["1024×768 in a room", makeViewport(640, 690), 19.7],
  ["1920×1080 in a room", makeViewport(1260, 1000), 27.7],
  ["3840×2160 in a room", makeViewport(2550, 2010), 55.4],
];
const views: readonly (readonly [string, Partial<ViewState>])[] = [
  ["home", {}],
  ...briefing.regions.map(({ id }) => [id, { region: id }] as const),
  ["partner Laos", { partner: [country("LA")] }],
];
function placementsOn(
  viewport: Viewport,
  em: number,
): readonly (PlacedView & { readonly name: string; readonly camera: Camera })[] {
  const all = briefing.regions.map(({ id }) => id);
  return views.flatMap(([name, view]) => {
    const camera = cameraOf({ ...defaultView, ...view }, briefing, places, all, viewport);
    const scene = makeScene({ selected: view.region ?? null, partners: view.partner ?? [], zoom: camera[2] });
    return languages.map((lang) => ({
      ...makePlacement(camera, viewport, { scene, lang, em }),
      name: `${name} in ${lang}`,
      camera,
    }));
  });
}

describe.each(viewports)("at %s, in every main view and language,", (_size, viewport, em) => {
  const placements = placementsOn(viewport, em);

  it("no two labels overlap", () => {
    const clashes = placements.flatMap(({ name, labels }) =>
      labels.flatMap((a, index) =>
        labels.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${name}: ${a.mark.id} ${b.mark.id}`] : [])),
      ),
    );
    expect(clashes).toEqual([]);
  });
  it("no label is cut by the edge of the free part", () => {
    const { free } = viewport;
    const isCut = ({ left, right, top, bottom }: Box): boolean =>
      left < free.left || right > free.right || top < free.top || bottom > free.bottom;
    const cut = placements.flatMap(({ name, labels }) =>
      labels.filter(({ box }) => isCut(box)).map(({ mark }) => `${name}: ${mark.id}`),
    );
    expect(cut).toEqual([]);
  });
  it("every symbol of the zoom is drawn", () => {
    const missing = placements.flatMap(({ name, scene, placement: placed, camera, pointOf }) =>
      scene.marks.flatMap((mark) => {
        const [x, y] = pointOf(mark);
        const isOnScreen = x > 0 && y > 0 && x < viewport.width && y < viewport.height;
        const isDue = mark.symbol !== null && camera[2] >= mark.symbolZoom && isOnScreen;
        return isDue && placed.get(mark.id)?.symbol !== true ? [`${name}: ${mark.id}`] : [];
      }),
    );
    expect(missing).toEqual([]);
  });
  it("no country's name stands on a region", () => {
    const wrong = placements.flatMap(({ name, labels, regionAt }) =>
      labels.flatMap(({ mark, box: { left, right, top, bottom } }) => {
        const middle = (top + bottom) / 2;
        const points = [left, (left + right) / 2, right].map((x) => [x, middle] as const);
        return mark.kind.name === "country" && points.some(regionAt) ? [`${name}: ${mark.id}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
  it("no leader runs under another name", () => {
    const crossed = placements.flatMap(({ name, labels, pointOf }) =>
      labels
        .filter(({ leader }) => leader)
        .flatMap(({ mark, box }) => {
          const [x, y] = pointOf(mark);
          const [dx, dy] = [(box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y];
          const line = Array.from({ length: 100 }, (_, step) => [x + (dx * step) / 100, y + (dy * step) / 100] as const);
          return labels.flatMap((other) => {
            // Half a line of letters more or less is no matter: the halo hides it.
            const { left, right, top, bottom } = other.box;
            const isCrossed = line.some(([px, py]) => px > left + 5 && px < right - 5 && py > top + 5 && py < bottom - 5);
            // From a point that lies under a name the line has to lead out.
            const startsThere = x > left && x < right && y > top && y < bottom;
            return other.mark.id !== mark.id && isCrossed && !startsThere ? [`${name}: ${mark.id} under ${other.mark.id}`] : [];
          });
        }),
    );
    expect(crossed).toEqual([]);
  });
  it("no country's name that has no leader stands in another country", () => {
    const wrong = placements.flatMap(({ name, labels, countryAt }) =>
      labels.flatMap(({ mark, box, leader }) => {
        const owner = countryAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
        return mark.kind.name === "country" && !leader && owner !== null && owner !== mark.thing?.id ? [`${name}: ${mark.id}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
  it("no label lies over another mark's symbol", () => {
    const hidden = placements.flatMap(({ name, labels, scene, placement: placed, pointOf }) =>
      labels.flatMap(({ mark, box }) =>
        scene.marks.flatMap((other) => {
          if (other.id === mark.id || !placed.get(other.id)?.symbol) return [];
          const [x, y] = pointOf(other);
          return x > box.left && x < box.right && y > box.top && y < box.bottom ? [`${name}: ${mark.id} on ${other.id}`] : [];
        }),
      ),
    );
    expect(hidden).toEqual([]);
  });
  it("the selected region keeps its name", () => {
    const lost = placements.filter(({ scene, labels }) => {
      const selected = scene.marks.find(({ kind, strong }) => kind.name === "region" && strong);
      return selected !== undefined && !labels.some(({ mark }) => mark.id === selected.id);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});

const regionLabels = ({ labels }: PlacedView) =>
  labels.filter(({ mark }) => mark.kind.name === "region").map(({ mark }) => mark.id);

describe("the opening map", () => {
  it.each(viewports)("names all five regions at %s", (_size, viewport, em) => {
    for (const lang of languages) {
      const camera = cameraFor(pack.map.homeBounds, viewport, 0);
      expect(regionLabels(makePlacement(camera, viewport, { lang, em }))).toHaveLength(5);
    }
  });
  it.each(viewports.filter(([size]) => size !== "390×844"))(
    "names the six partner countries of the notice at %s",
    (_size, viewport, em) => {
      const camera = cameraFor(pack.map.homeBounds, viewport, 0);
      const named = makePlacement(camera, viewport, { em }).labels.map(({ mark }) => mark.id);
      expect(named).toEqual(expect.arrayContaining(["RU", "MN", "KZ", "VN", "MM", "LA"].map((code) => `country-${code}`)));
    },
  );
  // Both languages at once are twice the words: on the narrowest screen not all of them find room.
  it.each(viewports.filter(([size]) => size !== "390×844"))(
    "names the six when they are the filter, as on their slide, at %s",
    (_size, viewport, em) => {
      const six = ["RU", "MN", "KZ", "VN", "MM", "LA"].map(country);
      const all = briefing.regions.map(({ id }) => id);
      for (const lang of ["en", "zh"] as const) {
        const camera = cameraOf({ ...defaultView, partner: six }, briefing, places, all, viewport);
        const scene = makeScene({ partners: six, isFiltered: true, zoom: camera[2] });
        const named = makePlacement(camera, viewport, { scene, lang, em }).labels.map(({ mark }) => mark.id);
        expect([lang, named]).toEqual([lang, expect.arrayContaining(six.map((code) => `country-${code}`))]);
      }
    },
  );
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
    const { labels, transform } = makePlacement(cameraFor(pack.map.homeBounds, viewport, 0), viewport, { em: 17 });
    const squares = pack.directions.flatMap(({ arrow }) => (arrow ? arrowObstacles(arrow.from, arrow.to) : []));
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
    const bare = [60, 300].flatMap((width) => {
      const { placement: placed } = makePlacement([106.8, 22.05, 6], makeViewport(200 + width, 460), {
        scene: makeScene({ zoom: 6 }),
        em: 22,
      });
      return [...placed.values()].filter(({ label }) => label?.bare);
    });
    expect(bare.length).toBeGreaterThan(0);
  });
});
