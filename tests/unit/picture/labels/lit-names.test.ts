/** Names that only light brings up: whatever is hovered, none lies over another name or over what comes up with it. */
import { describe, expect, it } from "vitest";
import { linkedThings, thingKey, type Thing, type ThingKey } from "../../../../src/model/things";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { toWorld } from "../../../../src/picture/geometry/mercator";
import { toScreen } from "../../../../src/picture/camera/viewport";
import { squareAt } from "../../../../src/picture/labels/boxes";
import { namesOnMap } from "../../../../src/picture/labels/names";
import { shownMark } from "../../../../src/picture/labels/placement";
import { defaultView, languages } from "../../../../src/state/view-state";
import { briefing, pack, places } from "../../model/built-in";
import { makePlacement, makeScene, makeViewport, overlap, type Box } from "./make-placement";

const things: readonly Thing[] = [
  ...briefing.regions.map(({ id }): Thing => ({ kind: "region", id })),
  ...briefing.countries.map(({ code }): Thing => ({ kind: "country", id: code })),
  ...briefing.zones.map(({ id }): Thing => ({ kind: "zone", id })),
  ...briefing.ports.map(({ id }): Thing => ({ kind: "port", id })),
  ...pack.measures.map(({ id }): Thing => ({ kind: "measure", id })),
  ...pack.directions.map(({ id }): Thing => ({ kind: "direction", id })),
  ...pack.claims.map(({ id }): Thing => ({ kind: "claim", id })),
];
const nothing: ReadonlySet<ThingKey> = new Set();
const regionIds = briefing.regions.map(({ id }) => id);

const screens = [
  ["1920x1080", makeViewport(1560, 1020), 17],
  ["1440x900", makeViewport(1066, 708), 14],
  ["390x844", makeViewport(390, 650), 14],
  ["a projector", makeViewport(1260, 1000), 27.7],
] as const;
const regions = [null, ...regionIds];

describe.each(screens)("on %s, whatever is hovered", (_name, viewport, em) => {
  const layouts = regions.flatMap((region) =>
    languages.map((lang) => {
      const camera = cameraOf({ ...defaultView, region }, briefing, places, regionIds, viewport);
      const scene = makeScene({ selected: region, zoom: camera[2] });
      const { placement, transform } = makePlacement(camera, viewport, { scene, lang, em });
      const namesAt = (lit: ReadonlySet<ThingKey>) =>
        namesOnMap({ marks: scene.marks, placement, lang, em }, lit, transform, [0, 0]).map(({ thing, text, box }) => ({
          thing,
          text,
          box: { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height },
        }));
      return { name: `${region ?? "opening"}, ${lang}`, marks: scene.marks, placement, transform, namesAt };
    }),
  );

  it("no name lies over another, and none is said twice at one spot", () => {
    const wrong = layouts.flatMap(({ name, namesAt }) =>
      things.flatMap((thing) => {
        const names = namesAt(linkedThings(briefing, thing));
        const isNear = (one: Box, other: Box): boolean => Math.hypot(one.left - other.left, one.top - other.top) < 3 * em;
        return names.flatMap((one, index) =>
          names.slice(index + 1).flatMap((other) => {
            const isTwice = one.text === other.text && isNear(one.box, other.box);
            return isTwice || overlap(one.box, other.box) ? [`${name}, ${thingKey(thing)}: ${one.text}, ${other.text}`] : [];
          }),
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("no name that comes up lies over a symbol that comes up", () => {
    let looked = 0;
    const wrong = layouts.flatMap(({ name, marks, placement, transform, namesAt }) => {
      const atRest = new Set(namesAt(nothing).map(({ thing }) => thing));
      return things.flatMap((thing) => {
        const lit = linkedThings(briefing, thing);
        const coming = marks.filter((mark) => shownMark(mark, placement, lit)?.symbol && !placement.get(mark.id)?.symbol);
        const names = namesAt(lit).filter((one) => !atRest.has(one.thing));
        return coming.flatMap((mark) => {
          const square = squareAt(
            toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform),
            (mark.symbol?.radiusEm ?? 0) * em,
          );
          looked += names.length;
          const covering = names.filter((one) => one.thing !== `port:${mark.thing?.id ?? ""}` && overlap(one.box, square));
          return covering.map((one) => `${name}, ${thingKey(thing)}: ${one.text} over ${mark.id}`);
        });
      });
    });
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  it("names still come up, and the square of the port opposite does not", () => {
    const counts = layouts.map(({ marks, placement, namesAt }) => {
      const rest = namesAt(nothing).length;
      const opposite = marks.filter(({ kind, id }) => kind.name === "town" && placement.get(id)?.lit?.symbol);
      expect(opposite).toEqual([]);
      return things.filter((thing) => namesAt(linkedThings(briefing, thing)).length > rest).length;
    });
    // With a region selected, the zones and ports of the others have no names to bring up.
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(150);
  });
});
