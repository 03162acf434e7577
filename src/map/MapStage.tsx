/** The map on the page: its landmark, the elements that the stage draws in, controls, legend, and the note on boundaries. */
import { createSignal, onMount, Show, type JSX } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useBriefing } from "../state/context";
import { useCovering } from "../ui/coverings";
import { createStage } from "./create-stage";
import { Legend } from "./Legend";
import { MapControls } from "./MapControls";
import { ScaleBar } from "./ScaleBar";
import type { MapHandle } from "./map-handle";
import type { Places } from "../data/places";
import type { Plate } from "../picture/plate/plate-in-page";

export interface MapStageProps {
  readonly plate: Plate;
  readonly places: Places;
  /** What the map shows, in words. */
  readonly description: string;
  readonly onReady: (handle: MapHandle) => void;
  /** Panels over the map. */
  readonly children?: JSX.Element;
}

export function MapStage(props: MapStageProps) {
  const cover = useCovering();
  const state = useBriefing();
  const { t, pick } = useI18n();
  const [isLegendOpen, setLegendOpen] = createSignal(false);
  const [handle, setHandle] = createSignal<MapHandle | null>(null);
  let stage!: HTMLDivElement;
  let ground!: HTMLDivElement;
  let free!: HTMLDivElement;
  onMount(() => {
    const live = createStage({ stage, ground, free }, props.plate, props.places, state);
    setHandle(live);
    props.onReady(live);
  });
  /** Escape on the legend's button closes the legend first, before anything else. */
  const closeLegend = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isLegendOpen()) return;
    event.preventDefault();
    setLegendOpen(false);
  };
  return (
    <section
      class="map"
      aria-label={t().map.label}
      aria-busy={handle()?.isBusy() ?? true}
      aria-describedby="map-description"
      data-renderer={handle()?.renderer()}
    >
      <p id="map-description" class="visually-hidden">
        {props.description}
      </p>
      {/* The drawing surface takes keys and pointers; parts over the map handle their own. */}
      <div ref={stage} class="stage" data-lang={state.view().lang} tabindex="0" role="application" aria-label={t().map.label}>
        <div ref={ground} class="ground" aria-hidden="true" />
      </div>
      <div ref={free} class="free" />
      <div class="map-foot" data-legend={isLegendOpen() ? "" : undefined} onKeyDown={closeLegend}>
        <MapControls handle={handle()} />
        {/* Visible on small screens only, where the legend would leave too little of the map. */}
        <button
          ref={cover}
          type="button"
          class="button legend-toggle"
          aria-expanded={isLegendOpen()}
          onClick={() => setLegendOpen(!isLegendOpen())}
        >
          {t().map.legend}
        </button>
        <Legend places={props.places} handle={handle()} />
        <ScaleBar bar={handle()?.scaleBar() ?? null} />
        <p ref={cover} class="boundaries">
          {pick(state.pack.map.boundaries)} {t().map.worldview[state.view().worldview]}
          <Show when={handle()?.closeUp()?.note}>{(note) => <> {pick(note())}</>}</Show>
        </p>
      </div>
      {props.children}
    </section>
  );
}
