/** Units that the geometry keeps apart for one worldview look, and are clicked, as the country that they are part of in the other. */
import { describe, expect, it } from "vitest";
import { unitFill } from "../../../../src/picture/scene/scene";
import { ownerOf } from "../../../../src/picture/geometry/unit-owner";
import { ownerOf as ownerInGeodata } from "../../../../geo/transforms/worldview.ts";
import { worldviews } from "../../../../src/data/choices";
import { region } from "../../model/built-in";
import { readLevel } from "../../geo/fixtures.ts";
import { makeScene } from "../labels/make-placement";

describe(ownerOf, () => {
  it.each([
    ["CN-YN", "CN", "CN"],
    ["HK", "CN", "CN"],
    ["IN-AR", "IN", "CN"],
    ["TW", "TW", "CN"],
    ["X-SPRATLY", "X-SPRATLY", "CN"],
    ["XK", "XK", "RS"],
    ["IN", "IN", "IN"],
  ] as const)("gives %s to %s, in the Chinese view to %s", (unit, international, china) => {
    expect([ownerOf(unit, "international"), ownerOf(unit, "china")]).toEqual([international, china]);
  });
  it.each(["light", "detail"] as const)(
    "agrees with the lines that are drawn, for every unit of %s in both worldviews",
    (level) => {
      const units = readLevel(level).topology.units.map(({ id }) => id);
      expect(units.length).toBeGreaterThan(200);
      for (const worldview of worldviews)
        expect(units.map((unit) => [unit, ownerOf(unit, worldview)])).toEqual(
          units.map((unit) => [unit, ownerInGeodata(unit, worldview)]),
        );
    },
  );
});

describe(unitFill, () => {
  it("leaves no hole in a partner: Arunachal Pradesh is tinted with India", () => {
    const scene = makeScene({ selected: region("yunnan") });
    expect(unitFill(scene, "IN")).not.toBe(scene.palette.land);
    expect(unitFill(scene, "IN-AR")).toBe(unitFill(scene, "IN"));
  });
  it("shows it as China in the Chinese view, whatever India's tint", () => {
    const scene = makeScene({ selected: region("yunnan"), worldview: "china" });
    expect([unitFill(scene, "IN-AR"), unitFill(scene, "TW")]).toEqual([scene.palette.china, scene.palette.china]);
    expect(unitFill(scene, "IN")).not.toBe(scene.palette.china);
  });
});
