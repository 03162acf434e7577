/** What colours, lines and symbols mean, in words; the colours come from the scale that fills the regions. */
import { For, Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { membersAt } from "../model/as-of";
import { corridorLayer, corridorPaths } from "../model/corridors";
import { regionScale } from "../model/region-scale";
import { useBriefing } from "../state/context";

export function Legend() {
  const state = useBriefing();
  const { t, pick, date } = useI18n();
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
  const agreements = () => state.pack.agreements.filter(({ id }) => state.view().layers.includes(id));
  const corridors = () =>
    (state.view().layers.includes(corridorLayer) ? state.briefing().corridors : []).filter(
      (corridor) => corridorPaths(corridor, state.pack).length > 0,
    );
  const member = (id: string): string => {
    const agreement = state.pack.agreements.find((one) => one.id === id);
    if (!agreement) return "";
    const isLater = state.briefing().later.agreements.includes(agreement);
    return isLater
      ? t().layers.legendLater(pick(agreement.shortName), agreement.inForce ? date(agreement.inForce) : t().layers.notInForce)
      : t().layers.legendMember(pick(agreement.shortName), t().layers.kind[agreement.kind]);
  };
  const hasUnclear = (): boolean =>
    agreements().some((agreement) => membersAt(agreement, state.briefing().asOf).some((one) => one.state === "unclear"));
  return (
    <ul class="legend" aria-label={t().map.legend}>
      {/* On a slide, where the bar with the date is put away. */}
      <li class="legend-date">{t().app.asOf(date(state.briefing().asOf))}</li>
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
      <Show when={corridors().some(({ fromMeans }) => fromMeans === "opened")}>
        <li>
          <i class="legend-line legend-corridor" />
          {t().layers.legendCorridor}
        </li>
      </Show>
      <Show when={corridors().some(({ fromMeans }) => fromMeans !== "opened")}>
        <li>
          <i class="legend-line legend-corridor legend-dashed" />
          {t().layers.legendPlanned}
        </li>
      </Show>
      <For each={agreements()}>
        {({ id }) => (
          <li class="legend-addition">
            <i class="map-symbol map-symbol-member" />
            {member(id)}
          </li>
        )}
      </For>
      <Show when={hasUnclear()}>
        <li class="legend-addition legend-unclear">
          <i class="map-symbol map-symbol-member" />
          {t().layers.legendUnclear}
        </li>
      </Show>
    </ul>
  );
}
