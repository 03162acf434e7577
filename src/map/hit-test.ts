/** What lies at a point of the screen: the nearest symbol within reach, else a label of a point, else region or country. */
import type { Thing } from "../model/things";
import type { Briefing } from "../model/briefing";
import type { Mark } from "./marks";
import { toLonLat, toWorld } from "./mercator";
import type { MarkPlace } from "./place-marks";
import { labelSize } from "./text-size";
import type { Language } from "../state/view-state";
import { fromScreen, toScreen, type ScreenPoint, type Transform } from "./viewport";

export interface HitInput {
  readonly marks: readonly Mark[];
  readonly places: ReadonlyMap<string, MarkPlace>;
  readonly transform: Transform;
  readonly lang: Language;
  readonly em: number;
  readonly briefing: Briefing;
  /** What is drawn over the base geometry at a point; undefined where nothing is. */
  readonly coverAt?: (lonLat: readonly [number, number]) => Thing | null | undefined;
  readonly regionAt: (lonLat: readonly [number, number]) => string | null;
  /** The code of the country that holds a point, whether the briefing knows it or not. */
  readonly countryAt: (lonLat: readonly [number, number]) => string | null;
}

/** CSS pixels around a symbol that count as it: a 44 px target for the point regions, less where towns stand close. */
const reachPx = { "point-region": 22, "border-zone": 11, "cross-border-zone": 12, port: 9, end: 0, stop: 0, member: 0 } as const;

export function thingAt(point: ScreenPoint, input: HitInput): Thing | null {
  const screen = ({ lonLat }: Mark): ScreenPoint => toScreen(toWorld([lonLat[0], lonLat[1]]), input.transform);
  let best: { readonly thing: Thing; readonly distance: number } | null = null;
  for (const mark of input.marks) {
    if (!mark.symbol || !mark.thing || !input.places.get(mark.id)?.symbol) continue;
    const [x, y] = screen(mark);
    const distance = Math.hypot(point[0] - x, point[1] - y);
    if (distance <= reachPx[mark.symbol] && (!best || distance < best.distance)) best = { thing: mark.thing, distance };
  }
  if (best) return best.thing;
  for (const mark of input.marks) {
    const label = input.places.get(mark.id)?.label;
    // A name inside its own area says nothing that the area does not say; one beside a point, or at an arrow's tip, does.
    if (!label || !mark.thing || (mark.kind === "region" && !label.leader && !mark.symbol) || mark.kind === "country") continue;
    const [x, y] = screen(mark);
    const { width, height } = labelSize(mark, input.lang, input.em, !label.bare);
    if (Math.abs(point[0] - x - label.dx) <= width / 2 && Math.abs(point[1] - y - label.dy) <= height / 2) return mark.thing;
  }
  const lonLat = toLonLat(fromScreen(point, input.transform));
  const cover = input.coverAt?.(lonLat);
  if (cover !== undefined) return cover;
  const regionId = input.regionAt(lonLat);
  const region = input.briefing.regions.find(({ id }) => id === regionId);
  if (region) return { kind: "region", id: region.id };
  const code = input.countryAt(lonLat);
  const country = input.briefing.countries.find((candidate) => candidate.code === code);
  return country ? { kind: "country", id: country.code } : null;
}
