/** What a reader has to know about a measure's words: the document is described only in part, or the words are our own. */
import { Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";

export function MeasureMarks(props: { readonly measure: Measure }) {
  const i18n = useI18n();
  return (
    <>
      <Show when={props.measure.described === "partly"}>
        <span class="mark">{i18n.t().panel.partlyDescribed}</span>
      </Show>
      <Show when={props.measure.ownWords.includes(i18n.locale())}>
        <span class="mark">{i18n.t().panel.ownWords}</span>
      </Show>
    </>
  );
}
