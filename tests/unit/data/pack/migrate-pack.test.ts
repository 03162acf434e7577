/** A pack of version 1 reads like one of today: locators and bases of points, one English text then, stand in both languages. */
import { describe, expect, it } from "vitest";
import { migratePack } from "../../../../src/data/pack/migrate-pack";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { makePackInput } from "../../../fixtures/make-pack";

/** As version 1 wrote it. */
const makeOldPack = (place: unknown = "measure 3 · P4S2", basis: unknown = "Test, town") => {
  const { zones, ports, ...pack } = makePackInput();
  const ref = { source: "gazette", place, basis: "stated", confidence: "high" };
  const moved = (row: (typeof zones)[number] | (typeof ports)[number]) => ({
    ...row,
    refs: [ref],
    point: row.point && { ...row.point, basis },
  });
  return { ...pack, schemaVersion: 1, zones: zones.map(moved), ports: ports.map(moved) };
};

describe(migratePack, () => {
  it("makes a pack of version 1 one that parses, with its words in both languages", () => {
    const parsed = parsePack(makeOldPack());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const zone = parsed.pack.zones.find(({ id }) => id === "gate");
    const locator = "measure 3 · paragraph 4, sentence 2";
    expect([parsed.pack.schemaVersion, zone?.refs[0]?.locator, zone?.point?.basis]).toEqual([
      2,
      { en: locator, zh: locator },
      { en: "Test, town", zh: "Test, town" },
    ]);
  });

  it("changes nothing of the pack it is given, nor of one of today", () => {
    const old = makeOldPack();
    const before = structuredClone(old);
    migratePack(old);
    expect(old).toEqual(before);
    const now = makePackInput();
    expect(migratePack(now)).toBe(now);
  });

  it("leaves what is wrong to whoever judges it", () => {
    const parsed = parsePack(makeOldPack(7, 8));
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["zones(id = gate).refs[0].place", "zones(id = gate).point.basis"]),
    );
    for (const input of [null, [], "1", { schemaVersion: 1, zones: [null, 3, []], ports: {} }])
      expect(() => parsePack(input)).not.toThrow();
  });
});
