/** What the page's controls do to the view, each as one step. */
import type { CameraLimits } from "../data/zoom-limits";
import type { CountryCode, DirectionId, MeasureId, Pack, PortId, RegionId, SourceId, ZoneId } from "../data/schema";
import type { Site } from "../model/holdings";
import type { LinkBasis } from "../model/links";
import type { Thing } from "../model/things";
import type { Address } from "./address";
import * as transitions from "./view-state";
import type { Camera, ViewName, Worldview } from "./view-state";

export interface ViewActions {
  selectRegion(id: RegionId | null): void;
  selectZone(id: ZoneId): void;
  selectPort(id: PortId): void;
  /** Does what a click or Enter on a thing means: selects a region, zone or port; toggles a filter for the others. */
  choose(thing: Thing): void;
  /** Shows the thing on the map, with a layer if given. A country, direction or measure is then a filter, even if it was before. */
  showOnMap(thing: Thing, layer?: string): void;
  togglePartner(code: CountryCode): void;
  toggleBasis(basis: LinkBasis): void;
  toggleDirection(id: DirectionId): void;
  toggleMeasure(id: MeasureId): void;
  clearFilters(): void;
  /** Shows the state of a day, `YYYY-MM-DD`. */
  showAsOf(day: string): void;
  toggleLayer(layer: string): void;
  /** Shows insets where there is place for them, or none. */
  toggleInset(): void;
  showWorldview(worldview: Worldview): void;
  showView(name: ViewName): void;
  showSource(id: SourceId): void;
  moveCamera(camera: Camera): void;
  homeCamera(): void;
}

/** @param holderOf the region to select beside a zone or port; null when none holds it */
export function createActions(
  pack: Pack,
  change: Address["change"],
  holderOf: (site: Site) => RegionId | null,
  limits: CameraLimits,
): ViewActions {
  const holderOfThing = (thing: Thing): RegionId | null =>
    thing.kind === "zone" || thing.kind === "port" ? holderOf(thing) : null;
  const choose = (thing: Thing): void => {
    const holder = holderOfThing(thing);
    change((from) => transitions.chooseThing(from, thing, holder));
  };
  return {
    choose,
    showOnMap: (thing, layer) => {
      const holder = holderOfThing(thing);
      change((from) => {
        const shown = transitions.showOnMap(from, thing, holder);
        return layer === undefined ? shown : transitions.showLayer(shown, layer);
      });
    },
    selectRegion: (id) => change((from) => transitions.selectRegion(from, id)),
    selectZone: (id) => choose({ kind: "zone", id }),
    selectPort: (id) => choose({ kind: "port", id }),
    togglePartner: (code) => change((from) => transitions.togglePartner(from, code)),
    toggleBasis: (basis) => change((from) => transitions.toggleBasis(from, basis)),
    toggleDirection: (id) => change((from) => transitions.toggleDirection(from, id)),
    toggleMeasure: (id) => change((from) => transitions.toggleMeasure(from, id)),
    showView: (name) => change((from) => transitions.showView(from, name)),
    showSource: (id) => change((from) => transitions.showSource(from, id)),
    clearFilters: () => change(transitions.clearFilters),
    showAsOf: (day) => change((from) => transitions.showAsOf(from, day === pack.asOf ? null : day)),
    toggleLayer: (layer) => change((from) => transitions.toggleLayer(from, layer)),
    toggleInset: () => change(transitions.toggleInset),
    showWorldview: (worldview) => change((from) => transitions.showWorldview(from, worldview)),
    moveCamera: (camera) => change((from) => transitions.moveCamera(from, camera, limits)),
    homeCamera: () => change(transitions.homeCamera),
  };
}
