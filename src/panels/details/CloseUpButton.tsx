/** The button to a region's schematic close-up and back, for a region that has one. */
import { Show } from "solid-js";
import type { Region } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";

export function CloseUpButton(props: { readonly region: Region }) {
  const state = useBriefing();
  const { t } = useI18n();
  return (
    <Show when={state.pack.closeUps.find(({ region }) => region === props.region.id)}>
      {(closeUp) => {
        const isClose = (): boolean => (state.view().camera?.[2] ?? 0) >= closeUp().zooms[0];
        return (
          <button
            type="button"
            class="button close-up-button"
            onClick={() => (isClose() ? state.homeCamera() : state.moveCamera(closeUp().camera))}
          >
            {isClose() ? t().map.closeUp.back : t().map.closeUp.open}
          </button>
        );
      }}
    </Show>
  );
}
