/** The words of a slide. A word longer than the column breaks where it must; the text itself stays as the author wrote it. */
import { For, Show } from "solid-js";
import { wordRuns } from "./long-words";

export function Words(props: { readonly text: string }) {
  return (
    <For each={wordRuns(props.text)}>
      {(run) => (
        <Show when={run.isLong} fallback={run.text}>
          <span class="long-word">{run.text}</span>
        </Show>
      )}
    </For>
  );
}
