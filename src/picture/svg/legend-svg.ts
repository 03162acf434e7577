/** The legend as SVG, for pictures that leave the page; made of the same rows as the page's, one below the other. */
import type { LegendRow, LegendSample } from "../legend/legend";
import type { Palette } from "../scene/palette";
import { dashes } from "./ground-drawing";
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
    case "line":
      return svgElement(document, "line", {
        x1: -(sampleEm / 2) * fontSize,
        x2: (sampleEm / 2) * fontSize,
        stroke: palette.labelNamed,
        "stroke-width": sample.isCorridor ? 3 : 2.5,
        "stroke-linecap": "round",
        ...(sample.dash === "solid" ? {} : { "stroke-dasharray": dashes[sample.dash] }),
      });
    case "symbol":
      return drawSymbol(
        document,
        sample.symbol,
        { colour: palette.label, fill: sample.fill === null ? "none" : (sample.fill ?? "#FFFFFF") },
        fontSize,
        palette.halo,
      );
  }
}
