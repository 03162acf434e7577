/** One label or symbol: what keeps its size on screen while the ground scales. */
import type { LocalText, LonLat } from "../../data/schema";
import type { Thing } from "../../model/things";

export type MarkKind = "region" | "direction" | "country" | "zone" | "port" | "place" | "end" | "corridor" | "stop";
export type MarkSymbol = "border-zone" | "cross-border-zone" | "point-region" | "port" | "end" | "stop" | "member";

export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly lonLat: LonLat | readonly [number, number];
  readonly text: LocalText | null;
  /** A smaller line below the name; left out where there is no room for it. */
  readonly note?: LocalText | undefined;
  readonly symbol: MarkSymbol | null;
  /** What a click on it chooses. */
  readonly thing: Thing | null;
  readonly colour: string;
  /** Fill of the symbol. */
  readonly fill: string;
  /** Higher is placed first. */
  readonly priority: number;
  /** From this zoom on its label is shown; its symbol from `symbolZoom`. */
  readonly labelZoom: number;
  readonly symbolZoom: number;
  readonly strong: boolean;
  /** A country whose label, without room on its land, may stand off it at the end of a thin line. Strong ones always may. */
  readonly tied?: boolean;
  readonly muted: boolean;
  readonly lit: boolean;
  /** Preferred side of the label. */
  readonly side: "centre" | "left" | "right" | "above" | "below";
}
