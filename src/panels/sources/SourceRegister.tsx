/** Every source of the pack: what it is, where it is, and how much rests on it. */
import { createMemo, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { ExternalLink } from "../ExternalLink";
import { sourceUses, type SourceUse } from "./document-facts";

export function SourceRegister() {
  const state = useBriefing();
  const i18n = useI18n();
  const uses = createMemo(() => sourceUses(state.pack));
  return (
    <section class="register" aria-labelledby="register-heading">
      <h3 id="register-heading">
        {i18n.t().sources.register} · {uses().length}
      </h3>
      <ul class="source-list">
        <For each={uses()}>{(use) => <SourceEntry use={use} />}</For>
      </ul>
    </section>
  );
}

function SourceEntry(props: { readonly use: SourceUse }) {
  const i18n = useI18n();
  const source = () => props.use.source;
  return (
    <li id={`source-${source().id}`}>
      <span class="source-id">{source().id}</span>
      <div>
        <ExternalLink source={source()} fallback={source().id} />
        <Show when={source().url === null}>
          <span class="ref-words">{i18n.t().source.noAddress}</span>
        </Show>
        <Show when={source().note}>{(note) => <span class="ref-words">{i18n.pick(note())}</span>}</Show>
        <Show when={source().licence}>{(licence) => <span class="ref-words">{i18n.t().source.licence(licence())}</span>}</Show>
        <span class="ref-words">{i18n.t().sources.facts(props.use.facts)}</span>
      </div>
    </li>
  );
}
