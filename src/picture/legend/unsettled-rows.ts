/** The legend's row for borders that are dashed because the states on their sides do not agree on them. */
import { lineStroke } from "../scene/line-look";
import { lookOf } from "../scene/look";
import type { SceneInput } from "../scene/scene-input";
import type { LegendRow, LegendWords } from "./legend";

/** Any of the unsettled stretches: all look alike. */
const anyUnsettled = "CN|~";

/** Always there: no view is without an unsettled border for long, and a reader who meets one must find what it means. */
export function unsettledRows(input: SceneInput, { t }: LegendWords): readonly LegendRow[] {
  const stroke = lineStroke({ palette: lookOf(input).palette, worldview: input.worldview }, anyUnsettled);
  return stroke ? [{ group: "lines", sample: { kind: "unsettled", ...stroke }, words: t.legend.unsettled }] : [];
}
