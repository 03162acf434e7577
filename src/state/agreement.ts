/** Makes region, zone and port of a view agree: at most one site, and a region beside it only if it holds the site. */
import type { Pack } from "../data/schema";
import { holdersOf } from "../model/holdings";
import { selectedSite, type ViewState } from "./view-state";

type Selection = Pick<ViewState, "region" | "zone" | "port">;
export const selectionKeys = ["region", "zone", "port"] as const satisfies readonly (keyof Selection)[];

/**
 * @param named keys that the address itself names; they win over a slide's
 * @returns the same view where all agree; else a zone wins over a port, and the region becomes one that holds the site
 */
export function agree<View extends Selection>(pack: Pack, view: View, named: ReadonlySet<string> = new Set()): View {
  if (view.zone !== null && view.port !== null)
    return agree(pack, { ...view, ...(named.has("port") && !named.has("zone") ? { zone: null } : { port: null }) }, named);
  const site = selectedSite(view);
  if (view.region === null || site === null) return view;
  const holders = holdersOf(pack, site);
  if (holders.some(({ id }) => id === view.region)) return view;
  if (named.has("region") && !named.has(site.kind)) return { ...view, zone: null, port: null };
  return { ...view, region: holders[0]?.id ?? null };
}
