/** Which ports stand in a zone's own town: all pairs of the built-in pack. */
import { expect, describe, it } from "vitest";
import { isInTown } from "../../../src/model/holdings";
import { pack } from "./built-in";

describe(isInTown, () => {
  it("pairs each zone with the port of its town, and with no other", () => {
    const pairs = pack.zones.flatMap((zone) =>
      pack.ports.filter((port) => isInTown(port, zone)).map((port) => `${zone.id}: ${port.id}`),
    );
    expect(pairs.sort()).toEqual([
      "dandong: dandong",
      "dongxing: dongxing",
      "erenhot-zamynuud: erenhot",
      "erenhot: erenhot",
      "heihe: heihe",
      "hekou: hekou",
      "helong: nanping",
      "khorgos: khorgos",
      "manzhouli: manzhouli",
      "mohan-boten: mohan",
      "pingxiang: pingxiang-rail",
      "ruili: ruili",
      "suifenhe: suifenhe",
      "wanding: wanding",
    ]);
  });
});
