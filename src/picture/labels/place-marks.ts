/**
 * Places labels: greedily by priority, each at the first of its positions that is free. No label covers another or an arrow, or is
 * cut by the edge of the free part. Pure; the same for both renderers, the plate and exports.
 */
import { byText } from "../../data/by-text";
import { toScreen } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import { squareAt } from "./boxes";
import { findRoom, type PlacementInput, type PlottedMark } from "./find-room";
import { Occupied } from "./occupied";
import { placeLit } from "./place-lit";
import type { PlacedInSteps, PlacedMark } from "./placement";

export function placeMarks(input: PlacementInput): PlacedInSteps {
  const { transform, viewport, em, zoom } = input;
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
  const near = [...input.marks]
    .sort((a, b) => b.priority - a.priority || byText(a.id, b.id))
    .map((mark): PlottedMark => ({ mark, point: toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform) }))
    .filter(({ point: [x, y] }) => x > -100 && y > -100 && x < viewport.width + 100 && y < viewport.height + 100);

  // Symbols first: a label can give way, a symbol cannot.
  for (const { mark, point } of near) {
    if (!mark.symbol || zoom < mark.symbolZoom) continue;
    placed.set(mark.id, { symbol: true, label: null });
    occupied.block(squareAt(point, mark.symbol.radiusEm * em));
  }
  for (const plotted of near) {
    if (!plotted.mark.text || zoom < plotted.mark.labelZoom) continue;
    const found = findRoom(plotted, input, occupied);
    if (!found) continue;
    placed.set(plotted.mark.id, { symbol: placed.get(plotted.mark.id)?.symbol ?? false, label: found.offset });
    occupied.take(plotted.mark, plotted.point, found.offset, found.box);
  }
  return {
    atRest: placed,
    withLit: () => {
      const all = new Map(placed);
      for (const [id, lit] of placeLit(near, placed, input, occupied))
        all.set(id, { ...(placed.get(id) ?? { symbol: false, label: null }), lit });
      return all;
    },
  };
}
