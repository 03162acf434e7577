/** Every source of the pack by kind: what it is, its date and place, how many facts rest on it, and how to cite it. */
import { createMemo, For, Show } from "solid-js";
import type { Source } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { citableSource } from "../../model/citable";
import { useBriefing } from "../../state/context";
import { showSource } from "../../state/view-state";
import { ExternalLink } from "../facts/ExternalLink";
import { CiteWork } from "./CiteWork";
import { sourceUses, type SourceUse } from "./document-facts";
import { PermaLink } from "./PermaLink";

const kinds = [
  "copy",
  "official",
  "news",
  "study",
  "standard",
  "data",
  "web",
  "knowledge",
] as const satisfies readonly Source["kind"][];

export function SourceRegister() {
  const state = useBriefing();
  const i18n = useI18n();
  const uses = createMemo(() => sourceUses(state.pack));
  const groups = createMemo(() =>
    kinds
      .map((kind) => ({ kind, uses: uses().filter(({ source }) => source.kind === kind) }))
      .filter((group) => group.uses.length > 0),
  );
  return (
    <section class="register" id="register" tabindex="-1" aria-labelledby="register-heading">
      <h3 id="register-heading">
        {i18n.t().sources.register} · {uses().length}
      </h3>
      <For each={groups()}>
        {(group) => (
          <>
            <h4>
              {i18n.t().sources.kind[group.kind]} · {group.uses.length}
            </h4>
            <ul class="source-list">
              <For each={group.uses}>{(use) => <SourceEntry use={use} />}</For>
            </ul>
          </>
        )}
      </For>
    </section>
  );
}

function SourceEntry(props: { readonly use: SourceUse }) {
  const state = useBriefing();
  const i18n = useI18n();
  const source = () => props.use.source;
  const work = createMemo(() => citableSource(source()));
  const particulars = (): string => {
    const { publisher, published, licence } = source();
    return [
      ...(publisher ? [i18n.pick(publisher)] : []),
      ...(published === undefined ? [] : [i18n.date(published)]),
      ...(licence === undefined ? [] : [i18n.t().source.licence(licence)]),
      i18n.t().sources.facts(props.use.facts),
    ].join(" · ");
  };
  const plainAddress = (): string | null => {
    const { url } = source();
    return url === null || url.startsWith("https://") ? null : url;
  };
  return (
    <li id={`source-${source().id}`} classList={{ "is-chosen": state.view().source === source().id }}>
      <span class="source-id">{source().id}</span>
      <div>
        <ExternalLink source={source()} fallback={source().id} />
        <PermaLink name={source().id} to={(view) => showSource(view, source().id)} />
        <Show when={source().url === null}>
          <span class="ref-words">{i18n.t().source.noAddress}</span>
        </Show>
        <Show when={plainAddress()}>{(address) => <span class="ref-words">{i18n.t().sources.plainAddress(address())}</span>}</Show>
        <Show when={source().note}>{(note) => <span class="ref-words">{i18n.pick(note())}</span>}</Show>
        <span class="ref-words">{particulars()}</span>
        <Show when={work()}>{(citable) => <CiteWork name={source().id} work={citable()} />}</Show>
      </div>
    </li>
  );
}
