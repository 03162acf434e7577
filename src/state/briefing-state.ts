/** Everything on screen is derived here from pack and fragment; every action writes the fragment and nothing else. */
import { createComputed, createMemo, createSelector, createSignal, untrack, type Accessor } from "solid-js";
import type { CountryCode, DirectionId, MeasureId, Pack, PortId, RegionId, SourceId, ZoneId } from "../data/schema";
import { buildBriefing, type Briefing, type RegionBriefing } from "../model/briefing";
import type { Adjacency, LinkBasis } from "../model/links";
import {
  emptyFilter,
  facetCounts,
  filterOf,
  isEmptyFilter,
  matchingRegions,
  type FacetCounts,
  type RegionFilter,
} from "../model/region-filter";
import { holdersOf, type Site } from "../model/holdings";
import { linkedThings, thingKey, type Thing, type ThingKey } from "../model/things";
import { opensOn, type Preferred } from "./first-look";
import type { Fragment } from "./history";
import { createUrlCodec, type DroppedParam, type SlideRef } from "./url-codec";
import * as transitions from "./view-state";
import { defaultView, selectedSite, type Camera, type ViewName, type ViewState, type Worldview } from "./view-state";

export interface BriefingActions {
  /** Applies any change of the view as one step. */
  change(to: (view: ViewState) => ViewState): void;
  selectRegion(id: RegionId | null): void;
  selectZone(id: ZoneId): void;
  selectPort(id: PortId): void;
  /** What a click or Enter on a thing does: select a region, zone or port; toggle a filter for the others. */
  choose(thing: Thing): void;
  /** The same, on the map, with a layer; a country, direction or measure is a filter afterwards, even if it was one before. */
  showOnMap(thing: Thing, layer?: string): void;
  togglePartner(code: CountryCode): void;
  toggleBasis(basis: LinkBasis): void;
  toggleDirection(id: DirectionId): void;
  toggleMeasure(id: MeasureId): void;
  clearFilters(): void;
  /** The state of a day, `YYYY-MM-DD`. */
  showAsOf(day: string): void;
  toggleLayer(layer: string): void;
  showWorldview(worldview: Worldview): void;
  showView(name: ViewName): void;
  showSource(id: SourceId): void;
  moveCamera(camera: Camera): void;
  homeCamera(): void;
  /** Pointer or keyboard rests on a thing; never in the URL. */
  hover(thing: Thing | null): void;
}

export interface BriefingState extends BriefingActions {
  readonly pack: Pack;
  readonly view: Accessor<ViewState>;
  readonly briefing: Accessor<Briefing>;
  readonly filter: Accessor<RegionFilter>;
  readonly isFiltered: Accessor<boolean>;
  readonly counts: Accessor<FacetCounts>;
  readonly matches: Accessor<readonly RegionId[]>;
  /** The selected region, or the one that holds the selected zone or port. */
  readonly selected: Accessor<RegionBriefing | null>;
  /** A zone or port is selected that no region holds. */
  readonly isOutside: Accessor<boolean>;
  readonly hovered: Accessor<Thing | null>;
  readonly lit: Accessor<ReadonlySet<ThingKey>>;
  /** What the address keeps lit while nothing is hovered. */
  readonly pointedOut: Accessor<Thing | null>;
  /** Whether a thing lights up with what is hovered. */
  readonly isLit: (key: ThingKey) => boolean;
  /** What the address held that could not be read, told once. */
  readonly dropped: Accessor<readonly DroppedParam[]>;
  /** @param key default: all of it */
  forgetDropped(key?: string): void;
  /** The address that `dropped` tells of, as it came. */
  readonly unreadLink: Accessor<string>;
  /** As if it were opened now, in place of the address that stands. @param fragment without `#` */
  openLink(fragment: string): void;
  /** The fragment of a view, for links within the page. @param named keys that are named even where they are as the page opens */
  fragmentOf(view: ViewState, named?: readonly (keyof ViewState)[]): string;
  /** The fragment of a view for others: it names what their page may open otherwise, and leaves out what is this window's. */
  fragmentForOthers(view: ViewState): string;
  /** The next language, with the worldview it opens on. */
  speakNext(): void;
  /** The view of any fragment, for scripts. */
  viewOf(fragment: string): ViewState;
  /** What of it cannot be read. */
  unreadIn(fragment: string): readonly DroppedParam[];
}

const sameFilter = (a: RegionFilter, b: RegionFilter): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameList = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

/** @param slides of the deck in use; while there are none, an address that names one is told as unknown */
export function createBriefingState(
  pack: Pack,
  adjacency: Adjacency,
  fragment: Fragment,
  slides: Accessor<readonly SlideRef[]> = () => [],
  preferred: Preferred = defaultView,
): BriefingState {
  const codec = createMemo(() => createUrlCodec(pack, slides(), preferred));
  const decoded = createMemo(() => codec().decode(fragment.current()));
  const view = createMemo(() => decoded().view);
  // The address names a worldview only where its language opens on another: what was chosen outlives the next language.
  const [pickedWorldview, pickWorldview] = createSignal<Worldview | null>(null);
  const chosenWorldview = createMemo((chosen: Worldview | null): Worldview | null => {
    const { worldview, lang } = view();
    const isNamed = /(^|[#&])worldview=/.test(fragment.current()) || worldview !== opensOn(pack)[lang];
    return isNamed || worldview === pickedWorldview() || worldview === chosen ? worldview : null;
  }, null);
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
  const [hovered, setHovered] = createSignal<Thing | null>(null, {
    equals: (a, b) => (a && thingKey(a)) === (b && thingKey(b)),
  });
  // A claim that is pointed out keeps its light while nothing else is hovered.
  const pointedOut = createMemo((): Thing | null => {
    const { claim } = view();
    return claim === null ? null : { kind: "claim", id: claim };
  });
  const lit = createMemo(() => linkedThings(briefing(), hovered() ?? pointedOut()));
  const isLit = createSelector<ReadonlySet<ThingKey>, ThingKey>(lit, (key, keys) => keys.has(key));

  /** The address as this page wrote it last: any other comes from outside. */
  let written = "";
  const change: BriefingActions["change"] = (to) => {
    const from = view();
    const next = to(from);
    // Back to what the language opens on is a choice too, though the address does not name it.
    if (next.worldview !== from.worldview && next.lang === from.lang) pickWorldview(next.worldview);
    written = codec().encode(next);
    fragment.write(written, codec().historyPolicy(from, next));
  };
  /** The region that holds a zone or port, the selected one before others: Mohan–Boten's zone lies in Yunnan too. */
  const holderOf = (site: Site): RegionId | null => {
    const holders = holdersOf(pack, site);
    return (holders.find(({ id }) => id === selectedId()) ?? holders[0])?.id ?? null;
  };

  // A pasted or old link may hold what we cannot read: told once, then the address is made canonical.
  const [dropped, setDropped] = createSignal<readonly DroppedParam[]>([]);
  const [unreadLink, setUnreadLink] = createSignal("");
  createComputed(() => {
    const { view: read, dropped: unread } = decoded();
    const isFromOutside = untrack(fragment.current) !== written;
    if (unread.length > 0) setUnreadLink(untrack(fragment.current));
    // An address that can be read takes the notice about the one before it away.
    if (unread.length > 0 || isFromOutside) setDropped(unread);
    written = codec().encode(read);
    fragment.write(written, "replace");
  });

  const holderOfThing = (thing: Thing): RegionId | null =>
    thing.kind === "zone" || thing.kind === "port" ? holderOf(thing) : null;
  const actions: BriefingActions = {
    change,
    selectRegion: (id) => change((from) => transitions.selectRegion(from, id)),
    selectZone: (id) => actions.choose({ kind: "zone", id }),
    selectPort: (id) => actions.choose({ kind: "port", id }),
    togglePartner: (code) => change((from) => transitions.togglePartner(from, code)),
    toggleBasis: (basis) => change((from) => transitions.toggleBasis(from, basis)),
    toggleDirection: (id) => change((from) => transitions.toggleDirection(from, id)),
    toggleMeasure: (id) => change((from) => transitions.toggleMeasure(from, id)),
    showView: (name) => change((from) => transitions.showView(from, name)),
    showSource: (id) => change((from) => transitions.showSource(from, id)),
    clearFilters: () => change(transitions.clearFilters),
    showAsOf: (day) => change((from) => transitions.showAsOf(from, day === pack.asOf ? null : day)),
    toggleLayer: (layer) => change((from) => transitions.toggleLayer(from, layer)),
    showWorldview: (worldview) => change((from) => transitions.showWorldview(from, worldview)),
    moveCamera: (camera) => change((from) => transitions.moveCamera(from, camera)),
    homeCamera: () => change(transitions.homeCamera),
    hover: setHovered,
    choose: (thing) => {
      const holder = holderOfThing(thing);
      change((from) => transitions.chooseThing(from, thing, holder));
    },
    showOnMap: (thing, layer) => {
      const holder = holderOfThing(thing);
      change((from) => {
        const shown = transitions.showOnMap(from, thing, holder);
        return layer === undefined ? shown : transitions.showLayer(shown, layer);
      });
    },
  };
  return {
    ...actions,
    pack,
    view,
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
    dropped,
    forgetDropped: (key) => setDropped((told) => told.filter((one) => key !== undefined && one.key !== key)),
    unreadLink,
    openLink: (link) => fragment.write(link, "replace"),
    fragmentOf: (target, named) => codec().encode(target, named),
    fragmentForOthers: (target) => codec().encode({ ...target, renderer: null, kiosk: null }, ["lang", "worldview"]),
    speakNext: () => {
      const chosen = chosenWorldview();
      change((from) => transitions.speak(from, transitions.nextLanguage(from.lang), opensOn(pack), chosen));
    },
    viewOf: (text) => codec().decode(text).view,
    unreadIn: (text) => codec().decode(text).dropped,
  };
}
