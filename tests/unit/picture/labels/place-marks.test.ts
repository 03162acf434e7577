/** Labels never lie over one another, are never cut, and never stand where they would say something wrong. */
import { describe, expect, it } from "vitest";
import type { Viewport } from "../../../../src/picture/camera/viewport";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { defaultView, languages, type Camera, type ViewState } from "../../../../src/state/view-state";
import { briefing, country, places } from "../../model/built-in";
import { makePlacement, makeScene, overlap, viewports, type Box, type PlacedView } from "./make-placement";

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
    const crossed = placements.flatMap(({ name, labels }) =>
      labels.flatMap(({ mark, leader }) => {
        if (!leader) return [];
        const [[fromX, fromY], [toX, toY]] = leader;
        const line = Array.from({ length: 100 }, (_, step) => [
          fromX + ((toX - fromX) * step) / 100,
          fromY + ((toY - fromY) * step) / 100,
        ]);
        return labels.flatMap((other) => {
          // Half a line of letters more or less is no matter: the halo hides it.
          const { left, right, top, bottom } = other.box;
          const isUnder = ([px = 0, py = 0]: readonly number[], by: number): boolean =>
            px > left + by && px < right - by && py > top + by && py < bottom - by;
          // From a point that lies under a name the line has to lead out.
          const isCrossed = line.some((point) => isUnder(point, 5)) && !isUnder([fromX, fromY], 0);
          return other.mark.id !== mark.id && isCrossed ? [`${name}: ${mark.id} under ${other.mark.id}`] : [];
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
      const selected = scene.marks.find(({ kind, strong }) => kind.name.endsWith("region") && strong);
      return selected !== undefined && !labels.some(({ mark }) => mark.id === selected.id);
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
