/** What must hold between the facts of a pack: sources, words, counts, dates and points. Pure; returns all problems. */
import { distance } from "@turf/turf";
import { listNames, type PackRecords } from "./pack-records";
import { recordName, stepInto, type Problem } from "../problem";

/**
 * West, south, east, north of China with its seas, degrees: catches swapped or mistyped numbers. That a point lies in
 * its province is proved against the geometry, in `geo/`.
 */
const chinaBox = [73, 18, 136, 54] as const;

const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);
const isAfter = (one: string, other: string): boolean => firstDay(one) > firstDay(other);

function checkMeasures({ lists }: PackRecords): Problem[] {
  const documentOfAspect = new Map(lists.aspects.map(({ id, document }) => [id, document]));
  return lists.measures.flatMap((measure, index) => {
    const path = `measures${recordName(measure, index)}`;
    const problems: Problem[] = [];
    const isDescribed = measure.described !== "none";
    for (const field of ["title", "gist"] as const) {
      if (isDescribed && measure[field] === null)
        problems.push({ path: `${path}.${field}`, message: "a described measure needs it" });
      if (!isDescribed && measure[field] !== null)
        problems.push({ path: `${path}.${field}`, message: "a measure not described has none" });
    }
    if (isDescribed && measure.refs.length === 0) problems.push({ path: `${path}.refs`, message: "needs at least one source" });
    const owner = measure.aspect === null ? undefined : documentOfAspect.get(measure.aspect);
    if (owner !== undefined && owner !== measure.document) {
      problems.push({ path: `${path}.aspect`, message: `"${measure.aspect}" belongs to document "${owner}"` });
    }
    return problems;
  });
}

/** "3 of 14" is true only if all are listed, described or not; a document may also list none of them. */
function checkCounts({ lists, complete }: PackRecords): Problem[] {
  return lists.documents.flatMap((document, index) =>
    (["aspects", "measures"] as const).flatMap((list) => {
      const listed = lists[list].filter((row) => row.document === document.id).length;
      const counted = document.counts[list];
      if (!complete.has(list) || listed === 0 || listed === counted) return [];
      const path = `documents${recordName(document, index)}.counts.${list}`;
      return [{ path, message: `the document counts ${counted}, the pack lists ${listed}` }];
    }),
  );
}

function repeats<R>(list: string, field: string, rows: readonly R[], keyOf: (row: R) => string | null): Problem[] {
  const first = new Map<string, string>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    if (key === null) return [];
    const name = recordName(row, index);
    const holder = first.get(key);
    if (holder === undefined) first.set(key, name);
    return holder === undefined ? [] : [{ path: `${list}${name}.${field}`, message: `the same as ${list}${holder}` }];
  });
}

const numberIn = ({ document, number }: { document: string; number: number | null }): string | null =>
  number === null ? null : `${document} ${number}`;

function checkNumbers({ lists }: PackRecords): Problem[] {
  return [
    ...repeats("aspects", "number", lists.aspects, numberIn),
    ...repeats("measures", "number", lists.measures, numberIn),
    ...repeats("countries", "named", lists.countries, ({ named }) => (named === null ? null : String(named))),
  ];
}

function checkDates({ lists, document, asOf }: PackRecords): Problem[] {
  const dated = lists.documents.find(({ id }) => id === document)?.dated ?? null;
  const published = new Map(lists.documents.map((row) => [row.id, row.published]));
  return [
    ...(asOf !== null && dated !== null && isAfter(dated, asOf)
      ? [{ path: "asOf", message: `is before the document's date, ${dated}` }]
      : []),
    ...lists.documents.flatMap((row, index) =>
      row.dated !== null && isAfter(row.dated, row.published)
        ? [{ path: `documents${recordName(row, index)}.published`, message: `is before the document's date, ${row.dated}` }]
        : [],
    ),
    ...lists.agreements.flatMap((row, index) =>
      row.signed !== null && row.inForce !== null && isAfter(row.signed, row.inForce)
        ? [{ path: `agreements${recordName(row, index)}.inForce`, message: `is before the date of signing, ${row.signed}` }]
        : [],
    ),
    ...lists.changes.flatMap((row, index) => {
      const [from, to] = [published.get(row.from), published.get(row.to)];
      return from !== undefined && to !== undefined && isAfter(from, to)
        ? [{ path: `changes${recordName(row, index)}.to`, message: `was published before "${row.from}"` }]
        : [];
    }),
  ];
}

function checkPoints({ lists }: PackRecords): Problem[] {
  const [west, south, east, north] = chinaBox;
  const outside = (["zones", "ports"] as const).flatMap((list) =>
    lists[list].flatMap((row, index) => {
      if (row.point === null) return [];
      const [lon, lat] = row.point.lonLat;
      if (lon >= west && lon <= east && lat >= south && lat <= north) return [];
      const message = `[${lon}, ${lat}] is outside China: longitude comes first`;
      return [{ path: `${list}${recordName(row, index)}.point.lonLat`, message }];
    }),
  );
  const apart = lists.regions.flatMap((region, index) => {
    const { place } = region;
    if (place.kind !== "point") return [];
    const zone = lists.zones.find(({ id }) => id === place.zone);
    if (!zone?.point) return [];
    const awayKm = distance([...place.lonLat], [...zone.point.lonLat], { units: "kilometers" });
    if (awayKm <= zone.point.accuracyKm) return [];
    const message = `lies ${awayKm.toFixed(1)} km from zone "${zone.id}", more than its accuracy of ${zone.point.accuracyKm} km`;
    return [{ path: `regions${recordName(region, index)}.place.lonLat`, message }];
  });
  return [...outside, ...apart];
}

/** Web addresses stand in sources only, so that one place decides what may be followed. */
function checkAddresses({ lists, words }: PackRecords): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value === "string") {
      if (/https?:\/\//i.test(value)) problems.push({ path, message: "web addresses belong in sources" });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value))
        walk(item, stepInto(path, Array.isArray(value) ? Number(key) : key, item, depth), depth + 1);
    }
  };
  walk(words, "", 0);
  for (const list of listNames) if (list !== "sources") walk(lists[list], list, 1);
  return problems;
}

export function checkFacts(records: PackRecords): Problem[] {
  return [checkMeasures, checkCounts, checkNumbers, checkDates, checkPoints, checkAddresses].flatMap((check) => check(records));
}
