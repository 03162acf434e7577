/**
 * Draws the marks: HTML over the ground, positioned by custom properties, so that one write moves them all and the
 * prerendered plate can stand right before any script has run. Text only, never HTML.
 */
import type { LocalText } from "../../data/schema";
import { keepChildren, setAttribute, setStyle } from "../svg/keyed-children";
import type { Mark } from "./marks";
import { toWorld } from "../geometry/mercator";
import type { LabelPlace } from "../labels/label-candidates";
import type { MarkPlace } from "../labels/place-marks";
import { labelLines } from "../labels/text-size";
import type { Transform } from "../camera/viewport";

const px = (value: number): string => `${Math.round(value * 10) / 10}px`;
/** A world unit is up to 362 px wide; over the close-up, up to 8192. */
const worldUnits = ({ kind }: Mark, value: number): string => value.toFixed(kind === "place" ? 5 : 3);
const flag = (value: boolean): string | null => (value ? "" : null);

const labelStyle = ({ dx, dy }: LabelPlace): string => `--dx:${px(dx)};--dy:${px(dy)}`;
const leaderStyle = ({ dx, dy }: LabelPlace): string =>
  `width:${px(Math.hypot(dx, dy))};rotate:${Math.atan2(dy, dx).toFixed(3)}rad`;

/** Knows nothing of size or time, so that it runs at build time too. */
export class MarksDrawing {
  readonly root: Element;

  /** @param existing the marks of the plate in the page, adopted as they are */
  constructor(
    private readonly document: Document,
    existing: Element | null = null,
  ) {
    this.root = existing ?? document.createElement("div");
    this.root.setAttribute("class", "marks");
    this.root.setAttribute("aria-hidden", "true");
  }

  draw(marks: readonly Mark[], places: ReadonlyMap<string, MarkPlace>): void {
    const shown = marks.filter(({ id }) => places.has(id));
    keepChildren(this.root, shown, this.create, (element, mark) => {
      const [x, y] = toWorld([mark.lonLat[0], mark.lonLat[1]]);
      const place = places.get(mark.id);
      setAttribute(element, "class", `map-mark map-mark-${mark.kind}`);
      setAttribute(element, "data-strong", flag(mark.strong));
      setAttribute(element, "data-muted", flag(mark.muted));
      setAttribute(element, "data-lit", flag(mark.lit));
      setStyle(element, `--x:${worldUnits(mark, x)};--y:${worldUnits(mark, y)};--ink:${mark.colour};--fill:${mark.fill}`);
      this.drawParts(element, mark, place);
    });
  }

  private readonly create = (): Element => this.document.createElement("div");

  /** A mark is a symbol, a leader and a label, each there only where placed. */
  private drawParts(parent: Element, mark: Mark, place: MarkPlace | undefined): void {
    const { text } = mark;
    const label = text && place?.label ? place.label : null;
    const parts = [
      ...(place?.symbol && mark.symbol ? [{ id: "symbol" }] : []),
      ...(label?.leader ? [{ id: "leader" }] : []),
      ...(label ? [{ id: "label" }] : []),
    ];
    keepChildren(
      parent,
      parts,
      ({ id }) => this.document.createElement(id === "label" ? "span" : "i"),
      (element, { id }) => {
        setAttribute(element, "class", id === "symbol" ? `map-symbol map-symbol-${mark.symbol ?? ""}` : `map-${id}`);
        if (!label || !text || id === "symbol") return;
        if (id === "label") this.drawText(element, text, label.bare ? undefined : mark.note);
        setStyle(element, id === "label" ? labelStyle(label) : leaderStyle(label));
      },
    );
  }

  /** Both languages stand in the page; the stylesheet shows what the page's language asks for. */
  private drawText(label: Element, text: LocalText, note: LocalText | undefined): void {
    const key = [text.en, text.zh, ...(note ? [note.en, note.zh] : [])].join("\n");
    if (label.getAttribute("data-text") === key) return;
    label.setAttribute("data-text", key);
    label.textContent = "";
    for (const lang of ["en", "zh"] as const) {
      const span = this.document.createElement("span");
      span.setAttribute("lang", lang);
      labelLines(text[lang]).forEach((line, index) => {
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
