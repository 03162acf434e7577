/** How long some kilometres are on the map, where one scale is true of all of it. A drawing: those who do not see it need none. */
import { Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import type { ScaleBar as Bar } from "../picture/camera/scale-bar";
import { useCovering } from "../ui/coverings";

export function ScaleBar(props: { readonly bar: Bar | null }) {
  const cover = useCovering();
  const { t } = useI18n();
  return (
    <Show when={props.bar}>
      {(bar) => (
        <div ref={cover} class="scale-bar" aria-hidden="true">
          <i style={{ width: `${bar().px.toFixed(1)}px` }} />
          {t().map.kilometres(bar().km)}
        </div>
      )}
    </Show>
  );
}
