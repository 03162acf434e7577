/** What can be found, with all the texts that it can be found by. Pure. */
import { countryAliases, provinceNames } from "../../data/pack/other-names";
import type { LocalText, Port, Region } from "../../data/schema";
import type { Briefing } from "../briefing";
import { holdersOf, type Site } from "../holdings";
import type { Thing } from "../things";

/** What can be found: everything that has a name and can be pointed at, everything drawn as a layer, and the documents. */
export type SearchTarget =
  | Exclude<Thing, { readonly kind: "claim" }>
  | { readonly kind: "corridor"; readonly id: string }
  | { readonly kind: "agreement"; readonly id: string }
  | { readonly kind: "document"; readonly id: string };
export type SearchKind = SearchTarget["kind"];

/** A thing with all the texts that it can be found by, weighted. */
export interface Named {
  readonly target: SearchTarget;
  readonly name: LocalText;
  /** Longer or other names. */
  readonly also: readonly LocalText[];
  /** Texts that describe it: where it is, what is opposite. */
  readonly about: readonly LocalText[];
  /** The names of what it belongs to. */
  readonly within: readonly LocalText[];
  /** Sentences and lists about it, found by their words, without pinyin or typing mistakes. */
  readonly prose: readonly LocalText[];
}

const noTexts = { also: [], about: [], within: [], prose: [] } as const;

const modeNames: Readonly<Record<Port["modes"][number], LocalText>> = {
  road: { en: "road", zh: "公路" },
  rail: { en: "rail", zh: "铁路" },
  river: { en: "river", zh: "水运" },
  pipeline: { en: "pipeline", zh: "管道" },
  "road-bridge": { en: "road bridge", zh: "公路桥" },
  "rail-bridge": { en: "rail bridge", zh: "铁路桥" },
};

/** If several provinces make up a region, each is a part of it. A single one is the region itself. */
const namesOfProvinces = ({ place }: Region): Pick<Named, "also" | "about"> => {
  const names = place.kind === "provinces" ? place.provinces.flatMap((code) => provinceNames[code] ?? []) : [];
  return place.kind === "provinces" && place.provinces.length === 1 ? { also: names, about: [] } : { also: [], about: names };
};
const provinceName = (code: string): readonly LocalText[] => (provinceNames[code] ?? []).slice(0, 1);

export function namedThings(briefing: Briefing): readonly Named[] {
  const { pack } = briefing;
  const holders = (site: Site): readonly LocalText[] => holdersOf(pack, site).map(({ name }) => name);
  const countries = (codes: readonly string[]): readonly LocalText[] =>
    pack.countries.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  const bare = (text: string | null): readonly LocalText[] => (text === null ? [] : [{ en: text, zh: text }]);
  const some = (text: LocalText | null): readonly LocalText[] => (text === null ? [] : [text]);
  return [
    ...pack.regions.map((region): Named => {
      const zone = region.place.kind === "point" ? briefing.zoneById.get(region.place.zone) : undefined;
      const { also, about } = namesOfProvinces(region);
      return {
        ...noTexts,
        target: { kind: "region", id: region.id },
        name: region.name,
        also,
        about: [...about, ...(zone ? [...some(zone.host), ...some(zone.opposite)] : [])],
        within: zone ? countries(zone.faces) : [],
      };
    }),
    ...pack.countries.map(({ code, name }): Named => ({
      ...noTexts,
      target: { kind: "country", id: code },
      name,
      also: [...bare(code), ...(countryAliases[code] ?? [])],
    })),
    ...pack.zones.map((zone): Named => ({
      target: { kind: "zone", id: zone.id },
      name: zone.shortName,
      also: [zone.name],
      about: [...some(zone.host), ...some(zone.opposite)],
      within: [...holders({ kind: "zone", id: zone.id }), ...provinceName(zone.province), ...countries(zone.faces)],
      prose: some(zone.industries),
    })),
    ...pack.ports.map((port): Named => ({
      target: { kind: "port", id: port.id },
      name: port.name,
      also: [],
      about: [...bare(port.opposite), ...port.modes.map((mode) => modeNames[mode])],
      within: [...holders({ kind: "port", id: port.id }), ...provinceName(port.province), ...countries([port.faces])],
      prose: [],
    })),
    ...pack.corridors.map((corridor): Named => ({
      target: { kind: "corridor", id: corridor.id },
      name: corridor.name,
      also: [],
      about: corridor.routes.flat().map(({ name }) => name),
      within: pack.regions.filter(({ id }) => corridor.regions.includes(id)).map(({ name }) => name),
      prose: [],
    })),
    ...pack.directions.map(({ id, word, label, gist }): Named => ({
      ...noTexts,
      target: { kind: "direction", id },
      name: label,
      also: [word],
      prose: [gist],
    })),
    ...briefing.measures.flatMap(({ id, title, number, gist }): readonly Named[] => {
      const counted = number === null ? null : { en: `Measure ${number}`, zh: `第${number}条措施` };
      return title
        ? [
            {
              ...noTexts,
              target: { kind: "measure", id },
              name: title,
              also: [...some(counted), ...bare(id)],
              prose: some(gist),
            },
          ]
        : [];
    }),
    ...pack.agreements.map(({ id, name, what }): Named => ({
      ...noTexts,
      target: { kind: "agreement", id },
      name,
      prose: [what],
    })),
    ...pack.documents.map(({ id, number, title, issuer }): Named => ({
      ...noTexts,
      target: { kind: "document", id },
      name: title,
      also: bare(number),
      about: some(issuer),
    })),
  ];
}
