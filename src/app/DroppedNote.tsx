/** Says once what part of a link could not be read. */
import { Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useBriefing } from "../state/context";
import { IconButton } from "../ui/IconButton";

export function DroppedNote() {
  const state = useBriefing();
  const { t, list } = useI18n();
  const parts = () => list(state.dropped().map(({ key, value }) => (value === "" ? key : `${key}=${value}`)));
  return (
    <Show when={state.dropped().length > 0}>
      <div class="dropped-note" role="alert">
        <p>{t().problems.droppedParts(parts())}</p>
        <IconButton icon="close" label={t().app.dismiss} onPress={() => state.forgetDropped()} />
      </div>
    </Show>
  );
}
