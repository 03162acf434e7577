/** What changed between two views, in one short sentence or two, to be announced. `describeView` tells the whole. Pure. */
import type { RegionId } from "../data/schema";
import type { Briefing } from "../model/briefing";
import { clearOptions, type DescribedView } from "./describe";
import type { ChangeWords } from "./change-words";
import { facets, isLayerLater, laterItems, layerName, optionNames, siteName } from "./describe-names";
import { languages } from "./languages";
import type { Locale } from "../i18n/format";
import { emptyFilter, filterOf, isEmptyFilter, matchingRegions } from "../model/region-filter";

export interface AnnouncedView extends DescribedView {
  readonly view: keyof ChangeWords["view"] | "table";
  readonly table: keyof ChangeWords["table"];
  readonly lang: keyof ChangeWords["language"];
  /** Whether a slide is shown. Its title is told by the part that knows the slides. */
  readonly slide: string | null;
}

/** A view with the briefing of its date. */
export interface AnnouncedState {
  readonly briefing: Briefing;
  readonly view: AnnouncedView;
}

/** A state that differs in everything worth telling: the first view is told against it. */
export const untouched = ({ briefing, view }: AnnouncedState): AnnouncedState => ({
  briefing,
  view: {
    ...view,
    ...emptyFilter,
    region: null,
    zone: null,
    port: null,
    layers: [],
    view: "map",
    slide: null,
  },
});

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const countMatching = ({ briefing, view }: AnnouncedState): number => matchingRegions(briefing, filterOf(view)).length;
/** The selected region, if it fails the filter itself. */
const filteredOut = ({ briefing, view }: AnnouncedState): RegionId | null =>
  view.region !== null && !matchingRegions(briefing, filterOf(view)).includes(view.region) ? view.region : null;

function describeFace(before: AnnouncedView, after: AnnouncedView, lang: Locale): readonly string[] {
  const words = languages[lang].changes;
  const hasLeftSlides = before.slide !== null && after.slide === null;
  const isSame = before.view === after.view && (after.view !== "table" || before.table === after.table);
  if (isSame && !hasLeftSlides) return [];
  return [after.view === "table" ? words.table[after.table] : words.view[after.view]];
}

function describeDate(before: Briefing, after: Briefing, lang: Locale): readonly string[] {
  if (before.asOf === after.asOf) return [];
  const words = languages[lang].changes;
  const still = new Set(laterItems(after, after.later, lang).map(([name]) => name));
  const begun = laterItems(before, before.later, lang)
    .map(([name]) => name)
    .filter((name) => !still.has(name));
  return [
    words.asOf(languages[lang].description.date(after.asOf)),
    ...(begun.length > 0 ? [words.begun(languages[lang].description.list(begun))] : []),
  ];
}

function describeSelection(before: AnnouncedView, { briefing, view }: AnnouncedState, lang: Locale): readonly string[] {
  const isSame = (["region", "zone", "port"] as const).every((key) => before[key] === view[key]);
  if (isSame) return [];
  const words = languages[lang].changes;
  const region = view.region && briefing.byRegion.get(view.region);
  const site = siteName(briefing, view, lang);
  if (site !== null) return [words.site(site, region ? region.region.name[lang] : null)];
  if (!region) return [words.noRegion];
  const direction = briefing.isPublished ? [words.direction(region.direction.label[lang])] : [];
  return [words.region(region.region.name[lang]), ...direction];
}

/** What to clear when nothing passes. */
function describeClearing({ briefing, view }: AnnouncedState, lang: Locale): readonly string[] {
  const filter = filterOf(view);
  if (isEmptyFilter(filter) || matchingRegions(briefing, filter).length > 0) return [];
  const words = languages[lang].description;
  return [words.clear(clearOptions(briefing, filter).map(({ facet, count }) => words.clearOption(words.facet[facet], count)))];
}

function describeFilter(before: AnnouncedState, after: AnnouncedState, lang: Locale): readonly string[] {
  const words = languages[lang].changes;
  const { briefing } = after;
  const [from, to] = [optionNames(briefing, before.view, lang), optionNames(briefing, after.view, lang)];
  const only = (some: typeof from, other: typeof from): readonly string[] =>
    facets.flatMap((facet) => some[facet].filter((name) => !other[facet].includes(name)).map(words.option[facet]));
  const [on, off] = [only(to, from), only(from, to)];
  const count = countMatching(after);
  const total = briefing.regions.length;
  const out = filteredOut(after);
  const rest =
    out === null || out === filteredOut(before)
      ? []
      : [languages[lang].description.filteredOut(briefing.regionById.get(out)?.name[lang] ?? out)];
  if (on.length + off.length === 0)
    return count === countMatching(before) ? rest : [words.count(count, total), ...describeClearing(after, lang), ...rest];
  const { list } = languages[lang].description;
  const switched = [...(on.length > 0 ? [words.on(list(on))] : []), ...(off.length > 0 ? [words.off(list(off))] : [])];
  const isCleared = off.length > 1 && isEmptyFilter(filterOf(after.view));
  const said = isCleared ? words.cleared : switched.join(words.separator);
  const sentence = words.matching(capitalised(said), count, total);
  return [sentence, ...describeClearing(after, lang), ...rest];
}

function describeGround(before: AnnouncedView, { briefing, view }: AnnouncedState, lang: Locale): readonly string[] {
  const words = languages[lang].changes;
  const only = (some: AnnouncedView, other: AnnouncedView): readonly string[] =>
    some.layers.filter((layer) => !other.layers.includes(layer));
  const nameOf = (layer: string): string => capitalised(layerName(briefing.pack, layer, lang) ?? layer);
  return [
    ...only(view, before).map((layer) => words[isLayerLater(briefing, layer) ? "nothingYet" : "shown"](nameOf(layer))),
    ...only(before, view).map((layer) => words.hidden(nameOf(layer))),
    ...(before.worldview === view.worldview ? [] : [languages[lang].description.worldview[view.worldview]]),
  ];
}

/** What changed: language, view, date, selection, filter, then the ground; empty when nothing changed that words can say, as with the camera. */
export function describeChange(before: AnnouncedState, after: AnnouncedState, lang: Locale): string {
  return [
    ...(before.view.lang === after.view.lang ? [] : [languages[lang].changes.language[after.view.lang]]),
    ...describeFace(before.view, after.view, lang),
    ...describeDate(before.briefing, after.briefing, lang),
    ...describeSelection(before.view, after, lang),
    ...describeFilter(before, after, lang),
    ...describeGround(before.view, after, lang),
  ].join(languages[lang].description.joiner);
}
