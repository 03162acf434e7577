/** A measure's title. A press filters by the measure; resting on it lights what it concerns. */
import type { Measure } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { standsFor } from "../facts/resting";

export function MeasureButton(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const title = () =>
    props.measure.title ? i18n.pick(props.measure.title) : i18n.t().panel.measureNumber(props.measure.number ?? 0);
  return (
    <button
      ref={standsFor(state, () => ({ kind: "measure", id: props.measure.id }))}
      type="button"
      class="link-button"
      aria-pressed={state.filter().measure === props.measure.id}
      title={i18n.t().panel.filterBy(title())}
      onClick={() => state.toggleMeasure(props.measure.id)}
    >
      {title()}
    </button>
  );
}
