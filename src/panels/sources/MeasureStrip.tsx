/** A document's measures as a row of numbers, showing at a glance which ones our sources describe. Choosing one filters by it. */
import { For, Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { standsFor } from "../facts/resting";
import { isDescribed, type DocumentOutline } from "./document-facts";

export function MeasureStrip(props: { readonly outline: DocumentOutline }) {
  const i18n = useI18n();
  const counts = () => props.outline.document.counts;
  return (
    <div class="measure-strip">
      <p class="measure-strip-count">
        {i18n.t().panel.measures} · {i18n.t().panel.described(props.outline.described, counts().measures)}
      </p>
      <Show when={props.outline.numbered.length === counts().measures}>
        <ol aria-label={i18n.t().sources.measureStrip}>
          <For each={props.outline.numbered}>
            {(measure) => (
              <li>
                <Show when={isDescribed(measure)} fallback={<UnknownNumber number={measure.number ?? 0} />}>
                  <MeasureNumber measure={measure} />
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
}

function MeasureNumber(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "measure", id: props.measure.id });
  const name = (): string => (props.measure.title ? i18n.pick(props.measure.title) : "");
  return (
    <button
      ref={standsFor(state, thing)}
      type="button"
      class="strip-number"
      classList={{ "is-partly": props.measure.described === "partly", "is-lit": state.isLit(thingKey(thing())) }}
      aria-pressed={state.filter().measure === props.measure.id}
      title={i18n.t().panel.filterBy(name())}
      onClick={() => state.toggleMeasure(props.measure.id)}
    >
      <span aria-hidden="true">{props.measure.number}</span>
      <span class="visually-hidden">{`${i18n.t().panel.measureNumber(props.measure.number ?? 0)}: ${name()}`}</span>
    </button>
  );
}

function UnknownNumber(props: { readonly number: number }) {
  const i18n = useI18n();
  return (
    <span class="strip-number is-unknown" title={i18n.t().sources.stripNone(props.number)}>
      <span aria-hidden="true">{props.number}</span>
      <span class="visually-hidden">{i18n.t().sources.stripNone(props.number)}</span>
    </span>
  );
}
