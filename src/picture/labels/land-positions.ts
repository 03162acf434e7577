/**
 * Where a name may stand that means an area: on the area itself, or off it with a line that begins on it. Never on land that
 * means something else.
 */
import type { ScreenPoint } from "../camera/viewport";
import { boxAt, clampTo, grow, labelAt, type Box, type LabelOffset, type Offset, type Size } from "./boxes";
import type { Shares, ShareTable } from "./share-table";

export interface Ground {
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  /** The land that the name means, counted as far from it as a name may be. */
  readonly own: ShareTable;
  /** Land on which the name would mean something else. */
  readonly barred: Shares;
  /** Regions that the name does not mean: their colours are the subject, and not even the edge of a name lies on them. */
  readonly regions: Shares;
  /** As far as a name beside its land may be, CSS pixels. */
  readonly window: Box;
}

/** How much of a name is on its own land: as good as all of it. Without a halo, which a name on its own colour has not, no less. */
const whole = 0.97;
/** What a name with a halo may do with. */
const most = 0.9;
/** A region's name rather has a halo and hangs over its edge than is left out. */
const half = 0.4;
/** The longest line to a name, in em: what is tied by a longer one is not found again. */
const longestEm = 7.9;
/** How far a name keeps from the land that is not meant, when it is beside its own. */
const clearEm = 0.2;

/**
 * @param point the mark's point, from which offsets count
 * @param hasHalo whether the name has a halo while it is on its land @param isOffToo whether it may be off its land
 */
export function* landPositions(
  point: ScreenPoint,
  size: Size,
  ground: Ground,
  { hasHalo, isOffToo }: { readonly hasHalo: boolean; readonly isOffToo: boolean },
): Generator<LabelOffset> {
  const anchor = anchorOf(point, ground);
  // The first spot is nearly always free, so spots are looked for one by one.
  const less: LabelOffset[] = [];
  for (const { middle, share } of spotsOnLand(anchor, size, ground, hasHalo ? most : half)) {
    const label = labelAt(relativeTo(point, middle), size, null);
    if (share >= whole) yield label;
    else less.push(label);
  }
  if (hasHalo) yield* less;
  if (hasHalo && isOffToo) yield* tightPositions(point, anchor, size, ground);
  if (isOffToo) yield* offLand(point, anchor, size, ground);
  if (!hasHalo) for (const label of less) yield { ...label, isHaloed: true };
}

/** Where a name just fits: looked at twice as closely, because a country may be hardly larger than its name. */
function* tightPositions(point: ScreenPoint, anchor: ScreenPoint, size: Size, ground: Ground): Generator<LabelOffset> {
  const spots = [...spotsOnLand(anchor, size, ground, most, ground.em / 4)].sort((a, b) => b.share - a.share);
  for (const { middle } of spots) yield labelAt(relativeTo(point, middle), size, null);
}

const relativeTo = ([x, y]: ScreenPoint, to: ScreenPoint): Offset => ({ dx: to[0] - x, dy: to[1] - y });

/** Names gather about the area's point; where that is out of the picture, about the middle of what is in it. */
function anchorOf(point: ScreenPoint, { own, em }: Ground): ScreenPoint {
  if (own.has(point[0], point[1])) return point;
  let [count, sumX, sumY] = [0, 0, 0];
  for (const [x, y] of gridOver(own.window, em)) {
    if (!own.has(x, y)) continue;
    count += 1;
    sumX += x;
    sumY += y;
  }
  return count > 0 ? [sumX / count, sumY / count] : point;
}

function* gridOver({ left, top, right, bottom }: Box, step: number): Generator<ScreenPoint> {
  for (let y = top + step / 2; y < bottom; y += step) for (let x = left + step / 2; x < right; x += step) yield [x, y];
}

interface Spot {
  readonly middle: ScreenPoint;
  readonly share: number;
}

/** Around a point, ring by ring, as far as the window reaches. */
function* outward([x, y]: ScreenPoint, { left, top, right, bottom }: Box, step: number): Generator<ScreenPoint> {
  yield [x, y];
  const rings = Math.ceil(Math.max(x - left, right - x, y - top, bottom - y) / step);
  for (let ring = 1; ring <= rings; ring += 1)
    for (let side = -ring; side <= ring; side += 1)
      for (const [column, row] of Math.abs(side) === ring
        ? [[side, ring] as const, [side, -ring] as const]
        : [[side, ring] as const, [side, -ring] as const, [ring, side] as const, [-ring, side] as const]) {
        const [atX, atY] = [x + column * step, y + row * step];
        if (atX > left && atX < right && atY > top && atY < bottom) yield [atX, atY];
      }
}

function* spotsOnLand(
  anchor: ScreenPoint,
  size: Size,
  { own, regions, em }: Ground,
  least: number,
  step = em / 2,
): Generator<Spot> {
  for (const middle of outward(anchor, own.window, step)) {
    // Asked first, because it rules out most at the price of one cell.
    if (!own.has(middle[0], middle[1])) continue;
    const box = boxAt(middle, size);
    const share = own.share(box);
    if (share >= least && regions.share(grow(box, (clearEm * em) / 2)) === 0) yield { middle, share };
  }
}

/** Beside its land, nearest first: over the sea, or over land that means nothing else. */
function* offLand(
  point: ScreenPoint,
  anchor: ScreenPoint,
  size: Size,
  { own, barred, regions, window, em }: Ground,
): Generator<LabelOffset> {
  const starts = startsOn(own, em);
  if (starts.length === 0) return;
  const found: { readonly middle: ScreenPoint; readonly start: ScreenPoint; readonly cost: number }[] = [];
  for (const middle of gridOver(window, em * 0.6)) {
    if (barred.has(middle[0], middle[1])) continue;
    const box = boxAt(middle, size);
    if (own.share(box) > 0.25 || barred.share(grow(box, clearEm * em)) > 0) continue;
    const nearest = nearestTo(box, starts);
    if (!nearest || nearest.distance > longestEm * em || nearest.distance < 0.4 * em) continue;
    const away = Math.hypot(middle[0] - anchor[0], middle[1] - anchor[1]);
    found.push({ middle, start: nearest.start, cost: nearest.distance + away / 4 });
  }
  found.sort((a, b) => a.cost - b.cost);
  // A line over a strip of another country is better than no name; over a region it would look like one of the region's own.
  for (const isOver of [false, true])
    for (const { middle, start } of found) {
      const end = clampTo(boxAt(middle, size), start);
      if (crosses(barred, start, end, em) !== isOver || (isOver && crosses(regions, start, end, em))) continue;
      yield labelAt(relativeTo(point, middle), size, relativeTo(point, start));
    }
}

/** Apart from a point, nearest first, with a line from it that runs over no region that is not meant. */
export function* apartFrom(
  point: ScreenPoint,
  size: Size,
  { barred, regions, em }: Omit<Ground, "own" | "window">,
): Generator<LabelOffset> {
  const reach = 2 * (longestEm * em + Math.max(size.width, size.height));
  const found: { readonly middle: ScreenPoint; readonly distance: number }[] = [];
  for (const middle of gridOver(boxAt(point, { width: reach, height: reach }), em / 2)) {
    if (barred.has(middle[0], middle[1])) continue;
    const box = boxAt(middle, size);
    const [x, y] = clampTo(box, point);
    const distance = Math.hypot(x - point[0], y - point[1]);
    if (distance > em && distance <= longestEm * em && barred.share(grow(box, clearEm * em)) === 0)
      found.push({ middle, distance });
  }
  for (const { middle } of found.sort((a, b) => a.distance - b.distance)) {
    const label = labelAt(relativeTo(point, middle), size, { dx: 0, dy: 0 });
    if (!crosses(regions, point, clampTo(boxAt(middle, size), point), em)) yield label;
  }
}

/** Points well inside the land, from which a line may begin; where there are none, any on it. */
function startsOn(own: ShareTable, em: number): readonly ScreenPoint[] {
  const on = [...own.middles(2)];
  const within = (side: number): readonly ScreenPoint[] =>
    on.filter((at) => own.share(boxAt(at, { width: side * em, height: side * em })) > 0.99);
  const all = [within(1), within(0.6), on].find((some) => some.length > 0) ?? [...own.middles(1)];
  const step = Math.max(1, Math.ceil(all.length / 80));
  return all.filter((_, index) => index % step === 0);
}

function nearestTo(box: Box, starts: readonly ScreenPoint[]): { readonly start: ScreenPoint; readonly distance: number } | null {
  let best: { readonly start: ScreenPoint; readonly distance: number } | null = null;
  for (const start of starts) {
    const [x, y] = clampTo(box, start);
    const distance = Math.hypot(x - start[0], y - start[1]);
    if (best === null || distance < best.distance) best = { start, distance };
  }
  return best;
}

function crosses(barred: Shares, [fromX, fromY]: ScreenPoint, [toX, toY]: ScreenPoint, em: number): boolean {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / (em / 4));
  for (let step = 0; step <= steps; step += 1)
    if (barred.has(fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps)) return true;
  return false;
}
