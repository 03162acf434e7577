/** Which links count: by border, zone, group or our reading. */
import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { linkBases } from "../../data/choices";
import type { LinkBasis } from "../../model/links";
import { useBriefing } from "../../state/context";
import { ToggleChip } from "../../ui/widgets/ToggleChip";

export function BasisFilter() {
  const state = useBriefing();
  const i18n = useI18n();
  const count = (basis: LinkBasis): number => state.counts().basis.get(basis) ?? 0;
  return (
    <div class="facet" role="group" aria-label={i18n.t().filters.basis}>
      <h3 class="rail-heading">{i18n.t().filters.basis}</h3>
      <div class="chips">
        <For each={linkBases}>
          {(basis) => (
            <ToggleChip
              class={`chip-basis chip-basis-${basis}`}
              pressed={state.filter().basis.includes(basis)}
              label={i18n.t().filters.option(i18n.t().basis[basis], count(basis))}
              count={count(basis)}
              dim={count(basis) === 0}
              onToggle={() => state.toggleBasis(basis)}
            >
              {i18n.t().basis[basis]}
            </ToggleChip>
          )}
        </For>
      </div>
    </div>
  );
}
