/**
 * What stands above and below the map on paper: title, what is printed, disclaimer and sources. It is there only while
 * the browser prints; the map itself is the twin's drawing, scaled as a whole (print.css).
 */
import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import type { MapHandle } from "../map/map-handle";
import { sourcesOf } from "../panels/region-facts";
import { useBriefing } from "../state/context";
import { paperScale } from "./paper";

export interface PrintSheetProps {
  readonly map: MapHandle | null;
  /** What the map is about now. */
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
}

export function PrintSheet(props: PrintSheetProps) {
  const state = useBriefing();
  const { pick, t } = useI18n();
  const [isPrinting, setPrinting] = createSignal(false);
  const begin = (): void => {
    const size = props.map?.drawForPrint();
    if (size) {
      const { style } = document.documentElement;
      style.setProperty("--print-width", `${size.width}px`);
      style.setProperty("--print-height", `${size.height}px`);
      style.setProperty("--print-scale", String(paperScale(size)));
    }
    setPrinting(true);
  };
  const end = (): void => {
    setPrinting(false);
  };
  onMount(() => {
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    onCleanup(() => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    });
  });
  /** Of the selected region; of the boundaries alone where none is. */
  const sources = () => {
    const region = state.selected();
    const { geometrySource } = state.pack.map;
    const all = region ? sourcesOf(state.briefing(), region).map(({ source }) => source) : [];
    return [...all, ...state.pack.sources.filter(({ id }) => id === geometrySource && !all.some((one) => one.id === id))];
  };
  return (
    <Show when={isPrinting()}>
      <header class="print-head">
        <h1>{props.title}</h1>
        <p>{props.description}</p>
      </header>
      <footer class="print-foot">
        <p>{pick(state.pack.map.disclaimer)}</p>
        <p>
          {pick(state.pack.subtitle)} · {t().source.heading}:{" "}
          <For each={sources()}>{(source, index) => <>{`${index() > 0 ? "; " : ""}${pick(source.title)}`}</>}</For>
        </p>
      </footer>
    </Show>
  );
}
