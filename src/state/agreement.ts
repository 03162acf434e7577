/** Region, zone and port of one view agree: one place at most, and where a region stands beside it, one that holds it. */
import type { Pack, RegionId } from "../data/schema";
import { regionHasPort, regionHasZone } from "../model/holdings";
import type { ViewState } from "./view-state";

type Selection = Pick<ViewState, "region" | "zone" | "port">;
export const selectionKeys = ["region", "zone", "port"] as const satisfies readonly (keyof Selection)[];

/** Whether a region may stand beside a zone or port, and which region holds it; all of them, as a zone may have two. */
function holdersOf(pack: Pack, { zone, port }: Selection): readonly RegionId[] {
  const zoneRecord = pack.zones.find(({ id }) => id === zone);
  const portRecord = pack.ports.find(({ id }) => id === port);
  return pack.regions
    .filter(
      (region) =>
        (zoneRecord === undefined || regionHasZone(region, zoneRecord)) &&
        (portRecord === undefined || regionHasPort(region, portRecord, pack)),
    )
    .map(({ id }) => id);
}

/**
 * @param named keys that the address itself names: they win over what a slide has
 * @returns the same view where all agree; else a zone wins over a port, and the holder of either over the region
 */
export function agree<View extends Selection>(pack: Pack, view: View, named: ReadonlySet<string> = new Set()): View {
  if (view.zone !== null && view.port !== null)
    return agree(pack, { ...view, ...(named.has("port") && !named.has("zone") ? { zone: null } : { port: null }) }, named);
  if (view.region === null || (view.zone ?? view.port) === null) return view;
  const holders = holdersOf(pack, view);
  if (holders.includes(view.region)) return view;
  const isPlaceNamed = named.has(view.zone === null ? "port" : "zone");
  if (named.has("region") && !isPlaceNamed) return { ...view, zone: null, port: null };
  return { ...view, region: holders[0] ?? null };
}
