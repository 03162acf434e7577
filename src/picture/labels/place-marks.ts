/**
 * Places labels: greedily by priority, each at the first of its positions that is free. No label covers another or an arrow, or is
 * cut by the edge of the free part. Pure; the same for both renderers, the plate and exports.
 */
import { byText } from "../../data/by-text";
import { toScreen } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import { squareAt } from "./boxes";
import { findRoom, plot, type PlacementInput, type PlottedMark } from "./find-room";
import { Occupied } from "./occupied";
import { kinds } from "../marks/kinds";
import type { Mark } from "../marks/mark";
import { placeLit } from "./place-lit";
import type { PlacedInSteps, PlacedMark } from "./placement";

/** What the picture is about: regions, the zones of the selected one, and countries that the document or a reader names. */
const isAsked = ({ priority, apart, kind }: Mark): boolean =>
  kind === kinds.zone ? priority >= kinds.zone.priority.ofChosen : apart === true && priority >= kinds.country.priority.named;
/** How often names that found no room are tried again before the others. */
const mostTurns = 4;

export function placeMarks(input: PlacementInput): PlacedInSteps {
  const { transform, viewport } = input;
  const near = input.marks
    .map((mark) => ({ mark, point: toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform) }))
    .filter(({ point: [x, y] }) => x > -100 && y > -100 && x < viewport.width + 100 && y < viewport.height + 100)
    .map(({ mark, point }) => plot(mark, point, input));
  // Names that are asked about must not go missing because others came first: those without room go first in another turn, over
  // the thin line of a link if need be.
  let best = placeInTurn(near, input, new Map());
  let last = best;
  const first = new Map<string, number>();
  for (let turn = 1; turn <= mostTurns && best.missing.length > 0; turn += 1) {
    for (const { id } of last.missing) first.set(id, turn);
    const next = placeInTurn(near, input, first);
    if (weightOf(next.missing) < weightOf(best.missing)) best = next;
    // With the same names first another turn would end like this one.
    if (idsOf(next.missing) === idsOf(last.missing)) break;
    last = next;
  }
  const { placed, occupied, inOrder } = best;
  return {
    atRest: placed,
    withLit: () => {
      const all = new Map(placed);
      for (const [id, lit] of placeLit(inOrder, placed, input, occupied))
        all.set(id, { ...(placed.get(id) ?? { symbol: false, label: null }), lit });
      return all;
    },
  };
}

const sameThing = (a: Mark["thing"], b: Mark["thing"]): boolean => a !== null && a.kind === b?.kind && a.id === b.id;
const idsOf = (marks: readonly Mark[]): string => marks.map(({ id }) => id).join();
const weightOf = (marks: readonly Mark[]): number => marks.reduce((sum, { priority }) => sum + priority, 0);

interface Turn {
  readonly placed: Map<string, PlacedMark>;
  readonly occupied: Occupied;
  readonly inOrder: readonly PlottedMark[];
  /** Asked about, and without room. */
  readonly missing: readonly Mark[];
}

/** @param first the marks that are named before all others, by id: in which turn they were missing, the latest to be named first */
function placeInTurn(near: readonly PlottedMark[], input: PlacementInput, first: ReadonlyMap<string, number>): Turn {
  const { transform, em, zoom } = input;
  const placed = new Map<string, PlacedMark>();
  const occupied = new Occupied(em, input.blocked, input.lang);
  for (const { at, half } of input.arrows) occupied.block(squareAt(toScreen(at, transform), half * transform.k));
  for (const path of input.lines) {
    const points = path.map((at) => toScreen(toWorld(at), transform));
    points.forEach((to, index) => {
      const from = points[index - 1];
      if (from) occupied.keepClear([from, to]);
    });
  }
  const inOrder = [...near].sort(
    ({ mark: a }, { mark: b }) => (first.get(b.id) ?? 0) - (first.get(a.id) ?? 0) || b.priority - a.priority || byText(a.id, b.id),
  );
  // Symbols first: a label can give way, a symbol cannot; but the dot at a line's end can, where the name has no other room.
  const giveWay: PlottedMark[] = [];
  for (const plotted of inOrder) {
    const { mark, point } = plotted;
    if (!mark.symbol || zoom < mark.symbolZoom) continue;
    if (mark.kind === kinds.end && inOrder.some(({ mark: { id, thing } }) => first.has(id) && sameThing(thing, mark.thing))) {
      giveWay.push(plotted);
      continue;
    }
    placed.set(mark.id, { symbol: true, label: null });
    occupied.block(squareAt(point, mark.symbol.radiusEm * em));
  }
  const missing: Mark[] = [];
  for (const plotted of inOrder) {
    const { mark } = plotted;
    if (!mark.text || zoom < mark.labelZoom) continue;
    const found = findRoom(plotted, input.viewport.free, occupied, first.has(mark.id));
    if (!found) {
      if (isAsked(mark)) missing.push(mark);
      continue;
    }
    placed.set(mark.id, { symbol: placed.get(mark.id)?.symbol ?? false, label: found.offset });
    occupied.take(mark, plotted.point, found.offset, found.box);
  }
  for (const { mark, point } of giveWay)
    if (!occupied.isNamed(squareAt(point, (mark.symbol?.radiusEm ?? 0) * em))) placed.set(mark.id, { symbol: true, label: null });
  return { placed, occupied, inOrder, missing };
}
