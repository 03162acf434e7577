/** The filter: partner countries first, then basis, direction and measure. Each option says how many regions it would leave. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { clearOptions } from "../../words/describe";
import { type Facet } from "../../words/description-words";
import { emptyFilter } from "../../model/region-filter";
import { useBriefing } from "../../state/context";
import { Icon } from "../../ui/widgets/Icon";
import { BasisFilter } from "./BasisFilter";
import { DirectionFilter } from "./DirectionFilter";
import { MeasureFilter } from "./MeasureFilter";
import { PartnerFilter } from "./PartnerFilter";

export function FilterPanel() {
  const state = useBriefing();
  const i18n = useI18n();
  const bodyId = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let toggle!: HTMLButtonElement;
  const t = () => i18n.t().filters;
  const active = (): number => {
    const { partner, basis, direction, measure } = state.filter();
    return partner.length + basis.length + (direction ? 1 : 0) + (measure ? 1 : 0);
  };
  const clear = (): void => {
    if (state.isFiltered()) state.clearFilters();
  };
  return (
    <section
      class="filters"
      classList={{ "is-open": isOpen() }}
      aria-label={t().heading}
      on:keydown={(event: KeyboardEvent) => {
        // When the filter was opened by its button, Escape closes it and clears nothing.
        if (event.key !== "Escape" || !isOpen()) return;
        event.stopPropagation();
        event.preventDefault();
        setOpen(false);
        toggle.focus();
      }}
    >
      <button
        ref={toggle}
        type="button"
        class="button filters-toggle"
        aria-expanded={isOpen()}
        aria-controls={bodyId}
        onClick={() => setOpen((open) => !open)}
      >
        <Icon name="filter" />
        {t().toggle(active())}
      </button>
      <div id={bodyId} class="filters-body">
        <div class="filters-state">
          <p class="filters-count">{t().matching(state.matches().length, state.briefing().regions.length)}</p>
          <button
            type="button"
            class="button filters-clear"
            aria-disabled={state.isFiltered() ? undefined : "true"}
            onClick={clear}
          >
            {t().clear}
          </button>
        </div>
        <EmptyResult />
        <PartnerFilter />
        <BasisFilter />
        {/* Before the document is published it has no directions and measures. One that is already chosen can still be cleared. */}
        <Show when={state.briefing().isPublished || state.filter().direction !== null}>
          <DirectionFilter />
        </Show>
        <Show when={state.briefing().isPublished || state.filter().measure !== null}>
          <MeasureFilter />
        </Show>
      </div>
    </section>
  );
}

/** Says that nothing matches and which single facet to clear. */
function EmptyResult() {
  const state = useBriefing();
  const i18n = useI18n();
  const name = (facet: Facet): string => i18n.t().filters[facet];
  return (
    <Show when={state.matches().length === 0}>
      <div class="filters-empty">
        <p>{i18n.t().filters.nothing}</p>
        <For each={clearOptions(state.briefing(), state.filter())}>
          {({ facet, count }) => (
            <button type="button" class="button" onClick={() => state.change((view) => ({ ...view, [facet]: emptyFilter[facet] }))}>
              {i18n.t().filters.clearOne(name(facet), count)}
            </button>
          )}
        </For>
      </div>
    </Show>
  );
}
