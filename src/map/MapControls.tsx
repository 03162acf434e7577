/** Buttons for what dragging and the wheel do: every pointer movement has a button. Those that pan are behind one of their own. */
import { createSignal, createUniqueId, For } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useCovering } from "../ui/coverings";
import { IconButton } from "../ui/widgets/IconButton";
import type { MapHandle } from "./map-handle";

/** In the page from the start, so that labels keep clear of it. It works once the map is live. */
export function MapControls(props: { readonly handle: MapHandle | null }) {
  const cover = useCovering();
  const { t } = useI18n();
  const [isPadOpen, setPadOpen] = createSignal(false);
  const padId = createUniqueId();
  let toggle!: HTMLDivElement;
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
  /** Escape closes the pad first, before anything else, and leaves the focus on its button. */
  const closePad = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isPadOpen()) return;
    event.preventDefault();
    toggle.querySelector("button")?.focus();
    setPadOpen(false);
  };
  return (
    <div class="map-controls" role="group" aria-label={t().map.label} onKeyDown={closePad}>
      <div ref={cover} class="map-buttons">
        <For each={steps()}>
          {({ key, icon, label }) => <IconButton icon={icon} label={label} keys={key} onPress={() => props.handle?.step(key)} />}
        </For>
        <IconButton icon="home" label={t().map.home} keys="0" onPress={() => props.handle?.home()} />
        <div ref={toggle} class="pan-toggle">
          <IconButton
            icon="move"
            label={t().map.pan}
            expanded={isPadOpen()}
            controls={padId}
            onPress={() => setPadOpen(!isPadOpen())}
          />
        </div>
      </div>
      <div id={padId} class="pan-buttons" hidden={!isPadOpen()}>
        <For each={pans()}>
          {({ key, icon, label }) => (
            <IconButton icon={icon} label={label} keys={key} class={`pan-${icon}`} onPress={() => props.handle?.step(key)} />
          )}
        </For>
      </div>
    </div>
  );
}
