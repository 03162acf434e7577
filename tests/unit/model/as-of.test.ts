/** Single records at a date, on the built-in pack's own dates. */
import { describe, expect, it } from "vitest";
import { isPublished, laterModes, membersAt, memberState, newerDocuments, portAt, versionsAt } from "../../../src/model/as-of";
import { eventDays, eventsAfter, neighbouringDays } from "../../../src/model/events";
import { makePack } from "../../fixtures/make-pack";
import { pack, region } from "./built-in";

const agreement = (id: string) => {
  const found = pack.agreements.find((one) => one.id === id);
  if (!found) throw new Error(`no agreement ${id}`);
  return found;
};
const port = (id: string) => {
  const found = pack.ports.find((one) => one.id === id);
  if (!found) throw new Error(`no port ${id}`);
  return found;
};
const stateOf = (id: string, code: string, asOf: string) => {
  const member = agreement(id).members.find(({ country }) => country === code);
  return member ? memberState(agreement(id), member, asOf) : null;
};

describe(memberState, () => {
  it.each([
    ["rcep", "LA", "2021-12-31", "later"],
    ["rcep", "LA", "2022-01-01", "in-force"],
    ["rcep", "MM", "2022-01-01", "unclear"],
    ["rcep", "MM", "2022-04-30", "unclear"],
    ["rcep", "MM", "2022-05-01", "in-force"],
    ["rcep", "TH", "2022-01-01", "in-force"],
    ["apta", "MN", "2020-09-28", "later"],
    ["apta", "MN", "2020-12-31", "unclear"],
    ["apta", "MN", "2021-01-01", "in-force"],
    ["acfta", "TL", "2025-09-30", "later"],
    ["acfta", "TL", "2026-06-01", "unclear"],
    ["china-eaeu", "KZ", "2019-10-24", "later"],
    ["china-eaeu", "KZ", "2021-06-02", "in-force"],
  ])("of %s for %s at %s is %s", (id, code, asOf, state) => {
    expect(stateOf(id, code, asOf)).toBe(state);
  });
});

describe(membersAt, () => {
  it("is empty before the agreement is in force, whole after", () => {
    expect(membersAt(agreement("rcep"), "2021-06-02")).toEqual([]);
    expect(membersAt(agreement("rcep"), "2023-06-02")).toHaveLength(15);
    expect(membersAt(agreement("apta"), "2020-01-01").map(({ country }) => country)).not.toContain("MN");
  });
});

describe(versionsAt, () => {
  const statesAt = (asOf: string) => versionsAt(agreement("acfta"), asOf).map(({ state }) => state);
  it("marks what a later version supersedes, and what is not in force yet", () => {
    expect(statesAt("2009-12-31")).toEqual(["later", "later", "later"]);
    expect(statesAt("2016-06-30")).toEqual(["in-force", "later", "later"]);
    expect(statesAt("2021-06-02")).toEqual(["superseded", "in-force", "later"]);
    expect(statesAt("2026-01-01")).toEqual(["superseded", "in-force", "later"]);
  });
  it("has none where the pack names none", () => {
    expect(versionsAt(agreement("rcep"), "2024-01-01")).toEqual([]);
  });
});

describe(portAt, () => {
  it("leaves out a way across that opens later, and nothing else", () => {
    expect(portAt(port("heihe"), "2022-05-31").modes).toEqual(["river"]);
    expect(portAt(port("heihe"), "2022-06-10").modes).toEqual(["road-bridge", "river"]);
    expect(portAt(port("mohan"), "2021-06-02").modes).toEqual(["road"]);
    expect(laterModes(port("mohan"), "2021-06-02")).toEqual([{ mode: "rail", from: "2021-12-03" }]);
    expect(portAt(port("ruili"), "1990-01-01")).toBe(port("ruili"));
  });
});

describe("documents", () => {
  it("are out from the day they are made public", () => {
    expect(isPublished(pack, "2021-06-01")).toBe(false);
    expect(isPublished(pack, "2021-06-02")).toBe(true);
    expect(isPublished(pack, "2023-03-15", "n2023")).toBe(false);
  });
  it("that are newer are told of from their day", () => {
    expect(newerDocuments(pack, "2023-03-15")).toEqual([]);
    expect(newerDocuments(pack, "2023-03-16").map(({ id }) => id)).toEqual(["n2023"]);
  });
});

describe(eventsAfter, () => {
  const told = (asOf: string, id: string | null = null) =>
    eventsAfter(pack, asOf, id === null ? null : region(id)).map(({ kind, name, date }) => `${date} ${kind} ${name.en}`);
  it("tells of a region what comes after the date, in order", () => {
    expect(told("2021-06-02", "mohan-boten")).toEqual([
      "2021-12-03 opened China–Laos Railway",
      "2022-01-01 in-force RCEP",
      "2022-02-01 in-force-for RCEP",
      "2022-03-18 in-force-for RCEP",
      "2022-04 stage Mohan–Boten",
      "2022-05-01 in-force-for RCEP",
      "2023-01-02 in-force-for RCEP",
      "2023-03-16 document Notice of the Ministry of Commerce and 16 other departments on measures for high-quality development of border (cross-border) economic cooperation zones",
      "2023-04-13 stage China–Laos Railway",
      "2023-06-02 in-force-for RCEP",
      "2025-10 joined ASEAN–China FTA",
      "2025-10-28 signed ASEAN–China FTA",
    ]);
  });
  it("does not tell twice of a bridge that is both a corridor and a way across", () => {
    expect(told("2022-01-02", "northeast").filter((line) => line.startsWith("2022-06"))).toEqual([
      "2022-06-10 opened Heihe bridge",
    ]);
  });
  it("ends", () => {
    expect(told("2030-01-01")).toEqual([]);
  });
});

describe(eventDays, () => {
  it("puts what shares a first day together, under the coarser date", () => {
    const together = eventDays(pack).find(({ day }) => day === "1992-09-01");
    expect(together?.date).toBe("1992-09");
    expect(together?.events.map(({ name }) => name.en)).toEqual(["Manzhouli", "Dongxing", "Pingxiang", "Hekou", "Wanding"]);
  });
  it("leaves unconfirmed zones and undated records out", () => {
    expect(eventDays(makePack()).flatMap(({ events }) => events.map(({ name }) => name.en))).not.toContain("Plan");
  });
});

describe(neighbouringDays, () => {
  const days = eventDays(pack);
  it("are the nearest events, from a day with or without one", () => {
    expect(neighbouringDays(days, "2021-06-02")).toEqual({ previous: "2021-01-01", next: "2021-12-03" });
    expect(neighbouringDays(days, "2022")).toEqual({ previous: "2021-12-03", next: "2022-02-01" });
    expect(neighbouringDays(days, "2022-02-02")).toEqual({ previous: "2022-02-01", next: "2022-03-18" });
  });
  it("end at both ends", () => {
    expect(neighbouringDays(days, "1980-01-01").previous).toBeNull();
    expect(neighbouringDays(days, "2030-01-01").next).toBeNull();
  });
});
