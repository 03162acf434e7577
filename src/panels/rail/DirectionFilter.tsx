/** Directions of opening as toggles, one at a time. */
import { For } from "solid-js";
import type { Direction } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { thingKey } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { ToggleChip } from "../../ui/widgets/ToggleChip";
import { DualName } from "../facts/DualName";
import { standsFor } from "../facts/resting";

export function DirectionFilter() {
  const state = useBriefing();
  const i18n = useI18n();
  const used = () =>
    state.pack.directions.filter((direction) => state.pack.regions.some((region) => region.direction === direction.id));
  const count = (direction: Direction): number => state.counts().direction.get(direction.id) ?? 0;
  return (
    <Disclosure class="facet" summary={i18n.t().filters.direction} forced={state.filter().direction !== null}>
      <div class="chips" role="group" aria-label={i18n.t().filters.direction}>
        <For each={used()}>
          {(direction) => (
            <ToggleChip
              ref={standsFor(state, () => ({ kind: "direction", id: direction.id }))}
              pressed={state.filter().direction === direction.id}
              label={i18n.t().filters.option(i18n.pick(direction.label), count(direction))}
              count={count(direction)}
              dim={count(direction) === 0}
              lit={state.isLit(thingKey({ kind: "direction", id: direction.id }))}
              onToggle={() => state.toggleDirection(direction.id)}
            >
              <DualName text={direction.label} />
            </ToggleChip>
          )}
        </For>
      </div>
    </Disclosure>
  );
}
