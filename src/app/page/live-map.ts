/** The map once it is live: what waits for it, and what may be asked of it from then on. */
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
  /** A copy of the site may be saved: that takes the network and the thread, so it waits until the map is drawn. */
  readonly isTimeToSave: Accessor<boolean>;
  /** To be called once, where effects are owned. */
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
