/** Buttons for what dragging and the wheel do: every pointer movement has a button. */
import { For } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useCovering } from "../ui/coverings";
import { IconButton } from "../ui/widgets/IconButton";
import type { MapHandle } from "./map-handle";

/** In the page from the start, so that labels keep clear of it. It works once the map is live. */
export function MapControls(props: { readonly handle: MapHandle | null }) {
  const cover = useCovering();
  const { t } = useI18n();
  const steps = () =>
    [
      { key: "+", icon: "plus", label: t().map.zoomIn },
      { key: "-", icon: "minus", label: t().map.zoomOut },
    ] as const;
  const pans = () =>
    [
      { key: "ArrowUp", icon: "up", label: t().map.panUp },
      { key: "ArrowLeft", icon: "left", label: t().map.panLeft },
      { key: "ArrowRight", icon: "right", label: t().map.panRight },
      { key: "ArrowDown", icon: "down", label: t().map.panDown },
    ] as const;
  return (
    <div class="map-controls" role="group" aria-label={t().map.label}>
      <div ref={cover} class="zoom-buttons">
        <For each={steps()}>
          {({ key, icon, label }) => <IconButton icon={icon} label={label} keys={key} onPress={() => props.handle?.step(key)} />}
        </For>
        <IconButton icon="home" label={t().map.home} keys="0" onPress={() => props.handle?.home()} />
      </div>
      <div ref={cover} class="pan-buttons">
        <For each={pans()}>
          {({ key, icon, label }) => (
            <IconButton icon={icon} label={label} keys={key} class={`pan-${icon}`} onPress={() => props.handle?.step(key)} />
          )}
        </For>
      </div>
    </div>
  );
}
