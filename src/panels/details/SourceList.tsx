/** Every source of what the panel says about a region, by the short names that the facts use. */
import { createMemo, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { ExternalLink } from "../facts/ExternalLink";
import { sourcesOf } from "../facts/region-facts";
import { RefWords } from "../facts/SourceNote";

export function SourceList(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const sources = createMemo(() => sourcesOf(state.briefing(), props.region));
  return (
    <section class="panel-section">
      <Disclosure
        class="disclosure-heading"
        summary={
          <h3>
            {i18n.t().source.heading} · {sources().length}
          </h3>
        }
      >
        <ul class="source-list">
          <For each={sources()}>
            {(cited) => (
              <li>
                <span class="source-id">{cited.source.id}</span>
                <div>
                  <ExternalLink source={cited.source} fallback={cited.source.id} />
                  <Show when={cited.source.url === null}>
                    <span class="ref-words">{i18n.t().source.noAddress}</span>
                  </Show>
                  <For each={cited.refs}>{(ref) => <RefWords refItem={ref} />}</For>
                  <Show when={cited.source.note}>{(note) => <span class="ref-words">{i18n.pick(note())}</span>}</Show>
                  <Show when={cited.source.licence}>
                    {(licence) => <span class="ref-words">{i18n.t().source.licence(licence())}</span>}
                  </Show>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
    </section>
  );
}
