/** The ground in MapLibre's terms: each level of its geometry as one source, and what each feature shows. Pure. */
import type { ExpressionSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection } from "geojson";
import type { Area, BaseGeometry, GroundLine } from "../../../../picture/geometry/geometry";
import { isStretch, isUnsettledLine, lineSet } from "../../../../picture/geometry/line-kinds";
import { dashStroke, regionStroke, stretchStroke, type Stroke } from "../../../../picture/scene/line-look";
import { unitFill, type Scene } from "../../../../picture/scene/scene";
import type { FeatureState, FeatureStateMap } from "./feature-states";

/** An invisible fill. */
export const nothing = "rgba(0,0,0,0)";

// Units, regions and lines share one source, and so its ids. Each time the source changes from one layer to the next, MapLibre
// makes a new mask of the screen; in software that costs more than the layer.
type BaseShape = Area["geometry"] | GroundLine["geometry"];
export type GroundKind = "unit" | "region" | "lake" | "line";
interface GroundProperties {
  readonly id: string;
  readonly kind: GroundKind;
  /** Of a line: the layer that draws it; `dashed` is drawn by none, because its dashes are a source of their own. */
  readonly set?: string;
  /** Of a line: whether it is a stretch, which can be drawn bold. */
  readonly isStretch?: boolean;
}
export const groundId = (kind: GroundKind, id: string): string => `${kind}:${id}`;

const strokeState = (stroke: Stroke | null): FeatureState => ({ stroke: stroke?.colour ?? nothing, width: stroke?.width ?? 0 });

/** What the dashes of each unsettled line show in a scene, by the line's id in their source. */
export const dashStates = ({ lines }: BaseGeometry, scene: Scene): FeatureStateMap =>
  new Map(
    lines
      .filter(({ id }) => isUnsettledLine(id))
      .map(({ id }): [string, FeatureState] => [groundId("line", id), strokeState(dashStroke(scene, id))]),
  );

/** What each unit, region and stretch shows in a scene, by its id in the source. A region that the scene does not know is invisible. */
export function groundStates(geometry: BaseGeometry, scene: Scene): FeatureStateMap {
  const byId = new Map(
    scene.regions.map((region): [string, FeatureState] => [
      region.id,
      { fill: region.fill, ...strokeState(regionStroke(region, scene)) },
    ]),
  );
  return new Map([
    ...geometry.units.map(({ properties: { id } }): [string, FeatureState] => [
      groundId("unit", id),
      { fill: unitFill(scene, id) },
    ]),
    ...geometry.regions.map(({ properties: { id } }): [string, FeatureState] => [
      groundId("region", id),
      byId.get(id) ?? { fill: nothing, stroke: nothing, width: 0 },
    ]),
    ...geometry.lines
      .filter(({ id }) => isStretch(id))
      .map(({ id }): [string, FeatureState] => [groundId("line", id), strokeState(stretchStroke(scene, id))]),
  ]);
}

export type GroundData = string | FeatureCollection<BaseShape, GroundProperties>;

/** A level that is not there yet. */
export const emptyGround: GroundData = { type: "FeatureCollection", features: [] };

/** A level of the geometry as one collection. */
export function groundCollection({ units, regions, lakes, lines }: BaseGeometry): FeatureCollection<BaseShape, GroundProperties> {
  const features = (kind: GroundKind, areas: readonly Area[]): Feature<BaseShape, GroundProperties>[] =>
    areas.map(({ properties: { id }, geometry }) => ({ type: "Feature", properties: { id: groundId(kind, id), kind }, geometry }));
  const lineFeatures = lines
    .filter(({ id }) => isStretch(id) || !isUnsettledLine(id))
    .map(({ id, geometry }): Feature<BaseShape, GroundProperties> => ({
      type: "Feature",
      properties: {
        id: groundId("line", id),
        kind: "line",
        set: isUnsettledLine(id) ? "dashed" : lineSet(id),
        isStretch: isStretch(id),
      },
      geometry,
    }));
  return {
    type: "FeatureCollection",
    features: [...features("unit", units), ...features("region", regions), ...features("lake", lakes), ...lineFeatures],
  };
}

/** The feature state under `key`, else the value in the first scene. */
export function stateOr(key: string, first: FeatureStateMap, fallback: string | number): ExpressionSpecification {
  const byValue = new Map<string | number, string[]>();
  for (const [id, state] of first) {
    const value = state[key];
    if (value === undefined || value === fallback) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), id]);
  }
  if (byValue.size === 0) return ["coalesce", ["feature-state", key], fallback];
  const [[value, ids] = ["", [""]], ...rest] = byValue;
  const others = rest.flatMap(([other, otherIds]) => [otherIds, other]);
  return ["coalesce", ["feature-state", key], ["match", ["get", "id"], ids, value, ...others, fallback]];
}
