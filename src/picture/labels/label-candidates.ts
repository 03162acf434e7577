/** The positions a label may take around its point, best first, by its kind's row. `place-marks.ts` takes the first free. */
import type { Mark } from "../marks/mark";
import type { Box, LabelOffset, Size } from "./boxes";

const at = (dx: number, dy: number, leader = false): LabelOffset => ({ dx, dy, leader });
type Side = Mark["side"];

function onSide(side: Side, { width, height }: Size, gap: number): LabelOffset {
  switch (side) {
    case "centre":
      return at(0, 0);
    case "right":
      return at(gap + width / 2, 0);
    case "left":
      return at(-gap - width / 2, 0);
    case "above":
      return at(0, -gap - height / 2);
    case "below":
      return at(0, gap + height / 2);
  }
}
const sides: readonly Side[] = ["right", "left", "below", "above"];
const preferring = (side: Side): readonly Side[] => [side, ...sides.filter((other) => other !== side)];
const diagonals = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

const southFirst = [
  [0, 1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * @param em CSS pixels of the marks layer's em
 * @param area the screen box, relative to the point, of the region or country that the label names
 */
export function labelCandidates(mark: Mark, size: Size, em: number, area: Box | null): Generator<LabelOffset> {
  switch (mark.kind.stands) {
    case "area":
      return area ? aroundArea(size, em, area) : besidePoint(mark, size, em);
    case "country":
      return withinCountry(mark, size, em, area);
    case "tip":
      return pastTip(mark, size, em);
    case "point":
      return besidePoint(mark, size, em);
  }
}

/** Past the tip of an arrow, near to far, on one side of it or the other. */
function* pastTip(mark: Mark, size: Size, em: number): Generator<LabelOffset> {
  for (const far of [0.35, 0.9, 1.6, 2.4])
    for (const side of preferring(mark.side))
      for (const shift of side === "above" || side === "below" ? [0, -0.3, 0.3, -0.55, 0.55] : [0]) {
        const beside = onSide(side, size, far * em);
        yield at(beside.dx + shift * size.width, beside.dy);
      }
}

/** On a side of its symbol, then off its corners, then apart from it with a leader. */
function* besidePoint(mark: Mark, size: Size, em: number): Generator<LabelOffset> {
  const gap = (mark.symbol?.radiusEm ?? 0.1) * em + 0.24 * em;
  for (const side of preferring(mark.side)) yield onSide(side, size, gap);
  for (const sy of [1, -1])
    for (const shift of [-0.15, 0.15, -0.3, 0.3]) yield at(shift * size.width, sy * (gap + size.height / 2));
  for (const [sx, sy] of diagonals) yield at(sx * (size.width / 2 + gap * 0.7), sy * (size.height / 2 + gap * 0.5));
  const { leader, stands } = mark.kind;
  if (leader === "none") return;
  // A wide name may fit between two arrows only when it is shifted sideways.
  if (stands === "area")
    for (const far of [1.2, 2.4, 3.6])
      for (const shift of [0, -0.25, 0.25, -0.5, 0.5, -0.8, 0.8]) yield at(shift * size.width, size.height / 2 + far * em, true);
  // South first: the zones are on China's southern and western edge, and north of them is a region.
  for (const [sx, sy] of southFirst)
    for (const far of leader === "far" ? [1.6, 2.8, 4.2, 6, 8] : [1.6, 2.8, 4.2])
      yield at(sx * (size.width / 2 + far * em), sy * (size.height / 2 + far * em), true);
}

/** On the region if that is about as wide as the name; otherwise beside it, with a leader. */
function* aroundArea(size: Size, em: number, area: Box): Generator<LabelOffset> {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  if (width > size.width * 0.8 && height > size.height * 0.9) {
    yield at(0, 0);
    for (const dy of [-0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2]) yield at(0, dy * size.height);
    for (const dx of [-0.35, 0.35]) for (const dy of [0, -0.8, 0.8, -1.6, 1.6]) yield at(dx * size.width, dy * size.height);
  }
  const [midX, midY] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  for (const far of [0.8, 1.8, 3])
    for (const [sx, sy] of [[1, 0], [-1, 0], [0, -1], [0, 1], ...diagonals] as const)
      yield at(midX + sx * (width / 2 + far * em + size.width / 2), midY + sy * (height / 2 + far * em + size.height / 2), true);
}

/** Rings around the label point, near to far. A named country or a linked neighbour without room gets a leader out to sea. */
function* withinCountry(mark: Mark, size: Size, em: number, area: Box | null): Generator<LabelOffset> {
  const clear = mark.side === "below" ? 0.42 * em + size.height / 2 : 0;
  yield at(0, clear);
  for (const ring of [0.8, 1.5, 2.4, 3.5, 5, 7])
    for (const turn of [0.25, 0.75, 0, 0.5, 0.125, 0.375, 0.625, 0.875])
      yield at(Math.cos(turn * 2 * Math.PI) * ring * em * 1.4, Math.sin(turn * 2 * Math.PI) * ring * em + clear);
  if (!mark.strong && !mark.tied) return;
  if (area) yield* acrossArea(area);
  for (const far of [2, 4, 6.5, 9])
    for (const [sx, sy] of [[-1, 0], [1, 0], [0, 1], [1, 0.5], [-1, 0.5], [0.5, 1], [-0.5, 1], ...diagonals] as const)
      yield at(sx * (size.width / 2 + far * em), sy * (size.height / 2 + far * em), true);
}

/** A coarse grid over the whole country, nearest first: a long country may have room far from its middle. */
function* acrossArea({ left, top, right, bottom }: Box): Generator<LabelOffset> {
  const cells = 9;
  const grid: LabelOffset[] = [];
  for (let column = 0.5; column < cells; column += 1)
    for (let row = 0.5; row < cells; row += 1)
      grid.push(at(left + ((right - left) * column) / cells, top + ((bottom - top) * row) / cells));
  yield* grid.sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy));
}
