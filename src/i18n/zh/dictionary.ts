/** Chinese words of the interface. The type makes a missing or extra key a compile error. */
import type { Dictionary } from "../en/dictionary";
import { zhApp, zhSaved } from "./app";
import { zhBrief } from "./brief";
import { zhDetails } from "./details";
import { zhFailures } from "./failures";
import { zhHelp } from "./help";
import { zhMap } from "./map";
import { zhNotices } from "./notices";
import { zhRail } from "./rail";
import { zhSearch } from "./search";
import { zhSource, zhSources } from "./sources";
import { zhTable } from "./table";
import { zhTime } from "./time";

export const zh: Dictionary = {
  app: zhApp,
  regions: zhRail.regions,
  filters: zhRail.filters,
  basis: zhDetails.basis,
  standing: zhDetails.standing,
  panel: zhDetails.panel,
  events: zhTime.events,
  layers: zhTime.layers,
  source: zhSource,
  search: zhSearch,
  table: zhTable,
  sources: zhSources,
  map: zhMap.map,
  legend: zhMap.legend,
  brief: zhBrief,
  notices: zhNotices,
  saved: zhSaved,
  problems: zhFailures,
  help: zhHelp,
};
