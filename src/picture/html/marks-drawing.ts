/**
 * Draws the marks: HTML over the ground, positioned by custom properties. So one write moves them all, and the prerendered plate
 * is right before any script has run. Text only, never HTML.
 */
import type { LocalText } from "../../data/schema";
import type { ThingKey } from "../../model/things";
import type { Transform } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import type { LabelOffset } from "../labels/boxes";
import { shownMark, type Placement } from "../labels/placement";
import { labelLines } from "../labels/text-size";
import type { MarkKind } from "../marks/kinds";
import { isLit, type Mark } from "../marks/mark";
import { keepChildren, setAttribute, setStyle } from "../svg/keyed-children";

const px = (value: number): string => `${Math.round(value * 10) / 10}px`;
/** A world unit is up to 362 px wide, and 8192 px over the close-up. */
const worldUnits = (value: number): string => value.toFixed(5);
const flag = (value: boolean): string | null => (value ? "" : null);

/** Writes every property, because the plate's own styles stay in the page. */
function labelStyle({ dx, dy, leader, isHaloed }: LabelOffset, { onFill, halo }: Mark): string {
  const at = `--dx:${px(dx)};--dy:${px(dy)}`;
  // Off its own land a name stands on the plain ground.
  if (!leader && !isHaloed && onFill !== undefined) return `${at};--letters:${onFill};--halo:transparent`;
  return `${at};--letters:var(--ink);--halo:${leader ? "var(--land)" : (halo ?? "var(--land)")}`;
}
function leaderStyle({ leader }: LabelOffset): string {
  if (!leader) return "";
  const { from, to } = leader;
  const [dx, dy] = [to.dx - from.dx, to.dy - from.dy];
  return `left:${px(from.dx)};top:${px(from.dy)};width:${px(Math.hypot(dx, dy))};rotate:${Math.atan2(dy, dx).toFixed(3)}rad`;
}

const nothingLit: ReadonlySet<ThingKey> = new Set();

/** Needs neither size nor time, so it runs at build time too. */
export class MarksDrawing {
  readonly root: Element;
  private marks: readonly Mark[] = [];
  private placement: Placement = new Map();
  private lit = nothingLit;
  /** The elements on screen, by mark id. */
  private readonly elements = new Map<string, Element>();

  /** @param existing the plate's marks in the page, adopted as they are */
  constructor(
    private readonly document: Document,
    existing: Element | null = null,
  ) {
    this.root = existing ?? document.createElement("div");
    this.root.setAttribute("class", "marks");
    this.root.setAttribute("aria-hidden", "true");
  }

  draw(marks: readonly Mark[], placement: Placement): void {
    this.marks = marks;
    this.placement = placement;
    this.write();
  }

  /** Lights what is linked to the hovered thing, and puts out the rest. Nothing else changes. */
  light(lit: ReadonlySet<ThingKey>): void {
    const before = this.lit;
    this.lit = lit;
    for (const mark of this.marks) {
      if (!isLit(mark, before) && !isLit(mark, lit)) continue;
      const known = this.elements.get(mark.id);
      if (shownMark(mark, this.placement, lit) === null) this.drop(mark, known);
      else this.dress(known ?? this.add(mark), mark);
    }
  }

  /** Marks that are shown only while lit are above those that are always shown. */
  private add({ id }: Mark): Element {
    const element = this.create();
    element.setAttribute("data-id", id);
    this.elements.set(id, element);
    return this.root.appendChild(element);
  }

  private drop({ id }: Mark, element: Element | undefined): void {
    element?.remove();
    this.elements.delete(id);
  }

  private write(): void {
    const shown = this.marks.filter((mark) => shownMark(mark, this.placement, this.lit) !== null);
    this.elements.clear();
    keepChildren(this.root, shown, this.create, (element, mark) => {
      this.elements.set(mark.id, element);
      this.dress(element, mark);
    });
  }

  private dress(element: Element, mark: Mark): void {
    const [x, y] = toWorld([mark.lonLat[0], mark.lonLat[1]]);
    setAttribute(element, "class", `map-mark map-mark-${mark.kind.name}`);
    setAttribute(element, "data-strong", flag(mark.strong));
    setAttribute(element, "data-muted", flag(mark.muted));
    setAttribute(element, "data-quiet", flag(mark.quiet ?? false));
    setAttribute(element, "data-lit", flag(isLit(mark, this.lit)));
    setStyle(element, `--x:${worldUnits(x)};--y:${worldUnits(y)};--ink:${mark.colour};--fill:${mark.fill}`);
    this.drawParts(element, mark);
  }

  private readonly create = (): Element => this.document.createElement("div");

  /** A mark consists of a symbol, a leader and a label; only those that were placed are drawn. */
  private drawParts(parent: Element, mark: Mark): void {
    const shown = shownMark(mark, this.placement, this.lit);
    const { text, symbol } = mark;
    const label = text && shown?.label ? shown.label : null;
    const parts = [
      ...(shown?.symbol && symbol ? [{ id: "symbol" }] : []),
      ...(label?.leader ? [{ id: "leader" }] : []),
      ...(label ? [{ id: "label" }] : []),
    ];
    keepChildren(
      parent,
      parts,
      ({ id }) => this.document.createElement(id === "label" ? "span" : "i"),
      (element, { id }) => {
        setAttribute(element, "class", id === "symbol" ? `map-symbol map-symbol-${symbol?.name ?? ""}` : `map-${id}`);
        if (!label || !text || id === "symbol") return;
        if (id === "label") this.drawText(element, text, mark.kind, label.without ? undefined : mark.note);
        if (id === "label") setAttribute(element, "data-first", flag(label.without === "second"));
        setStyle(element, id === "label" ? labelStyle(label, mark) : leaderStyle(label));
      },
    );
  }

  /** Both languages are in the page; the stylesheet shows those that the page's language asks for. */
  private drawText(label: Element, text: LocalText, { type }: MarkKind, note: LocalText | undefined): void {
    const key = [text.en, text.zh, ...(note ? [note.en, note.zh] : [])].join("\n");
    if (label.getAttribute("data-text") === key) return;
    label.setAttribute("data-text", key);
    label.textContent = "";
    for (const lang of ["en", "zh"] as const) {
      const span = this.document.createElement("span");
      span.setAttribute("lang", lang);
      labelLines(text[lang], type).forEach((line, index) => {
        if (index > 0) span.append(this.document.createElement("br"));
        span.append(this.document.createTextNode(line));
      });
      if (note) {
        const small = this.document.createElement("small");
        small.append(this.document.createTextNode(note[lang]));
        span.append(small);
      }
      label.append(span);
    }
  }

  setTransform({ k, x, y }: Transform): void {
    setStyle(this.root, `--k:${k.toFixed(4)}px;--tx:${x.toFixed(2)}px;--ty:${y.toFixed(2)}px`);
  }
}
