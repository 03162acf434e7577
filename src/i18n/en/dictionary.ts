/**
 * English words of the interface; its keys define the dictionary. Content comes from the pack, never from here. A text that
 * depends on a number or a name is a function. Each file holds the words of one part of the page.
 */
import { enApp, enSaved } from "./app";
import { enBrief } from "./brief";
import { enDetails } from "./details";
import { enFailures } from "./failures";
import { enHelp } from "./help";
import { enMap } from "./map";
import { enNotices } from "./notices";
import { enRail } from "./rail";
import { enSearch } from "./search";
import { enSource, enSources } from "./sources";
import { enTable } from "./table";
import { enTime } from "./time";

export const en = {
  app: enApp,
  regions: enRail.regions,
  filters: enRail.filters,
  basis: enDetails.basis,
  standing: enDetails.standing,
  panel: enDetails.panel,
  events: enTime.events,
  layers: enTime.layers,
  source: enSource,
  search: enSearch,
  table: enTable,
  sources: enSources,
  map: enMap.map,
  legend: enMap.legend,
  brief: enBrief,
  notices: enNotices,
  saved: enSaved,
  problems: enFailures,
  help: enHelp,
};

/** The words of one language: the same keys as English. */
export type Dictionary = typeof en;
