/** Everything on screen is derived here from pack and address; every action changes the address and nothing else. */
import { createMemo, createSelector, createSignal, type Accessor } from "solid-js";
import type { Pack, RegionId } from "../data/schema";
import { cameraLimits, type CameraLimits } from "../data/zoom-limits";
import { buildBriefing, type Briefing, type RegionBriefing } from "../model/briefing";
import { holdersOf, type Site } from "../model/holdings";
import type { Adjacency } from "../model/links";
import {
  emptyFilter,
  facetCounts,
  filterOf,
  isEmptyFilter,
  matchingRegions,
  type FacetCounts,
  type RegionFilter,
} from "../model/region-filter";
import { linkedThings, thingKey, type Thing, type ThingKey } from "../model/things";
import { createAddress, type Address } from "./address";
import { createActions, type ViewActions } from "./view-actions";
import { opensOn, type Preferred } from "./first-look";
import type { Fragment } from "./history";
import type { SlideRef } from "./url-codec";
import { after, defaultView, languages, selectedSite, speak } from "./view-state";

export interface BriefingState extends Address, ViewActions {
  readonly pack: Pack;
  /** Where the camera may go in this pack. */
  readonly cameraLimits: CameraLimits;
  readonly briefing: Accessor<Briefing>;
  readonly filter: Accessor<RegionFilter>;
  readonly isFiltered: Accessor<boolean>;
  readonly counts: Accessor<FacetCounts>;
  readonly matches: Accessor<readonly RegionId[]>;
  /** The selected region, or the one that holds the selected zone or port. */
  readonly selected: Accessor<RegionBriefing | null>;
  /** Whether a zone or port is selected that no region holds. */
  readonly isOutside: Accessor<boolean>;
  readonly hovered: Accessor<Thing | null>;
  readonly lit: Accessor<ReadonlySet<ThingKey>>;
  /** The claim that the address keeps lit while nothing is hovered. */
  readonly pointedOut: Accessor<Thing | null>;
  /** Whether a thing lights up with what is hovered. */
  readonly isLit: (key: ThingKey) => boolean;
  /** Says what pointer or focus rests on. Never in the URL. */
  hover(thing: Thing | null): void;
  /** Changes to the next language, with the worldview it opens with. */
  speakNext(): void;
}

const sameFilter = (a: RegionFilter, b: RegionFilter): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameList = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

/** @param slides of the deck in use; while there are none, a slide in the address counts as unknown */
export function createBriefingState(
  pack: Pack,
  adjacency: Adjacency,
  fragment: Fragment,
  slides: Accessor<readonly SlideRef[]> = () => [],
  preferred: Preferred = defaultView,
): BriefingState {
  const limits = cameraLimits(pack.closeUps);
  const address = createAddress(pack, fragment, slides, preferred);
  const { view, change, chosenWorldview } = address;
  const asOf = createMemo(() => view().asof ?? pack.asOf);
  const briefing = createMemo(() => buildBriefing(pack, adjacency, asOf()));
  const filter = createMemo(() => filterOf(view()), emptyFilter, { equals: sameFilter });
  const counts = createMemo(() => facetCounts(briefing(), filter()));
  const matches = createMemo(() => matchingRegions(briefing(), filter()), undefined, { equals: sameList });
  const selectedId = createMemo((): RegionId | null => {
    const site = selectedSite(view());
    return view().region ?? (site && holdersOf(pack, site)[0]?.id) ?? null;
  });
  const selected = createMemo(() => {
    const id = selectedId();
    return (id && briefing().byRegion.get(id)) || null;
  });
  const isOutside = createMemo(() => selectedId() === null && selectedSite(view()) !== null);
  /** The region that holds a site; the selected one first, because Yunnan too holds the zone of Mohan–Boten. */
  const holderOf = (site: Site): RegionId | null => {
    const holders = holdersOf(pack, site);
    return (holders.find(({ id }) => id === selectedId()) ?? holders[0])?.id ?? null;
  };

  const [hovered, setHovered] = createSignal<Thing | null>(null, {
    equals: (a, b) => (a && thingKey(a)) === (b && thingKey(b)),
  });
  // A claim that is pointed out stays lit while nothing else is hovered.
  const pointedOut = createMemo((): Thing | null => {
    const { claim } = view();
    return claim === null ? null : { kind: "claim", id: claim };
  });
  const lit = createMemo(() => linkedThings(briefing(), hovered() ?? pointedOut()));
  const isLit = createSelector<ReadonlySet<ThingKey>, ThingKey>(lit, (key, keys) => keys.has(key));

  return {
    ...address,
    ...createActions(pack, change, holderOf, limits),
    pack,
    cameraLimits: limits,
    briefing,
    filter,
    isFiltered: () => !isEmptyFilter(filter()),
    counts,
    matches,
    selected,
    isOutside,
    hovered,
    lit,
    pointedOut,
    isLit,
    hover: setHovered,
    speakNext: () => {
      const chosen = chosenWorldview();
      change((from) => speak(from, after(languages, from.lang), opensOn(pack), chosen));
    },
  };
}
