/** Checks the cross-references of a pack: every id is unique in its list, every reference exists. Pure; returns all problems. */
import { listNames, sourcedLists, type ListName, type PackRecords } from "./pack-records";
import type { Named } from "../fault";
import { faultAt, recordName, shorten, type Problem } from "../problem";
import type { Ref } from "../schema";

/** What each list holds. */
const entryOf: Readonly<Record<ListName, Named>> = {
  documents: "document",
  aspects: "aspect",
  measures: "measure",
  directions: "direction",
  regions: "region",
  groups: "group",
  countries: "country",
  readings: "reading",
  zones: "zone",
  ports: "port",
  corridors: "corridor",
  agreements: "agreement",
  claims: "claim",
  changes: "change",
  closeUps: "close-up",
  sources: "source",
};

function repeatedIds(records: PackRecords): Problem[] {
  return listNames.flatMap((list) => {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const id of records.ids[list]) (seen.has(id) ? repeated : seen).add(id);
    return [...repeated].map((id) =>
      list === "countries"
        ? faultAt(list + recordName({ code: id }, 0), "repeated-code")
        : faultAt(list + recordName({ id }, 0), "repeated-id"),
    );
  });
}

/** Claims and changes share one key in the address, so no id may be in both. */
function sharedIds({ ids }: PackRecords): Problem[] {
  return ids.changes.filter((id) => ids.claims.includes(id)).map((id) => faultAt(`changes${recordName({ id }, 0)}`, "id-of-claim"));
}

function repeatedReadings({ lists }: PackRecords): Problem[] {
  const seen = new Set<string>();
  return lists.readings.flatMap((reading, index) => {
    const key = `${reading.region} ${reading.country}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [faultAt(`readings${recordName(reading, index)}`, "repeated-reading")] : [];
  });
}

/** One reference: its path, the list it points into, the id it gives. A null id points nowhere, which is fine. */
type Reference = readonly [path: string, list: ListName, id: string | null];

const many = (path: string, list: ListName, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => [`${path}[${index}]`, list, id]);

function referencesOf({ lists, document, geometrySource }: PackRecords): Reference[] {
  const each = <R>(list: ListName, rows: readonly R[], from: (row: R, path: string) => readonly Reference[]): Reference[] =>
    rows.flatMap((row, index) => from(row, list + recordName(row, index)));
  return [
    ["document", "documents", document],
    ["map.geometrySource", "sources", geometrySource],
    ...each("aspects", lists.aspects, (aspect, path) => [[`${path}.document`, "documents", aspect.document]]),
    ...each("measures", lists.measures, (measure, path) => [
      [`${path}.document`, "documents", measure.document],
      [`${path}.aspect`, "aspects", measure.aspect],
      ...many(`${path}.scope.regions`, "regions", measure.scope.kind === "regions" ? measure.scope.regions : []),
      ...many(`${path}.countries`, "countries", measure.countries),
      ...many(`${path}.zones`, "zones", measure.zones),
    ]),
    ...each("directions", lists.directions, (direction, path) => many(`${path}.groups`, "groups", direction.groups)),
    ...each("regions", lists.regions, (region, path) => [
      [`${path}.direction`, "directions", region.direction],
      [`${path}.place.zone`, "zones", region.place.kind === "point" ? region.place.zone : null],
    ]),
    // Members of agreements may be any state. Those of groups are linked on the map, so the pack must know them.
    ...each("groups", lists.groups, (group, path) =>
      group.members.map(({ country }, index): Reference => [`${path}.members[${index}].country`, "countries", country]),
    ),
    ...each("readings", lists.readings, (reading, path) => [
      [`${path}.region`, "regions", reading.region],
      [`${path}.country`, "countries", reading.country],
    ]),
    ...each("zones", lists.zones, (zone, path) => many(`${path}.faces`, "countries", zone.faces)),
    ...each("ports", lists.ports, (port, path) => [[`${path}.faces`, "countries", port.faces]]),
    ...each("corridors", lists.corridors, (corridor, path) => [
      ...many(`${path}.regions`, "regions", corridor.regions),
      ...many(`${path}.ports`, "ports", corridor.ports),
    ]),
    ...each("agreements", lists.agreements, (agreement, path) => many(`${path}.regions`, "regions", agreement.regions)),
    ...each("claims", lists.claims, (claim, path) => [
      [`${path}.document`, "documents", claim.document],
      [`${path}.aspect`, "aspects", claim.aspect],
      [`${path}.measure`, "measures", claim.measure],
      ...many(`${path}.regions`, "regions", claim.regions),
      ...many(`${path}.countries`, "countries", claim.countries),
    ]),
    ...each("changes", lists.changes, (change, path) => [
      [`${path}.from`, "documents", change.from],
      [`${path}.to`, "documents", change.to],
      ...many(`${path}.regions`, "regions", change.regions),
      ...many(`${path}.countries`, "countries", change.countries),
      ...many(`${path}.measures`, "measures", change.measures),
    ]),
    ...each("closeUps", lists.closeUps, (closeUp, path) => [
      [`${path}.region`, "regions", closeUp.region],
      [`${path}.zone`, "zones", closeUp.zone],
      [`${path}.host`, "regions", closeUp.host],
      [`${path}.country`, "countries", closeUp.country],
      [`${path}.corridor`, "corridors", closeUp.corridor],
    ]),
    ...sourcedLists.flatMap((list) =>
      each<{ readonly refs: readonly Ref[] }>(list, lists[list], (row, path) =>
        row.refs.map(({ source }, index): Reference => [`${path}.refs[${index}].source`, "sources", source]),
      ),
    ),
  ];
}

/** Finds ids that are used twice, and references that lead nowhere. */
export function checkReferences(records: PackRecords): Problem[] {
  const known = new Map(listNames.map((list) => [list, new Set(records.ids[list])]));
  const dangling = referencesOf(records).flatMap(([path, list, id]): Problem[] =>
    id === null || known.get(list)?.has(id)
      ? []
      : [{ path, code: "unknown-id", parameters: { named: entryOf[list], id: shorten(id) } }],
  );
  return [...repeatedIds(records), ...sharedIds(records), ...repeatedReadings(records), ...dangling];
}
