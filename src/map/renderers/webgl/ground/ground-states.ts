/** The only writer of what the ground's features and the dashes of its unsettled lines show. */
import type { BaseGeometry } from "../../../../picture/geometry/geometry";
import type { Scene } from "../../../../picture/scene/scene";
import { FeatureStates, type FeatureStateTarget } from "./feature-states";
import { groundSources } from "./ground-levels";
import { dashStates, groundStates } from "./ground-style";

export class GroundStates {
  private readonly ground: FeatureStates;
  private readonly dashes: FeatureStates;

  /** @param geometry with `scene`, what the style shows without any feature state */
  constructor(target: FeatureStateTarget, geometry: BaseGeometry, scene: Scene) {
    this.ground = new FeatureStates(target, Object.values(groundSources), groundStates(geometry, scene));
    this.dashes = new FeatureStates(target, ["unsettled"], dashStates(geometry, scene));
  }

  /**
   * @returns how many features were written
   * @throws while the map's style is not loaded or its context is lost
   */
  write(geometry: BaseGeometry, scene: Scene): number {
    return this.ground.write(groundStates(geometry, scene)) + this.dashes.write(dashStates(geometry, scene));
  }

  /** The map has lost all feature state and shows only the style; the next write starts from there. */
  forget(): void {
    this.ground.forget();
    this.dashes.forget();
  }
}
