/** Which close-up the camera is near. */
import { describe, expect, it } from "vitest";
import { closeUpNear } from "../../../../src/map/content/create-close-up";
import { pack } from "../../model/built-in";

const [one] = pack.closeUps;
if (!one) throw new Error("the built-in pack has no close-up");
const [lon, lat] = one.frame.middle;
const middle = pack.zones.find(({ id }) => id === "hekou")?.point?.lonLat ?? one.frame.middle;
const other = { ...one, id: "other", frame: { ...one.frame, middle } };

describe(closeUpNear, () => {
  it("is none in a pack without close-ups, farther away than it begins, or elsewhere", () => {
    expect(closeUpNear([], [lon, lat, 12])).toBeNull();
    expect(closeUpNear([one], [lon, lat, 7.9])).toBeNull();
    expect(closeUpNear([one], [lon + 5, lat, 8.2])).toBeNull();
    expect(closeUpNear([one], [lon + 3, lat, 8.2])).toBe(one);
  });
  it("is the nearer of two", () => {
    expect(closeUpNear([one, other], [lon, lat, 12])).toBe(one);
    expect(closeUpNear([one, other], [middle[0], middle[1], 12])).toBe(other);
  });
});
