/** What colours, lines and symbols mean, in words, as HTML. The rows and their colours come from the picture's legend. */
import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { legendArrow, legendRows, type LegendRow, type LegendSample } from "../picture/legend/legend";
import { buildPicture } from "../picture/marks/picture";
import type { Places } from "../data/places";
import { useBriefing } from "../state/context";
import { useCovering } from "../ui/coverings";
import { dashArray, dashPatterns } from "../picture/scene/line-look";
import { openingMapPx } from "../picture/scene/scene-input";
import { inputOf } from "./content/create-picture";
import type { MapHandle } from "./map-handle";

const groupClass: Readonly<Record<LegendRow["group"], string | undefined>> = {
  regions: "legend-region",
  lines: undefined,
  symbols: undefined,
  additions: "legend-addition",
};

/** A guess at the zoom for as long as there is no camera: whether symbols are explained depends on it. */
const usualZoom = { opening: 3, region: 5 } as const;

/** @param props.handle null until the map is there; names are placed beside the legend that is there by then */
export function Legend(props: { readonly places: Places; readonly handle: MapHandle | null }) {
  const cover = useCovering();
  const state = useBriefing();
  const { t, pick, date } = useI18n();
  const shown = createMemo(() => {
    if (props.handle) return { input: props.handle.input(), picture: props.handle.still() };
    const selected = state.selected()?.region.id ?? null;
    const zoom = selected ? usualZoom.region : usualZoom.opening;
    const input = inputOf(state, props.places, {
      selected,
      layers: state.view().layers,
      zoom,
      mapPx: openingMapPx,
      lineScale: 1,
      hasCloseUp: false,
    });
    return { input, picture: buildPicture(input) };
  });
  // A row that says the same stays the same, and so does its line on the page.
  const rows = createMemo<readonly LegendRow[]>((before) => {
    const same = new Map(before.map((row) => [JSON.stringify(row), row]));
    return legendRows(shown().input, shown().picture, { t: t(), pick, date }).map((row) => same.get(JSON.stringify(row)) ?? row);
  }, []);
  return (
    <ul ref={cover} class="legend" aria-label={t().map.legend}>
      {/* Shown only off the slide (map-bar.css): elsewhere the page or the slide says the date. */}
      <li class="legend-date">{t().app.asOf(date(state.briefing().asOf))}</li>
      <For each={rows()}>
        {({ group, sample, words }) => (
          <li class={groupClass[group]}>
            {drawSample(sample)}
            {words}
          </li>
        )}
      </For>
    </ul>
  );
}

/** Not a component: a row never changes, another one takes its place. So no `Switch` has to watch the kind. */
function drawSample(sample: LegendSample): JSX.Element {
  switch (sample.kind) {
    case "area":
      return (
        <i
          class="swatch"
          data-point={sample.isPoint ? "" : undefined}
          style={{ "--region-fill": sample.fill, "--region-ink": sample.ink }}
        />
      );
    case "tint":
      return <i class="legend-tint" style={{ background: sample.fill }} />;
    case "line":
      return <i class="legend-line" style={{ "border-top": `${sample.width}px ${sample.dash} ${sample.colour}` }} />;
    case "arrow":
      return (
        <svg class="legend-arrow" viewBox={`0 0 ${legendArrow.width} ${legendArrow.height}`} aria-hidden="true">
          <path
            d={legendArrow.path}
            fill={sample.dash === "solid" ? sample.colour : "none"}
            stroke={sample.colour}
            stroke-width={sample.dash === "solid" ? 0 : 2}
            stroke-dasharray={dashArray(dashPatterns.dotted)}
            stroke-linecap="round"
          />
        </svg>
      );
    case "unsettled":
      return <i class="legend-line legend-unsettled" style={{ "--line": sample.colour, "--line-width": `${sample.width}px` }} />;
    case "hatch":
      return (
        <i
          class={`legend-hatch legend-${sample.slant}`}
          data-half={sample.isUnclear ? "" : undefined}
          style={{ "--hatch": sample.colour }}
        />
      );
    case "symbol":
      return <i class={`map-symbol map-symbol-${sample.symbol.name}`} />;
  }
}
