/** What is already on the map while labels are placed: symbols, arrows, controls, names and their leaders. CSS pixels. */
import type { Language } from "../../state/view-state";
import type { ScreenPoint } from "../camera/viewport";
import type { Mark } from "../marks/mark";
import {
  holds,
  isWithin,
  leaderOf,
  overlaps,
  runsThrough,
  sameBox,
  squareAt,
  type Box,
  type LabelOffset,
  type Leader,
} from "./boxes";
import { shownTexts } from "./text-size";

export class Occupied {
  private readonly taken: Box[];
  /** Names placed so far: no leader may run under one. */
  private readonly names: Box[] = [];
  private readonly leaders: Leader[] = [];
  /** Lines of links. */
  private readonly links: Leader[] = [];
  /** Names placed so far, by text: a town and its port often share a name, which is then written once. */
  private readonly said: { readonly text: string; readonly at: ScreenPoint }[] = [];

  /** @param em CSS pixels of one em of the marks layer @param blocked what covers the map */
  constructor(
    private readonly em: number,
    private readonly blocked: readonly Box[],
    private readonly lang: Language,
  ) {
    this.taken = [...blocked];
  }

  copy(): Occupied {
    const copy = new Occupied(this.em, this.blocked, this.lang);
    copy.taken.push(...this.taken.slice(this.blocked.length));
    copy.names.push(...this.names);
    copy.leaders.push(...this.leaders);
    copy.links.push(...this.links);
    copy.said.push(...this.said);
    return copy;
  }

  block(box: Box): void {
    this.taken.push(box);
  }

  /** A line of a link: names keep off it, as far as they can. */
  keepClear(line: Leader): void {
    this.links.push(line);
  }

  /** Whether any of a name lies in a box. */
  isNamed(box: Box): boolean {
    return this.names.some((name) => overlaps(name, box));
  }

  take(mark: Mark, point: ScreenPoint, offset: LabelOffset, box: Box): void {
    this.taken.push(box);
    this.names.push(box);
    const leader = leaderOf(point, offset);
    if (leader) this.leaders.push(leader);
    if (mark.text) this.said.push({ text: this.textOf(mark), at: point });
  }

  /**
   * Whether a label fits there: nothing is under or over it, and the edge of the free part does not cut it.
   * @param overLinks whether it may lie over the line of a link
   */
  hasRoomFor(mark: Mark, point: ScreenPoint, offset: LabelOffset, box: Box, free: Box, overLinks = false): boolean {
    if (!isWithin(box, free)) return false;
    const leader = leaderOf(point, offset);
    // A line from outside the picture, or under a panel, would tie the label to nothing.
    if (leader && (!holds(free, leader[0]) || this.blocked.some((panel) => runsThrough(leader, panel)))) return false;
    const own = mark.symbol && squareAt(point, mark.symbol.radiusEm * this.em);
    if (this.taken.some((other) => overlaps(box, other) && !(own && sameBox(other, own)))) return false;
    const isOver = (line: Leader): boolean => runsThrough(line, box);
    if (this.isSaid(mark, point) || this.leaders.some(isOver) || (!overLinks && this.links.some(isOver))) return false;
    // If the line begins under a name, it has to come out from under that name.
    const isUnder = (name: Box): boolean => leader !== null && !holds(name, leader[0]) && runsThrough(leader, name);
    return !this.names.some(isUnder);
  }

  /** As it is written: two names may be one in one language only. */
  private textOf({ text }: Mark): string {
    return text ? shownTexts(text, this.lang).join("\n") : "";
  }

  private isSaid(mark: Mark, [x, y]: ScreenPoint): boolean {
    const own = this.textOf(mark);
    return this.said.some(({ text, at }) => text === own && Math.hypot(at[0] - x, at[1] - y) < 6 * this.em);
  }
}
