/** The map from the moment it is live: what has waited for it, and what can be asked of it. */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import { useNotices } from "../../failures/notices-context";
import type { MapHandle } from "../../map/map-handle";
import type { EditableDeck } from "../../presentation/deck/create-editable-deck";
import { bringSlide } from "../../presentation/deck/visit-built-in";
import { useBriefing } from "../../state/context";
import { canBeSaved } from "../../state/page-edition";
import { makeScriptApi } from "../api/script-api";
import { watchMap } from "../watch-failures";

export interface LiveMap {
  /** null until it is live. */
  readonly map: Accessor<MapHandle | null>;
  /** Whether a copy of the site may be saved now. That takes network and processor, so it waits until the map is drawn. */
  readonly isTimeToSave: Accessor<boolean>;
  /** Call it once, where effects have an owner. */
  readonly onReady: (map: MapHandle) => void;
}

export function createLiveMap(editable: EditableDeck): LiveMap {
  const state = useBriefing();
  const notices = useNotices();
  const [map, setMap] = createSignal<MapHandle | null>(null);
  const [isTimeToSave, setTimeToSave] = createSignal(false);
  return {
    map,
    isTimeToSave,
    onReady: (live) => {
      setMap(live);
      if (canBeSaved()) void live.whenIdle().then(() => setTimeToSave(true));
      watchMap(notices, live);
      onCleanup(makeScriptApi(state, { map: live, bringSlide: (id) => bringSlide(editable, id) }));
    },
  };
}
