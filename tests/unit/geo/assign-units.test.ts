import { describe, expect, it } from "vitest";
import { assignUnit, type AdminAttributes } from "../../../geo/transforms/assign-units.ts";

const makeAttributes = (changes: Partial<AdminAttributes>): AdminAttributes => ({
  iso_a2: "LA",
  iso_3166_2: "LA-LM",
  adm0_a3: "LAO",
  gu_a3: "LAO",
  name: "Louang Namtha",
  ...changes,
});

describe(assignUnit, () => {
  it("takes the country's code for a foreign province", () => expect(assignUnit(makeAttributes({}))).toBe("LA"));

  it.each([
    ["a Chinese province", { iso_a2: "CN", adm0_a3: "CHN", gu_a3: "CHN", iso_3166_2: "CN-YN" }, "CN-YN"],
    ["the Paracels", { iso_a2: "CN", adm0_a3: "CHN", gu_a3: "PFA", iso_3166_2: "CN-X01~" }, "CN-HI"],
    ["Arunachal Pradesh", { iso_a2: "IN", adm0_a3: "IND", gu_a3: "IND", iso_3166_2: "IN-AR" }, "IN-AR"],
    ["Northern Cyprus", { iso_a2: "-1", adm0_a3: "CYN", gu_a3: "CYN", iso_3166_2: "-99-X04~" }, "CY"],
    ["Siachen", { iso_a2: "-1", adm0_a3: "KAS", gu_a3: "KAS", iso_3166_2: "-99-X06~" }, "X-SIACHEN"],
    ["Christmas Island", { iso_a2: "-1", adm0_a3: "IOA", gu_a3: "CXR", iso_3166_2: "-99-X14~" }, "CX"],
    ["Antarctica", { iso_a2: "AQ", adm0_a3: "ATA", gu_a3: "ATA", iso_3166_2: "AQ-X01~" }, null],
  ])("decides on %s", (_name, attributes, unit) => expect(assignUnit(makeAttributes(attributes))).toBe(unit));

  it("stops at a feature nobody has decided on, naming it", () => {
    expect(() => assignUnit(makeAttributes({ name: "Atlantis", iso_a2: "-99", adm0_a3: "ATL" }))).toThrow(/Atlantis.*ATL/);
  });

  it("stops at a Chinese feature without a province's code rather than making a unit called CN", () => {
    expect(() => assignUnit(makeAttributes({ iso_a2: "CN", adm0_a3: "CHN", iso_3166_2: "CN-X99~" }))).toThrow(/CHN/);
  });
});
