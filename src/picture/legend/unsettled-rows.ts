/** The legend's row for borders that are dashed because the states on their sides do not agree on them. */
import type { Dictionary } from "../../i18n/en/dictionary";
import { lineStroke, type Stroke } from "../scene/line-look";
import { lookOf } from "../scene/look";
import type { SceneInput } from "../scene/scene-input";

/** A border as the map dashes it. */
export interface UnsettledSample extends Stroke {
  readonly kind: "unsettled";
}
interface UnsettledRow {
  readonly group: "lines";
  readonly sample: UnsettledSample;
  readonly words: string;
}

/** Any of the unsettled stretches: all look alike. */
const anyUnsettled = "CN|~";

/** On any map: no view is without an unsettled border for long, and a reader who meets one must find what it means. */
export function unsettledRows(input: SceneInput, { t }: { readonly t: Pick<Dictionary, "legend"> }): readonly UnsettledRow[] {
  // A sample has the usual width on a map of any size, as all samples do.
  const stroke = lineStroke({ palette: lookOf(input).palette, worldview: input.worldview, lineScale: 1 }, anyUnsettled);
  return stroke ? [{ group: "lines", sample: { kind: "unsettled", ...stroke }, words: t.legend.unsettled }] : [];
}
