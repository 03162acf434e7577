/** The legend as SVG, for pictures that leave the page; made of the same rows as the page's, one below the other. */
import { legendArrow, type LegendRow, type LegendSample } from "../legend/legend";
import { dashArray, dashPatterns, unsettledPattern } from "../scene/line-look";
import type { Palette } from "../scene/palette";
import { hatchStep, hatchTurns, hatchWidth } from "./hatch-drawing";
import { drawSymbol } from "./marks-svg";
import { svgElement } from "./svg-element";

export interface LegendLook {
  readonly palette: Palette;
  readonly fontFamily: string;
  /** CSS pixels. */
  readonly fontSize: number;
}

/** Shares of the font size: a row's height, and the width for the sample. */
const rowEm = 1.6;
const sampleEm = 2.2;

export function drawLegend(document: Document, rows: readonly LegendRow[], look: LegendLook): Element {
  const { fontSize, fontFamily, palette } = look;
  const drawn = rows.map(({ sample, words }, index) =>
    svgElement(document, "g", { transform: `translate(0 ${(index + 0.5) * rowEm * fontSize})` }, [
      svgElement(document, "g", { transform: `translate(${(sampleEm / 2) * fontSize} 0)` }, [drawSample(document, sample, look)]),
      svgElement(document, "text", { x: (sampleEm + 0.4) * fontSize, y: 0.35 * fontSize, fill: palette.labelNamed }, [words]),
    ]),
  );
  return svgElement(document, "g", { class: "legend", "font-family": fontFamily, "font-size": fontSize }, drawn);
}

function drawSample(document: Document, sample: LegendSample, { palette, fontSize }: LegendLook): Element {
  switch (sample.kind) {
    case "area": {
      const side = (sample.isPoint ? 0.7 : 0.875) * fontSize;
      const turn = sample.isPoint ? { transform: "rotate(45)" } : {};
      const box = { x: -side / 2, y: -side / 2, width: side, height: side };
      return svgElement(document, "rect", { ...box, ...turn, fill: sample.fill, stroke: sample.ink, "stroke-width": 1.5 });
    }
    case "tint": {
      const [width, height] = [1.75 * fontSize, 0.875 * fontSize];
      const edge = { stroke: palette.border, "stroke-width": 1 };
      return svgElement(document, "rect", { x: -width / 2, y: -height / 2, width, height, fill: sample.fill, ...edge });
    }
    case "arrow": {
      const look =
        sample.dash === "solid"
          ? { fill: sample.colour }
          : {
              fill: "none",
              stroke: sample.colour,
              "stroke-width": 2,
              "stroke-dasharray": dashArray(dashPatterns.dotted),
              "stroke-linecap": "round",
            };
      const scale = (sampleEm * fontSize) / legendArrow.width;
      const transform = `scale(${scale}) translate(${-legendArrow.width / 2} ${-legendArrow.height / 2})`;
      return svgElement(document, "path", { d: legendArrow.path, transform, "vector-effect": "non-scaling-stroke", ...look });
    }
    case "hatch":
      return drawHatch(document, sample, fontSize);
    case "line":
      return svgElement(document, "line", {
        x1: -(sampleEm / 2) * fontSize,
        x2: (sampleEm / 2) * fontSize,
        stroke: sample.colour,
        "stroke-width": sample.width,
        "stroke-linecap": "round",
        ...(sample.dash === "solid" ? {} : { "stroke-dasharray": dashArray(dashPatterns[sample.dash]) }),
      });
    case "unsettled":
      return svgElement(document, "line", {
        x1: -(sampleEm / 2) * fontSize,
        x2: (sampleEm / 2) * fontSize,
        stroke: sample.colour,
        "stroke-width": sample.width,
        "stroke-dasharray": dashArray(unsettledPattern),
      });
    case "symbol":
      return drawSymbol(document, sample.symbol, { colour: palette.label, fill: "#FFFFFF" }, fontSize, palette.halo);
  }
}

/** Lines of the hatch in a box, cut at its edges by hand: a pattern's id would have to be unique in the document. */
function drawHatch(
  document: Document,
  { slant, isUnclear, colour }: LegendSample & { readonly kind: "hatch" },
  fontSize: number,
): Element {
  const [halfWidth, halfHeight] = [0.875 * fontSize, 0.4375 * fontSize];
  const step = isUnclear ? 2 * hatchStep : hatchStep;
  const turn = (hatchTurns[slant] * Math.PI) / 180;
  const [alongX, alongY] = [Math.cos(turn), Math.sin(turn)];
  const reach = Math.ceil((halfWidth + halfHeight) / step);
  const d = Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * step).flatMap((away) => {
    const [x, y] = [-alongY * away, alongX * away];
    // How far the line may be followed each way until it leaves the box.
    const bounds = [
      [alongX, x, halfWidth],
      [alongY, y, halfHeight],
    ] as const;
    let [from, to] = [-Infinity, Infinity];
    for (const [direction, start, half] of bounds) {
      if (Math.abs(direction) < 1e-9) {
        if (Math.abs(start) > half) return [];
        continue;
      }
      const ends = [(-half - start) / direction, (half - start) / direction];
      from = Math.max(from, Math.min(...ends));
      to = Math.min(to, Math.max(...ends));
    }
    return from < to ? [`M${x + from * alongX} ${y + from * alongY}L${x + to * alongX} ${y + to * alongY}`] : [];
  });
  const box = { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
  return svgElement(document, "g", { stroke: colour, fill: "none" }, [
    svgElement(document, "rect", { ...box, "stroke-width": 1 }),
    svgElement(document, "path", { d: d.join(""), "stroke-width": hatchWidth }),
  ]);
}
