/** What the camera frames. */
import { describe, expect, it } from "vitest";
import { cameraOf } from "../../../../src/picture/camera/framing";
import { defaultView } from "../../../../src/state/view-state";
import { briefing, country, pack, places } from "../../model/built-in";
import { viewports } from "../labels/make-placement";

describe.each(viewports)("at %s", (_name, viewport) => {
  it("a town is framed alike, whatever country is in the filter", () => {
    for (const { id } of pack.zones.slice(0, 12))
      for (const code of ["KZ", "RU", "VN", "NP"]) {
        const view = { ...defaultView, zone: id };
        const camera = cameraOf({ ...view, partner: [country(code)] }, briefing, places, [], viewport);
        expect([id, code, camera[2] - cameraOf(view, briefing, places, [], viewport)[2]]).toEqual([id, code, expect.closeTo(0, 0)]);
      }
  });
});
