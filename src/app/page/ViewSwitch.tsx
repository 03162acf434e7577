/** Map, table or sources: which view of the same state the main area shows. */
import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import type { ViewName } from "../../state/view-state";
import { Icon, type IconName } from "../../ui/widgets/Icon";

interface Choice {
  readonly name: "map" | "table" | "sources";
  readonly icon: IconName;
  /** Views for which this choice is marked as the current one. */
  readonly covers: readonly ViewName[];
}

const choices: readonly Choice[] = [
  { name: "map", icon: "map", covers: ["map"] },
  { name: "table", icon: "list", covers: ["table"] },
  { name: "sources", icon: "document", covers: ["sources", "compare"] },
];

export function ViewSwitch() {
  const state = useBriefing();
  const { t } = useI18n();
  return (
    <div class="view-switch" role="group" aria-label={t().app.view}>
      <For each={choices}>
        {(choice) => (
          <button
            type="button"
            class="view-choice"
            aria-pressed={choice.covers.includes(state.view().view)}
            onClick={() => state.showView(choice.name)}
          >
            <Icon name={choice.icon} />
            {t().app[choice.name]}
          </button>
        )}
      </For>
    </div>
  );
}
