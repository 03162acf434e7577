/** The dated events of a pack: what begins, changes or is superseded, and when. The as-of control steps through them. */
import type { Agreement, Corridor, CountryCode, LocalText, Pack, Port, Ref, RegionId } from "../data/schema";
import { hasBegun, startOf } from "./dates";
import { holdersOf } from "./holdings";

export type EventKind =
  "document" | "zone" | "opened" | "signed" | "planned" | "started" | "in-force" | "joined" | "in-force-for" | "stage" | "mode";

export interface PackEvent {
  /** As precise as it is known: a year, a month or a day. */
  readonly date: string;
  readonly kind: EventKind;
  /** What it happens to. */
  readonly name: LocalText;
  /** The step, or the version, in words; null when the kind says it all. */
  readonly what: LocalText | null;
  /** Countries that join, or for which it enters into force. */
  readonly countries: readonly CountryCode[];
  /** The way of crossing that opens. */
  readonly mode: Port["modes"][number] | null;
  readonly regions: readonly RegionId[];
  readonly refs: readonly Ref[];
}

/** The events of one day. An event dated by month or year is on the first day of it. */
export interface EventDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The coarsest of their dates, which holds for all of them. */
  readonly date: string;
  readonly events: readonly PackEvent[];
}

type About = Pick<PackEvent, "name" | "regions" | "refs">;
const event = (about: About, date: string, kind: EventKind, more: Partial<PackEvent> = {}): PackEvent => ({
  name: about.name,
  regions: about.regions,
  refs: about.refs,
  date,
  kind,
  what: null,
  countries: [],
  mode: null,
  ...more,
});

const dated = (about: About, date: string | null, kind: EventKind, more: Partial<PackEvent> = {}): readonly PackEvent[] =>
  date === null ? [] : [event(about, date, kind, more)];

const stageEvents = (
  about: About,
  stages: readonly { readonly date: string; readonly what: LocalText }[] = [],
): readonly PackEvent[] => stages.map(({ date, what }) => event(about, date, "stage", { what }));

const corridorEvents = (corridor: Corridor): readonly PackEvent[] => {
  const about: About = { name: corridor.shortName, regions: corridor.regions, refs: corridor.refs };
  return [...dated(about, corridor.from, corridor.fromMeans ?? "opened"), ...stageEvents(about, corridor.stages)];
};

/** Members with the same date make one event. */
function memberEvents(
  about: About,
  kind: "joined" | "in-force-for",
  members: readonly { readonly country: CountryCode; readonly date: string | null | undefined }[],
): readonly PackEvent[] {
  const byDate = new Map<string, CountryCode[]>();
  for (const { country, date } of members) if (date) byDate.set(date, [...(byDate.get(date) ?? []), country]);
  return [...byDate].map(([date, countries]) => event(about, date, kind, { countries }));
}

function agreementEvents(agreement: Agreement): readonly PackEvent[] {
  const about: About = { name: agreement.shortName, regions: agreement.regions, refs: agreement.refs };
  const versions = (agreement.versions ?? []).flatMap(({ name, signed, inForce }) => [
    ...(signed === agreement.signed ? [] : dated(about, signed, "signed", { what: name })),
    // The first version enters into force with the agreement, which has an event already.
    ...(inForce === agreement.inForce ? [] : dated(about, inForce, "in-force", { what: name })),
  ]);
  return [
    ...dated(about, agreement.signed, "signed"),
    ...dated(about, agreement.inForce, "in-force"),
    ...versions,
    ...memberEvents(
      about,
      "joined",
      agreement.members.map(({ country, from }) => ({ country, date: from })),
    ),
    ...memberEvents(
      about,
      "in-force-for",
      agreement.members.map(({ country, inForceBy }) => ({ country, date: inForceBy })),
    ),
  ];
}

/** A way of crossing that opens with a corridor belongs to the corridor's event. */
function modeEvents(pack: Pack, port: Port): readonly PackEvent[] {
  const regions = holdersOf(pack, { kind: "port", id: port.id }).map(({ id }) => id);
  return (port.modesFrom ?? [])
    .filter(({ from }) => !pack.corridors.some((corridor) => corridor.from === from && corridor.ports.includes(port.id)))
    .map(({ mode, from }) => event({ name: port.name, regions, refs: port.refs }, from, "mode", { mode }));
}

function groupEvents(pack: Pack): readonly PackEvent[] {
  return pack.groups.flatMap((group) => {
    const directions = pack.directions.filter(({ groups }) => groups.includes(group.id)).map(({ id }) => id);
    const regions = pack.regions.filter(({ direction }) => directions.includes(direction)).map(({ id }) => id);
    return memberEvents(
      { name: group.name, regions, refs: group.refs },
      "joined",
      group.members.map(({ country, from }) => ({ country, date: from })),
    );
  });
}

/** All events, by day, oldest first. */
export function eventDays(pack: Pack): readonly EventDay[] {
  const everywhere = pack.regions.map(({ id }) => id);
  const events = [
    ...pack.documents.map((document) =>
      event({ name: document.title, regions: everywhere, refs: document.refs }, document.published, "document", {
        what: { en: document.number, zh: document.number },
      }),
    ),
    ...pack.zones
      .filter(({ status }) => status === "approved")
      .flatMap((zone) => {
        const regions = holdersOf(pack, { kind: "zone", id: zone.id }).map(({ id }) => id);
        const about: About = { name: zone.shortName, regions, refs: zone.refs };
        return [...dated(about, zone.from, "zone"), ...stageEvents(about, zone.stages)];
      }),
    ...pack.corridors.flatMap(corridorEvents),
    ...pack.agreements.flatMap(agreementEvents),
    ...pack.ports.flatMap((port) => modeEvents(pack, port)),
    ...groupEvents(pack),
  ];
  const byDay = new Map<string, PackEvent[]>();
  for (const one of events) byDay.set(startOf(one.date), [...(byDay.get(startOf(one.date)) ?? []), one]);
  return [...byDay]
    .map(([day, found]): EventDay => ({
      day,
      date: found.reduce((coarsest, { date }) => (date.length < coarsest.length ? date : coarsest), day),
      events: found,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Events after the date, of one region or of all; oldest first. */
export const eventsAfter = (pack: Pack, asOf: string, region: RegionId | null = null): readonly PackEvent[] =>
  eventDays(pack)
    .filter(({ day }) => !hasBegun(day, asOf))
    .flatMap(({ events }) => events.filter(({ regions }) => region === null || regions.includes(region)));

/** The nearest days with events before and after the date; null when there is none. */
export function neighbouringDays(
  days: readonly EventDay[],
  asOf: string,
): { readonly previous: string | null; readonly next: string | null } {
  const at = startOf(asOf);
  return {
    previous: days.findLast(({ day }) => day < at)?.day ?? null,
    next: days.find(({ day }) => day > at)?.day ?? null,
  };
}
