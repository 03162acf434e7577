/**
 * What is above and below the map on paper: the title and what is shown; the disclaimer and every source in full. It exists only
 * while the browser prints. The map itself is the twin's drawing, scaled as a whole to the paper (print.css).
 */
import { createSignal, For, onCleanup, onMount, Show, type Accessor } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { MapHandle } from "../../map/map-handle";
import { sourcesOf } from "../../panels/facts/region-facts";
import { useBriefing } from "../../state/context";

/**
 * Whether the browser is printing. When it begins to, the map is drawn for print.
 * @param rest clears the hover: paper shows what was chosen
 */
export function createPrinting(map: Accessor<MapHandle | null>, rest: () => void): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  const begin = (): void => {
    rest();
    const size = map()?.drawForPrint();
    if (size) {
      const { style } = document.documentElement;
      style.setProperty("--print-width", `${size.width}px`);
      style.setProperty("--print-height", `${size.height}px`);
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
  return isPrinting;
}

/** @param props.title what the map is about @param props.description what it shows, in words */
export function PrintHead(props: { readonly title: string; readonly description: string }) {
  return (
    <header class="print-head">
      <h1>{props.title}</h1>
      <p>{props.description}</p>
    </header>
  );
}

/** The sources of the selected region and of the boundaries. */
export function PrintFoot() {
  const state = useBriefing();
  const { pick, t, date } = useI18n();
  const sources = () => {
    const region = state.selected();
    const { geometrySource } = state.pack.map;
    const all = region ? sourcesOf(state.briefing(), region).map(({ source }) => source) : [];
    return [...all, ...state.pack.sources.filter(({ id }) => id === geometrySource && !all.some((one) => one.id === id))];
  };
  return (
    <footer class="print-foot">
      <p>{pick(state.pack.map.disclaimer)}</p>
      <p>{pick(state.pack.subtitle)}</p>
      <h2>{t().source.heading}</h2>
      <ul>
        <For each={sources()}>
          {(source) => (
            <li>
              {pick(source.title)}
              <Show when={source.publisher}>{(publisher) => <> · {pick(publisher())}</>}</Show>
              <Show when={source.published}>{(published) => <> · {date(published())}</>}</Show>
              <Show when={source.url}>
                {(url) => (
                  <>
                    {" "}
                    <span class="print-address">{url()}</span>
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </footer>
  );
}
