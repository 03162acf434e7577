/** What each line of the ground is, by the id that the geodata pipeline gives it. The one place that reads these ids. */
import type { Worldview } from "../../state/view-state";

/** `outer`: China's border. `claim`: where a state sees its border and another runs things; `hatch`: over land nobody is given. */
export type LineKind = "river" | "hatch" | "claim" | "province" | "border" | "outer";

export interface LineMeaning {
  readonly kind: LineKind;
  /** Whether the states on its sides do not agree on it; then it is dashed. */
  readonly isUnsettled: boolean;
  /** The stretch it is a part of, as province and country: `CN-YN|LA`; null for other lines. */
  readonly stretch: string | null;
}

/** Kinds in the international and the Chinese worldview; null: not drawn there. */
const kinds: Readonly<Record<string, readonly [international: LineKind | null, china: LineKind | null]>> = {
  rivers: ["river", "river"],
  hatch: ["hatch", "hatch"],
  claims: ["claim", "claim"],
  provinces: ["province", "province"],
  borders: ["border", "border"],
  "borders-international": ["border", null],
  "borders-or-outer": ["border", "outer"],
  "outer-international": ["outer", null],
  // Internationally that is a claim like others.
  "outer-china": ["claim", "outer"],
};

const tilde = "~";

/** What the line with this id is in a worldview; null when it is not drawn there, or when this version does not know it. */
export function lineMeaning(id: string, worldview: Worldview): LineMeaning | null {
  const isUnsettled = id.endsWith(tilde);
  const name = isUnsettled ? id.slice(0, -tilde.length) : id;
  if (isStretch(name)) return { kind: "outer", isUnsettled, stretch: name };
  const kind = kinds[name]?.[worldview === "china" ? 1 : 0] ?? null;
  return kind && { kind, isUnsettled, stretch: null };
}

/** Lines of one set always look alike, so WebGL draws them as one layer. All stretches are one set. */
export const lineSet = (id: string): string => (isStretch(id) ? "outer" : id);

/** Whether the line is a stretch of China's border, or its unsettled part. */
export const isStretch = (id: string): boolean => id.includes("|");

/** Whether the line is dashed in every worldview that draws it. */
export const isUnsettledLine = (id: string): boolean => id.endsWith(tilde);

/** The sets of lines that are drawn solid, in drawing order. */
export const solidSets: readonly string[] = [
  "rivers",
  "hatch",
  "provinces",
  "borders",
  "borders-international",
  "borders-or-outer",
  "outer",
];

/** The Chinese province of a stretch. */
export const provinceOfStretch = (stretch: string): string => stretch.split("|")[0] ?? stretch;
