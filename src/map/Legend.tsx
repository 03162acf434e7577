/** What colours, lines and symbols mean, in words; the colours come from the scale that fills the regions. */
import { For } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { regionScale } from "../model/region-scale";
import { useBriefing } from "../state/context";

export function Legend() {
  const state = useBriefing();
  const { t, pick } = useI18n();
  const lines = () => [
    { name: "solid", words: t().legend.borderOrZone },
    { name: "dashed", words: t().legend.group },
    { name: "dotted", words: t().legend.reading },
  ];
  const symbols = () => [
    { name: "border-zone", words: t().legend.borderZone },
    { name: "cross-border-zone", words: t().legend.crossBorderZone },
    { name: "port", words: t().legend.port },
  ];
  return (
    <ul class="legend" aria-label={t().map.legend}>
      <For each={state.pack.regions}>
        {(region) => (
          <li class="legend-region">
            <i
              class="swatch"
              data-point={region.place.kind === "point" ? "" : undefined}
              style={{
                "--region-fill": regionScale(state.view().theme)(region.hue).fill,
                "--region-ink": regionScale(state.view().theme)(region.hue).ink,
              }}
            />
            {pick(region.name)}
          </li>
        )}
      </For>
      <For each={lines()}>
        {({ name, words }) => (
          <li>
            <i class={`legend-line legend-${name}`} />
            {words}
          </li>
        )}
      </For>
      <For each={symbols()}>
        {({ name, words }) => (
          <li>
            <i class={`map-symbol map-symbol-${name}`} />
            {words}
          </li>
        )}
      </For>
    </ul>
  );
}
