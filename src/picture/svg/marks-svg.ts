/** Marks as SVG, for pictures that leave the page; from the same mark table and layout as the page's HTML. */
import type { Language } from "../../state/view-state";
import { toScreen, type Transform } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import type { LabelOffset } from "../labels/boxes";
import type { Placement } from "../labels/placement";
import { labelRows, lineHeight } from "../labels/text-size";
import type { MarkKind } from "../marks/kinds";
import type { MarkSymbol } from "../marks/symbols";
import { quietShare, type Mark } from "../marks/mark";
import { svgElement } from "./svg-element";

export interface MarksPicture {
  readonly marks: readonly Mark[];
  readonly placement: Placement;
  readonly transform: Transform;
  readonly lang: Language;
  /** CSS pixels of the marks layer's em. */
  readonly em: number;
  /** The colour around letters and symbols, which is the paper's. */
  readonly halo: string;
  /** Font families, as CSS writes them. */
  readonly fonts: Readonly<Record<MarkKind["type"]["family"], string>>;
}

/** Opacity of muted marks. */
const mutedOpacity = 0.45;
/** Width of the halo around letters, on each side, as a share of their size. */
const haloEm = 0.14;

export function drawMarks(document: Document, picture: MarksPicture): Element {
  const { marks, placement, transform, em, halo } = picture;
  const drawn = marks.flatMap((mark) => {
    const placed = placement.get(mark.id);
    if (!placed || !(placed.symbol || placed.label)) return [];
    const [x, y] = toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform);
    const attributes = { transform: `translate(${x} ${y})`, ...(mark.muted ? { opacity: mutedOpacity } : {}) };
    const parts = [
      ...(placed.symbol && mark.symbol ? [drawSymbol(document, mark.symbol, mark, em, halo)] : []),
      ...(placed.label?.leader ? [drawLeader(document, mark, placed.label.leader)] : []),
      ...(placed.label ? [drawName(document, mark, placed.label, picture)] : []),
    ];
    return [svgElement(document, "g", attributes, parts)];
  });
  return svgElement(document, "g", { class: "marks" }, drawn);
}

/** Draws a symbol around the origin. @param em CSS pixels */
export function drawSymbol(
  document: Document,
  { figure, sizeEm, lineEm, haloEm: ringEm, paint }: MarkSymbol,
  { colour, fill }: Pick<Mark, "colour" | "fill">,
  em: number,
  halo: string,
): Element {
  // In HTML the outline is inside the box, in SVG on both sides of the edge.
  const side = (sizeEm - lineEm) * em;
  const turn = figure === "diamond" ? { transform: "rotate(45)" } : {};
  const shape = (grow: number, look: Readonly<Record<string, string | number>>): Element =>
    figure === "circle"
      ? svgElement(document, "circle", { r: (side + grow) / 2, ...look })
      : svgElement(document, "rect", {
          x: -(side + grow) / 2,
          y: -(side + grow) / 2,
          width: side + grow,
          height: side + grow,
          ...turn,
          ...look,
        });
  const own = shape(0, { fill: paint === "ink" ? colour : fill, stroke: colour, "stroke-width": lineEm * em });
  const ring = ringEm > 0 ? [shape((lineEm + 2 * ringEm) * em, { fill: halo })] : [];
  return svgElement(document, "g", {}, [...ring, own]);
}

const drawLeader = (document: Document, { colour }: Mark, { from, to }: NonNullable<LabelOffset["leader"]>): Element =>
  svgElement(document, "line", { x1: from.dx, y1: from.dy, x2: to.dx, y2: to.dy, stroke: colour, "stroke-width": 1.5 });

function drawName(
  document: Document,
  mark: Mark,
  { dx, dy, without, leader, isHaloed }: LabelOffset,
  picture: MarksPicture,
): Element {
  const { lang, em, halo, fonts } = picture;
  const onFill = leader || isHaloed ? undefined : mark.onFill;
  const { type } = mark.kind;
  const size = type.sizeEm * em * (mark.quiet ? quietShare : 1);
  const rows = labelRows(mark, lang, without);
  const height = rows.reduce((sum, { share }) => sum + share * size * lineHeight, 0);
  let y = dy - height / 2;
  const lines = rows.map(({ text, share, role }) => {
    const step = share * size * lineHeight;
    // Text is placed by its baseline, and most of a letter is above that.
    const baseline = y + step / 2 + share * size * 0.35;
    y += step;
    const isHan = lang === "zh" || role === "second";
    const look = {
      "font-style": type.isItalic && !isHan ? "italic" : "normal",
      "letter-spacing": role === "note" ? 0 : type.tracking[isHan ? "han" : "latin"] * size * share,
      ...(role === "name" ? {} : { "font-size": size * share, "font-weight": 400 }),
    };
    const written = type.isCapital && role !== "note" ? text.toUpperCase() : text;
    return svgElement(document, "tspan", { x: dx, y: baseline, ...look }, [written]);
  });
  return svgElement(
    document,
    "text",
    {
      "text-anchor": "middle",
      "font-family": fonts[type.family],
      "font-size": size,
      "font-weight": mark.quiet ? 400 : mark.strong ? type.strongWeight : type.weight,
      fill: onFill ?? mark.colour,
      stroke: onFill === undefined ? (leader ? halo : (mark.halo ?? halo)) : "none",
      "stroke-width": 2 * haloEm * size,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    lines,
  );
}
