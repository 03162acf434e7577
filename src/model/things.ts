/** What can be pointed at, on the map or in a list, and what lights up with it. */
import type { Change, Claim, ClaimId, CountryCode, DirectionId, MeasureId, RegionId } from "../data/schema";
import { isPublished } from "./as-of";
import type { Briefing } from "./briefing";
import { holdersOf, measureConcerns, type Site } from "./holdings";

export type Thing =
  | { readonly kind: "region"; readonly id: RegionId }
  | { readonly kind: "country"; readonly id: CountryCode }
  | Site
  | { readonly kind: "measure"; readonly id: MeasureId }
  | { readonly kind: "direction"; readonly id: DirectionId }
  /** A claim, or a row of the comparison. */
  | { readonly kind: "claim"; readonly id: ClaimId };

/** One string per thing, for keys and comparisons: `zone:ruili`. */
export type ThingKey = `${Thing["kind"]}:${string}`;
export const thingKey = (thing: Thing): ThingKey => `${thing.kind}:${thing.id}`;

/** The things that a claim, or a row of the comparison, names. */
function namedBy({ pack }: Briefing, id: ClaimId) {
  const claim = pack.claims.find((one) => one.id === id);
  if (claim) return { ...claim, measures: claim.measure === null ? [] : [claim.measure] };
  return pack.changes.find((one) => one.id === id) ?? { regions: [], countries: [], measures: [] };
}

/** Whether a claim, or a row of the comparison, names the thing. */
function isNamedIn(one: Claim | Change, { kind, id }: Thing): boolean {
  if (kind === "region") return one.regions.includes(id);
  if (kind === "country") return one.countries.includes(id);
  return kind === "measure" && ("measures" in one ? one.measures.includes(id) : one.measure === id);
}

const regionsWith = (briefing: Briefing, thing: Thing): readonly RegionId[] => {
  const all = [...briefing.byRegion.values()];
  switch (thing.kind) {
    case "region":
      return [thing.id];
    case "country":
      return (briefing.linksOfCountry.get(thing.id) ?? []).map((link) => link.region);
    case "zone":
      // A zone belongs to nothing before it begins.
      return briefing.zones.some(({ id }) => id === thing.id) ? holdersOf(briefing.pack, thing).map(({ id }) => id) : [];
    case "port":
      return holdersOf(briefing.pack, thing).map(({ id }) => id);
    case "direction":
      return all.filter(({ region }) => briefing.isPublished && region.direction === thing.id).map(({ region }) => region.id);
    // Claims do not depend on the date: what documents say can be read at any time.
    case "claim":
      return namedBy(briefing, thing.id).regions;
    case "measure": {
      const measure = briefing.measureById.get(thing.id);
      return measure && isPublished(briefing.pack, briefing.asOf, measure.document)
        ? all.filter(({ region }) => measureConcerns(measure, region.id)).map(({ region }) => region.id)
        : [];
    }
  }
};

/** The thing and everything linked to it: what lights up when it is hovered or focused. */
export function linkedThings(briefing: Briefing, thing: Thing | null): ReadonlySet<ThingKey> {
  const lit = new Set<ThingKey>();
  if (!thing) return lit;
  lit.add(thingKey(thing));
  const add = (kind: Thing["kind"], ids: Iterable<string>): void => {
    for (const id of ids) lit.add(`${kind}:${id}`);
  };
  const regions = regionsWith(briefing, thing);
  add("region", regions);
  add(
    "claim",
    [...briefing.pack.claims, ...briefing.pack.changes].filter((one) => isNamedIn(one, thing)).map(({ id }) => id),
  );
  switch (thing.kind) {
    case "region": {
      const region = briefing.byRegion.get(thing.id);
      if (!region) break;
      add(
        "country",
        region.links.map((link) => link.country),
      );
      add(
        "zone",
        region.zones.map(({ id }) => id),
      );
      add(
        "port",
        region.ports.map(({ id }) => id),
      );
      add(
        "measure",
        region.measures.filter(({ described }) => described !== "none").map(({ id }) => id),
      );
      if (briefing.isPublished) add("direction", [region.region.direction]);
      break;
    }
    case "country":
      add(
        "zone",
        briefing.zones.filter((zone) => zone.faces.includes(thing.id)).map(({ id }) => id),
      );
      add(
        "port",
        briefing.ports.filter((port) => port.faces === thing.id).map(({ id }) => id),
      );
      add(
        "measure",
        briefing.measures.filter((measure) => measure.countries.includes(thing.id)).map(({ id }) => id),
      );
      break;
    case "zone":
      add("country", briefing.zoneById.get(thing.id)?.faces ?? []);
      break;
    case "port": {
      const port = briefing.portById.get(thing.id);
      if (port) add("country", [port.faces]);
      break;
    }
    case "measure":
      add("country", briefing.measureById.get(thing.id)?.countries ?? []);
      add("zone", briefing.measureById.get(thing.id)?.zones ?? []);
      break;
    case "claim":
      add("country", namedBy(briefing, thing.id).countries);
      add("measure", namedBy(briefing, thing.id).measures);
      break;
    case "direction":
      add(
        "country",
        briefing.links.filter(({ region }) => regions.includes(region)).map(({ country }) => country),
      );
      break;
  }
  return lit;
}
