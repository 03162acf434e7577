/** The positions that a name of a point may take around it, best first. `find-room.ts` takes the first free. */
import type { Mark } from "../marks/mark";
import { labelAt, type LabelOffset, type Size } from "./boxes";

const at = (dx: number, dy: number): LabelOffset => ({ dx, dy, leader: null });
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

/** Past the tip of an arrow, near to far, on one side of it or the other. @param em CSS pixels of the marks layer's em */
export function* pastTip(mark: Mark, size: Size, em: number): Generator<LabelOffset> {
  for (const far of [0.35, 0.9, 1.6, 2.4])
    for (const side of preferring(mark.side))
      for (const shift of side === "above" || side === "below" ? [0, -0.3, 0.3, -0.55, 0.55] : [0]) {
        const beside = onSide(side, size, far * em);
        yield at(beside.dx + shift * size.width, beside.dy);
      }
}

/** On a side of its symbol, then off its corners, then apart from it with a leader. */
export function* besidePoint(mark: Mark, size: Size, em: number): Generator<LabelOffset> {
  const gap = (mark.symbol?.radiusEm ?? 0.1) * em + 0.24 * em;
  for (const side of preferring(mark.side)) yield onSide(side, size, gap);
  for (const sy of [1, -1])
    for (const shift of [-0.15, 0.15, -0.3, 0.3]) yield at(shift * size.width, sy * (gap + size.height / 2));
  for (const [sx, sy] of diagonals) yield at(sx * (size.width / 2 + gap * 0.7), sy * (size.height / 2 + gap * 0.5));
  const { leader } = mark.kind;
  if (leader === "none") return;
  const tied = (dx: number, dy: number): LabelOffset => labelAt({ dx, dy }, size, { dx: 0, dy: 0 });
  // South first: the zones are on China's southern and western edge, and north of them is a region.
  for (const [sx, sy] of southFirst)
    for (const far of leader === "far" ? [1.6, 2.8, 4.2, 6, 8] : [1.6, 2.8, 4.2])
      yield tied(sx * (size.width / 2 + far * em), sy * (size.height / 2 + far * em));
}
