/** What is at a point of the screen: the symbol there, else a name, else a symbol within reach, else region or country. */
import { thingKey, type Thing, type ThingKey } from "../../model/things";
import type { Briefing } from "../../model/briefing";
import type { Mark } from "../../picture/marks/mark";
import { toLonLat, toWorld } from "../../picture/geometry/mercator";
import { shownMark, type Placement, type ShownMark } from "../../picture/labels/placement";
import { labelSize } from "../../picture/labels/text-size";
import type { Language } from "../../state/view-state";
import { fromScreen, toScreen, type ScreenPoint, type Transform } from "../../picture/camera/viewport";

export interface HitInput {
  readonly marks: readonly Mark[];
  readonly placement: Placement;
  /** What the address keeps lit: a name shown because of it can be clicked. What is only hovered does not count. */
  readonly lit: ReadonlySet<ThingKey>;
  readonly transform: Transform;
  readonly lang: Language;
  readonly em: number;
  readonly briefing: Briefing;
  /** The selected region, zone or port. */
  readonly selected: Thing | null;
  /** What the close-up has at a point, which covers the base geometry; undefined where it draws nothing. */
  readonly coverAt?: (lonLat: readonly [number, number]) => Thing | null | undefined;
  readonly regionAt: (lonLat: readonly [number, number]) => string | null;
  /** The code of the country at a point, whether the briefing knows it or not. */
  readonly countryAt: (lonLat: readonly [number, number]) => string | null;
}

/** Symbols this close are one place: a zone and the port of its town. A click where one is selected means the next. */
const togetherPx = 5;
/** Nobody aims more exactly than this. Of two symbols equally near, the first of the scene is meant. */
const aimPx = 1;

/** A symbol that is drawn and can be chosen. */
interface Drawn {
  readonly mark: Mark;
  readonly thing: Thing;
  readonly at: ScreenPoint;
  readonly bodyPx: number;
  readonly reachPx: number;
}
const distance = ([x, y]: ScreenPoint, [atX, atY]: ScreenPoint): number => Math.hypot(x - atX, y - atY);

export function thingAt(point: ScreenPoint, input: HitInput): Thing | null {
  const symbols = drawnSymbols(input);
  return (
    symbolWithin(point, symbols, ({ bodyPx }) => bodyPx, input) ??
    nameAt(point, symbols, input) ??
    symbolWithin(point, symbols, ({ reachPx: reach }) => reach, input) ??
    areaAt(point, input)
  );
}

const shownOf = (mark: Mark, { placement, lit }: HitInput): ShownMark | null => shownMark(mark, placement, lit);
const screenOf = ({ lonLat }: Mark, { transform }: HitInput): ScreenPoint => toScreen(toWorld([lonLat[0], lonLat[1]]), transform);

function drawnSymbols(input: HitInput): readonly Drawn[] {
  return input.marks.flatMap((mark): readonly Drawn[] => {
    const { symbol, thing } = mark;
    if (!symbol || !thing || symbol.reachPx === 0 || !shownOf(mark, input)?.symbol) return [];
    const bodyPx = symbol.radiusEm * input.em;
    // With large type the symbol itself may be larger than its reach.
    return [{ mark, thing, at: screenOf(mark, input), bodyPx, reachPx: Math.max(bodyPx, symbol.reachPx) }];
  });
}

function symbolWithin(
  point: ScreenPoint,
  symbols: readonly Drawn[],
  radiusOf: (symbol: Drawn) => number,
  input: HitInput,
): Thing | null {
  const held = symbols.filter((symbol) => distance(point, symbol.at) <= radiusOf(symbol));
  const nearest = Math.min(...held.map(({ at }) => distance(point, at)));
  const best = held.find(({ at }) => distance(point, at) <= nearest + aimPx);
  if (!best) return null;
  return inTurn(
    best.thing,
    symbols.filter(({ at }) => distance(at, best.at) <= togetherPx),
    input,
  );
}

/** Of the things in one place, the one after the selected one, else the one that was hit. */
function inTurn(hit: Thing, together: readonly Drawn[], { selected }: HitInput): Thing {
  const chosen = selected && thingKey(selected);
  const things = [...new Map(together.map(({ thing }) => [thingKey(thing), thing])).values()];
  const index = things.findIndex((thing) => thingKey(thing) === chosen);
  return (index >= 0 ? things[(index + 1) % things.length] : undefined) ?? hit;
}

/** A name means its thing wherever it is, even beside its land or over the edge of another's. */
function nameAt(point: ScreenPoint, symbols: readonly Drawn[], input: HitInput): Thing | null {
  for (const mark of input.marks) {
    const label = shownOf(mark, input)?.label;
    if (!label || !mark.thing) continue;
    const [x, y] = screenOf(mark, input);
    const { width, height } = labelSize(mark, input.lang, input.em, label.without);
    if (Math.abs(point[0] - x - label.dx) > width / 2 || Math.abs(point[1] - y - label.dy) > height / 2) continue;
    // A town and its port that share a name have it written once (occupied.ts), so it stands for both.
    const isMeant = (symbol: Drawn): boolean =>
      symbol.mark.id === mark.id || (distance(symbol.at, [x, y]) <= togetherPx && !shownOf(symbol.mark, input)?.label);
    return mark.symbol ? inTurn(mark.thing, symbols.filter(isMeant), input) : mark.thing;
  }
  return null;
}

function areaAt(point: ScreenPoint, input: HitInput): Thing | null {
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
