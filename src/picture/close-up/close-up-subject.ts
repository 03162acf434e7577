/** What the pack says about the subject of a close-up. Pure. */
import type { CloseUp, Corridor, Country, Region } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { Thing } from "../../model/things";

export interface Subject {
  readonly region: Region;
  readonly host: Region | null;
  readonly country: Country | null;
  readonly railway: Corridor | null;
}

/** Returns null while the briefing has no such region. */
export function subjectOf(closeUp: CloseUp, { regions, countries, pack }: Briefing): Subject | null {
  const region = regions.find(({ id }) => id === closeUp.region);
  return region
    ? {
        region,
        host: regions.find(({ id }) => id === closeUp.host) ?? null,
        country: countries.find(({ code }) => code === closeUp.country) ?? null,
        railway: pack.corridors.find(({ id }) => id === closeUp.corridor) ?? null,
      }
    : null;
}

/** The thing that an area, or its name, stands for. */
export function thingOf(role: "home" | "abroad" | "zone", { region, host, country }: CloseUp): Thing | null {
  if (role === "zone") return { kind: "region", id: region };
  if (role === "home") return host === null ? null : { kind: "region", id: host };
  return country === null ? null : { kind: "country", id: country };
}
