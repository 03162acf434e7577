/**
 * Room for what is shown only while it is lit, found when the names are placed, so that a hover needs no placement. Hardly two of
 * these names are ever lit together, so one may have the room of another: it then gives way while that one is shown.
 */
import type { Mark } from "../marks/mark";
import { squareAt } from "./boxes";
import { findRoom, type PlacementInput, type PlottedMark } from "./find-room";
import { Occupied } from "./occupied";
import type { LitMark, PlacedMark } from "./placement";

/** A mark and what it alone keeps others from. */
interface Holder {
  readonly mark: Mark;
  readonly held: Occupied;
}

/**
 * @param near marks in or near the picture, the first to be placed first
 * @param placed what is shown at rest @param occupied what that takes
 * @returns by mark id
 */
export function placeLit(
  near: readonly PlottedMark[],
  placed: ReadonlyMap<string, PlacedMark>,
  input: PlacementInput,
  occupied: Occupied,
): ReadonlyMap<string, LitMark> {
  const { em, zoom, viewport } = input;
  const all = occupied.copy();
  const [symbols, names]: [Holder[], Holder[]] = [[], []];
  const lit = new Map<string, LitMark>();
  for (const { mark, point } of near) {
    if (!mark.kind.litSymbol || !mark.symbol || placed.get(mark.id)?.symbol) continue;
    const held = new Occupied(em, [squareAt(point, mark.symbol.radiusEm * em)], input.lang);
    symbols.push({ mark, held });
    all.block(squareAt(point, mark.symbol.radiusEm * em));
    lit.set(mark.id, { symbol: true, label: null, behind: { symbols: [], names: [] } });
  }
  for (const plotted of near) {
    const { mark, point } = plotted;
    if (mark.kind.litName === "never" || mark.text === null || zoom >= mark.labelZoom) continue;
    const own = findRoom(plotted, viewport.free, all);
    const found = own ?? findRoom(plotted, viewport.free, occupied);
    if (!found) continue;
    const { offset, box } = found;
    const isBehind = ({ mark: other, held }: Holder): boolean =>
      other !== mark && !held.hasRoomFor(mark, point, offset, box, viewport.free);
    const behind = (holders: readonly Holder[]): readonly Mark[] => (own ? [] : holders.filter(isBehind).map((one) => one.mark));
    lit.set(mark.id, {
      symbol: lit.get(mark.id)?.symbol ?? false,
      label: offset,
      behind: { symbols: behind(symbols), names: behind(names) },
    });
    const held = new Occupied(em, [], input.lang);
    held.take(mark, point, offset, box);
    names.push({ mark, held });
    all.take(mark, point, offset, box);
  }
  return lit;
}
