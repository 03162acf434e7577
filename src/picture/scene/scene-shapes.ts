/** The shapes a scene is made of: plain values with resolved colours; longitude then latitude, degrees. */

export type Dash = "solid" | "dashed" | "dotted";

export interface SceneRegion {
  readonly id: string;
  readonly fill: string;
  readonly stroke: string;
  /** CSS pixels. */
  readonly strokeWidth: number;
}
export interface SceneLine {
  readonly id: string;
  readonly path: readonly (readonly [lon: number, lat: number])[];
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  readonly dash: Dash;
}
export interface SceneArrow {
  readonly id: string;
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly fill: string;
  readonly stroke: string;
  /** A reading is drawn as a dotted outline, not filled. */
  readonly dash: Dash;
}
export interface SceneArea {
  readonly id: string;
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly fill: string;
}
