/** The way to a region's schematic close-up and back, for the region that has one. */
import { Show } from "solid-js";
import { closeUpFrame, closeUpZooms } from "../../data/zoom-limits";
import type { Region } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import type { Camera } from "../../state/view-state";

/** The frame fills the map of a large screen; the gate and both towns are in the picture on the smallest. */
const closeUpCamera: Camera = [101.684, 21.1895, 12.3];

const hasCloseUp = ({ place }: Region): boolean =>
  place.kind === "point" &&
  Math.hypot(place.lonLat[0] - closeUpFrame.middle[0], place.lonLat[1] - closeUpFrame.middle[1]) < closeUpFrame.radius;

export function CloseUpButton(props: { readonly region: Region }) {
  const state = useBriefing();
  const { t } = useI18n();
  const isClose = (): boolean => (state.view().camera?.[2] ?? 0) >= closeUpZooms[0];
  return (
    <Show when={hasCloseUp(props.region)}>
      <button
        type="button"
        class="button close-up-button"
        onClick={() => (isClose() ? state.homeCamera() : state.moveCamera(closeUpCamera))}
      >
        {isClose() ? t().map.closeUp.back : t().map.closeUp.open}
      </button>
    </Show>
  );
}
