/** Checks what must be true between the facts of a pack: sources, words, counts, dates and points. Pure; returns all problems. */
import { distance } from "@turf/turf";
import { listNames, type PackRecords } from "./pack-records";
import { faultAt, recordName, stepInto, type Problem } from "../problem";

/**
 * West, south, east, north of China with its seas, degrees. It catches swapped or mistyped numbers. That a point is in its province
 * is checked against the geometry, in `geo/`.
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
      if (isDescribed && measure[field] === null) problems.push(faultAt(`${path}.${field}`, "measure-incomplete"));
      if (!isDescribed && measure[field] !== null) problems.push(faultAt(`${path}.${field}`, "measure-overfull"));
    }
    if (isDescribed && measure.refs.length === 0) problems.push(faultAt(`${path}.refs`, "unsourced"));
    const { aspect } = measure;
    const owner = aspect === null ? undefined : documentOfAspect.get(aspect);
    if (aspect !== null && owner !== undefined && owner !== measure.document) {
      problems.push({
        path: `${path}.aspect`,
        code: "other-document",
        parameters: { aspect, document: owner },
      });
    }
    return problems;
  });
}

/** "3 of 14" is true only if all are listed, described or not. A document may also list none. */
function checkCounts({ lists, complete }: PackRecords): Problem[] {
  return lists.documents.flatMap((document, index) =>
    (["aspects", "measures"] as const).flatMap((list): Problem[] => {
      const listed = lists[list].filter((row) => row.document === document.id).length;
      const counted = document.counts[list];
      if (!complete.has(list) || listed === 0 || listed === counted) return [];
      const path = `documents${recordName(document, index)}.counts.${list}`;
      return [{ path, code: "wrong-count", parameters: { counted, listed } }];
    }),
  );
}

function repeats<R>(list: string, field: string, rows: readonly R[], keyOf: (row: R) => string | null): Problem[] {
  const first = new Map<string, string>();
  return rows.flatMap((row, index): Problem[] => {
    const key = keyOf(row);
    if (key === null) return [];
    const name = recordName(row, index);
    const holder = first.get(key);
    if (holder === undefined) first.set(key, name);
    return holder === undefined
      ? []
      : [{ path: `${list}${name}.${field}`, code: "same-as", parameters: { record: `${list}${holder}` } }];
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
  const own: readonly Problem[] =
    asOf !== null && dated !== null && isAfter(dated, asOf)
      ? [{ path: "asOf", code: "before-document", parameters: { date: dated } }]
      : [];
  return [
    ...own,
    ...lists.documents.flatMap((row, index): Problem[] =>
      row.dated !== null && isAfter(row.dated, row.published)
        ? [{ path: `documents${recordName(row, index)}.published`, code: "before-document", parameters: { date: row.dated } }]
        : [],
    ),
    ...lists.agreements.flatMap((row, index): Problem[] =>
      row.signed !== null && row.inForce !== null && isAfter(row.signed, row.inForce)
        ? [{ path: `agreements${recordName(row, index)}.inForce`, code: "before-signing", parameters: { date: row.signed } }]
        : [],
    ),
    ...lists.changes.flatMap((row, index): Problem[] => {
      const [from, to] = [published.get(row.from), published.get(row.to)];
      return from !== undefined && to !== undefined && isAfter(from, to)
        ? [{ path: `changes${recordName(row, index)}.to`, code: "before-earlier", parameters: { document: row.from } }]
        : [];
    }),
  ];
}

function checkPoints({ lists }: PackRecords): Problem[] {
  const [west, south, east, north] = chinaBox;
  const outside = (["zones", "ports"] as const).flatMap((list) =>
    lists[list].flatMap((row, index): Problem[] => {
      if (row.point === null) return [];
      const [lon, lat] = row.point.lonLat;
      if (lon >= west && lon <= east && lat >= south && lat <= north) return [];
      const path = `${list}${recordName(row, index)}.point.lonLat`;
      return [{ path, code: "outside-china", parameters: { lon, lat } }];
    }),
  );
  const apart = lists.regions.flatMap((region, index): Problem[] => {
    const { place } = region;
    if (place.kind !== "point") return [];
    const zone = lists.zones.find(({ id }) => id === place.zone);
    if (!zone?.point) return [];
    const awayKm = distance([...place.lonLat], [...zone.point.lonLat], { units: "kilometers" });
    if (awayKm <= zone.point.accuracyKm) return [];
    const parameters = { awayKm, zone: zone.id, accuracyKm: zone.point.accuracyKm };
    return [{ path: `regions${recordName(region, index)}.place.lonLat`, code: "away-from-zone", parameters }];
  });
  return [...outside, ...apart];
}

/** Web addresses are allowed in sources only, so that one place decides which links can be followed. */
function checkAddresses({ lists, words }: PackRecords): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value === "string") {
      if (/https?:\/\//i.test(value)) problems.push(faultAt(path, "address-outside-sources"));
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
