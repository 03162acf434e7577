/** What choosing a found thing does, and the line that says what it is. */
import type { RegionId } from "../../data/schema";
import type { I18n } from "../../i18n/i18n";
import { corridorLayer } from "../../data/choices";
import type { SearchHit } from "../../model/search/search";
import { holdersOf } from "../../model/holdings";
import type { SearchTarget } from "../../model/search/search-things";
import type { BriefingState } from "../../state/briefing-state";
import { pointOut, selectRegion, showLayer } from "../../state/view-state";
import { showDocument } from "../sources/scroll-to";
import { wordsIn } from "../../words/create-words";

const regionsOf = (state: BriefingState, target: SearchTarget): readonly RegionId[] => {
  const { pack } = state;
  switch (target.kind) {
    case "zone":
    case "port":
      return holdersOf(pack, target).map(({ id }) => id);
    case "corridor":
      return pack.corridors.find(({ id }) => id === target.id)?.regions ?? [];
    case "agreement":
      return pack.agreements.find(({ id }) => id === target.id)?.regions ?? [];
    default:
      return [];
  }
};

/**
 * Does what a click on the thing would do. A corridor or agreement shows its layer and opens a region that it concerns: the
 * selected one if it is among them, else the first.
 */
export function chooseTarget(state: BriefingState, target: SearchTarget): void {
  if (target.kind === "document") {
    openDocument(state, target.id);
    return;
  }
  if (target.kind !== "corridor" && target.kind !== "agreement") {
    state.choose(target);
    return;
  }
  const layer = target.kind === "corridor" ? corridorLayer : target.id;
  const regions = regionsOf(state, target);
  const own = state.selected()?.region.id;
  const region = regions.find((id) => id === own) ?? regions[0];
  state.change((from) => {
    const shown = showLayer(from, layer);
    return region === undefined ? shown : selectRegion(shown, region);
  });
}

/** Opens the sources at the beginning of the document. */
function openDocument({ change }: BriefingState, id: string): void {
  change((from) => ({ ...pointOut(from, null), view: "sources" }));
  showDocument(id);
}

const isFilter = (state: BriefingState, { kind, id }: SearchTarget): boolean => {
  const filter = state.filter();
  return (
    (kind === "country" && filter.partner.some((code) => code === id)) ||
    (kind === "direction" && filter.direction === id) ||
    (kind === "measure" && filter.measure === id)
  );
};

/** Its kind, its regions, when it begins, whether it is a filter now, and the text that matched if that is not the name. */
export function aboutHit(state: BriefingState, i18n: I18n, { target, via }: SearchHit): string {
  const words = i18n.t().search;
  const regionNames = regionsOf(state, target).flatMap((id) => state.briefing().regionById.get(id)?.name ?? []);
  const isSite = target.kind === "zone" || target.kind === "port";
  return [
    kindOf(state, i18n, target),
    ...(regionNames.length > 0 ? [i18n.list(regionNames.map((name) => i18n.pick(name)))] : isSite ? [words.outside] : []),
    ...detailsOf(state, i18n, target),
    ...(isFilter(state, target) ? [words.isFilter] : []),
    ...(via === null ? [] : [via]),
  ].join(" · ");
}

function kindOf(state: BriefingState, i18n: I18n, target: SearchTarget): string {
  const words = i18n.t().search.kind;
  if (target.kind === "zone" && state.briefing().zoneById.get(target.id)?.kind === "cross-border") return words.crossBorderZone;
  const number = target.kind === "measure" ? (state.briefing().measureById.get(target.id)?.number ?? null) : null;
  return number === null ? words[target.kind] : i18n.t().panel.measureNumber(number);
}

function detailsOf(state: BriefingState, i18n: I18n, target: SearchTarget): readonly string[] {
  const briefing = state.briefing();
  const panel = i18n.t().panel;
  switch (target.kind) {
    case "region": {
      const direction = briefing.byRegion.get(target.id)?.direction;
      return direction ? [i18n.pick(direction.label)] : [];
    }
    case "zone": {
      const zone = briefing.zoneById.get(target.id);
      if (!zone) return [];
      const isLater = zone.from !== null && briefing.later.zones.includes(zone);
      return [
        panel.facing(wordsIn(i18n.locale()).countries(briefing, zone.faces)),
        ...(isLater && zone.from ? [panel.laterFrom(i18n.date(zone.from))] : []),
        ...(zone.status === "unconfirmed" ? [i18n.t().search.unconfirmed] : []),
      ];
    }
    case "port": {
      const port = briefing.portById.get(target.id);
      return port ? [panel.facing(wordsIn(i18n.locale()).countries(briefing, [port.faces]))] : [];
    }
    case "document":
      return [
        ...(briefing.pack.documents.find(({ id }) => id === target.id)?.number.match(/.+/) ?? []),
        ...(briefing.later.documents.some(({ id }) => id === target.id) ? [i18n.t().events.later] : []),
      ];
    case "corridor":
      return briefing.later.corridors.some(({ id }) => id === target.id) ? [i18n.t().events.later] : [];
    case "agreement":
      return briefing.later.agreements.some(({ id }) => id === target.id) ? [i18n.t().events.later] : [];
    default:
      return [];
  }
}
