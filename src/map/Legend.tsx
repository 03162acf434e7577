/** What colours, lines and symbols mean, in words, as HTML. The rows and their colours come from the picture's legend. */
import { createMemo, For, Match, Switch } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { legendRows, type LegendRow, type LegendSample } from "../picture/legend/legend";
import { openingInput } from "../picture/scene/scene-input";
import type { Places } from "../data/places";
import { useBriefing } from "../state/context";
import { useCovering } from "../ui/coverings";

const groupClass: Readonly<Record<LegendRow["group"], string | undefined>> = {
  regions: "legend-region",
  lines: undefined,
  symbols: undefined,
  additions: "legend-addition",
};

export function Legend(props: { readonly places: Places }) {
  const cover = useCovering();
  const state = useBriefing();
  const { t, pick, date } = useI18n();
  const theme = createMemo(() => state.view().theme);
  const worldview = createMemo(() => state.view().worldview);
  const layers = createMemo(() => state.view().layers, undefined, { equals: (a, b) => a.join() === b.join() });
  // Only these change the rows; a memo for each, so that other changes of the view leave the list as it is.
  const rows = createMemo(() => {
    const input = openingInput(state.briefing(), props.places, { theme: theme(), worldview: worldview() });
    return legendRows({ ...input, layers: layers() }, { t: t(), pick, date });
  });
  return (
    <ul ref={cover} class="legend" aria-label={t().map.legend}>
      {/* Shown only off the slide (map-bar.css): elsewhere the page or the slide says the date. */}
      <li class="legend-date">{t().app.asOf(date(state.briefing().asOf))}</li>
      <For each={rows()}>
        {({ group, sample, words }) => (
          <li class={groupClass[group]}>
            <Sample of={sample} />
            {words}
          </li>
        )}
      </For>
    </ul>
  );
}

function Sample(props: { readonly of: LegendSample }) {
  const area = () => (props.of.kind === "area" ? props.of : undefined);
  const line = () => (props.of.kind === "line" ? props.of : undefined);
  const symbol = () => (props.of.kind === "symbol" ? props.of : undefined);
  return (
    <Switch>
      <Match when={area()}>
        {(sample) => (
          <i
            class="swatch"
            data-point={sample().isPoint ? "" : undefined}
            style={{ "--region-fill": sample().fill, "--region-ink": sample().ink }}
          />
        )}
      </Match>
      <Match when={line()}>
        {(sample) => <i class={`legend-line legend-${sample().dash}`} classList={{ "legend-corridor": sample().isCorridor }} />}
      </Match>
      <Match when={symbol()}>
        {(sample) => (
          <i
            class={`map-symbol map-symbol-${sample().symbol.name}`}
            style={{ "background-color": sample().fill ?? (sample().fill === null ? "transparent" : undefined) }}
          />
        )}
      </Match>
    </Switch>
  );
}
