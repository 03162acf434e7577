/** A quiet note when the simpler renderer draws although nobody asked for it, with a way back. */
import { Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { IconButton } from "../ui/IconButton";
import type { MapHandle } from "./map-handle";

export function RendererNote(props: { readonly handle: MapHandle }) {
  const { t } = useI18n();
  const text = () => {
    const texts = {
      slow: t().problems.rendererSlow,
      missing: t().problems.rendererMissing,
      lost: t().problems.rendererLost,
      failed: t().problems.rendererFailed,
    } as const;
    const why = props.handle.notice();
    return why && { words: texts[why], canRetry: why === "slow" || why === "failed" };
  };
  return (
    <Show when={text()}>
      {(note) => (
        <div class="map-note">
          <p>{note().words}</p>
          <Show when={note().canRetry}>
            <button type="button" class="button" onClick={() => props.handle.retryWebgl()}>
              {t().problems.tryWebgl}
            </button>
          </Show>
          <IconButton icon="close" label={t().app.dismiss} onPress={() => props.handle.dismissNotice()} />
        </div>
      )}
    </Show>
  );
}
