/** Measures as toggles, one at a time. Those that no source describes are listed only. */
import { For, Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { formatRanges } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { thingKey } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { ToggleChip } from "../../ui/widgets/ToggleChip";
import { measuresOf } from "../facts/region-facts";
import { standsFor } from "../facts/resting";

export function MeasureFilter() {
  const state = useBriefing();
  const i18n = useI18n();
  const summary = () => measuresOf(state.briefing(), null);
  const described = () => summary().groups.flatMap((group) => group.measures);
  const count = (measure: Measure): number => state.counts().measure.get(measure.id) ?? 0;
  const title = (measure: Measure): string =>
    measure.title ? i18n.pick(measure.title) : i18n.t().panel.measureNumber(measure.number ?? 0);
  return (
    <Disclosure
      class="facet"
      summary={`${i18n.t().filters.measure} · ${i18n.t().panel.described(summary().described, summary().total)}`}
      forced={state.filter().measure !== null}
    >
      <div class="chips chips-long" role="group" aria-label={i18n.t().filters.measure}>
        <For each={described()}>
          {(measure) => (
            <ToggleChip
              ref={standsFor(state, () => ({ kind: "measure", id: measure.id }))}
              pressed={state.filter().measure === measure.id}
              label={i18n.t().filters.option(`${measure.number ?? ""} ${title(measure)}`.trim(), count(measure))}
              count={count(measure)}
              dim={count(measure) === 0}
              lit={state.isLit(thingKey({ kind: "measure", id: measure.id }))}
              onToggle={() => state.toggleMeasure(measure.id)}
            >
              <b>{measure.number}</b> {title(measure)}
            </ToggleChip>
          )}
        </For>
      </div>
      <Show when={summary().unknown.length > 0}>
        <p class="quiet">{i18n.t().filters.notDescribed(formatRanges(summary().unknown, i18n.locale()))}</p>
      </Show>
    </Disclosure>
  );
}
