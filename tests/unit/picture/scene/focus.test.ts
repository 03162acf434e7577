/** With one region selected the others step back: sunk into China's ground, small names, nothing of their own on the map. */
import { describe, expect, it } from "vitest";
import { buildMarks } from "../../../../src/picture/marks/marks";
import { labelSize } from "../../../../src/picture/labels/text-size";
import { lightScene } from "../../../../src/picture/scene/light";
import { palettes } from "../../../../src/picture/scene/palette";
import { buildScene } from "../../../../src/picture/scene/scene";
import { openingInput } from "../../../../src/picture/scene/scene-input";
import { linkedThings } from "../../../../src/model/things";
import { difference, labOf, sights } from "../../model/colour-vision";
import { briefing, places, region } from "../../model/built-in";

const opening = openingInput(briefing, places);
const selecting = (id: string) => ({ ...opening, selected: region(id), zoom: 7 });
const kindsOf = (marks: ReturnType<typeof buildMarks>, kind: string) => marks.filter((mark) => mark.kind.name === kind);

describe("the regions beside the selected one", () => {
  it.each(["light", "dark", "contrast"] as const)("sink towards China, and stay apart from it, in theme %s", (theme) => {
    const { china } = palettes[theme];
    const atRest = buildScene({ ...opening, theme }).regions;
    const focused = buildScene({ ...selecting("yunnan"), theme }).regions;
    for (const { id, fill } of focused) {
      const before = atRest.find((one) => one.id === id)?.fill ?? "";
      if (id === "yunnan") expect(fill).toBe(before);
      else
        for (const sight of sights) {
          const fromChina = (colour: string) => difference(labOf(colour, sight), labOf(china, sight));
          expect(fromChina(fill)).toBeLessThan(fromChina(before));
          expect(fromChina(fill)).toBeGreaterThan(5);
        }
    }
  });
  it("come back to their full colour when hovered", () => {
    const input = selecting("yunnan");
    const lit = linkedThings(briefing, { kind: "region", id: region("guangxi") });
    const fillOf = (scene: ReturnType<typeof buildScene>) => scene.regions.find(({ id }) => id === "guangxi")?.fill;
    const unselected = lightScene(buildScene(opening), opening, lit);
    expect(fillOf(lightScene(buildScene(input), input, lit))).toBe(fillOf(unselected));
  });
  it("keep smaller names that can still be clicked", () => {
    const names = buildMarks(selecting("yunnan")).filter(({ kind }) => kind.name.endsWith("region"));
    expect(names.map(({ id, quiet }) => [id, quiet])).toEqual(briefing.regions.map(({ id }) => [`region-${id}`, id !== "yunnan"]));
    for (const mark of names) {
      expect(mark.thing).toEqual({ kind: "region", id: mark.thing?.id });
      const [own, usual] = [labelSize(mark, "en", 20), labelSize({ ...mark, quiet: false }, "en", 20)];
      if (mark.quiet) expect(own.width).toBeLessThan(usual.width * 0.85);
      else expect(own).toEqual(usual);
    }
  });
  it("have no arrow and no word of a direction", () => {
    expect(buildScene(selecting("yunnan")).arrows.map(({ id }) => id)).toEqual(["yunnan"]);
    expect(kindsOf(buildMarks(selecting("yunnan")), "direction").map(({ id }) => id)).toEqual(["direction-yunnan"]);
    expect(buildScene(opening).arrows.length).toBeGreaterThan(2);
  });
  it("have no zones and no ports on the map, but for one that is chosen or on a corridor that is shown", () => {
    const sites = (input: Parameters<typeof buildMarks>[0]) => {
      const marks = buildMarks(input);
      return [...kindsOf(marks, "zone"), ...kindsOf(marks, "port")].map(({ thing }) => thing?.id);
    };
    const held = briefing.byRegion.get(region("yunnan"));
    const own = [...(held?.zones ?? []), ...(held?.ports ?? [])].map(({ id }): string => id);
    const shown = sites(selecting("yunnan"));
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((id) => !own.includes(id ?? ""))).toEqual([]);
    expect(sites(selecting("mohan-boten"))).toEqual(["mohan"]);
    expect(sites({ ...selecting("yunnan"), selectedZone: "dongxing" })).toContain("dongxing");
    expect(sites({ ...selecting("yunnan"), layers: ["corridors"] })).toContain("khorgos");
    expect(sites(opening)).toContain("dongxing");
  });
});
