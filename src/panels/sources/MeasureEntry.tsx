/** A measure: what it says, what it concerns, and the sources for that. */
import { Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { MeasureButton } from "../details/MeasureButton";
import { MeasureMarks } from "../facts/MeasureMarks";
import { SourceNote } from "../facts/SourceNote";
import { wordsIn } from "../../words/create-words";
import { ClaimList } from "./ClaimList";
import { claimsOfMeasure } from "./document-facts";
import { PermaLink } from "./PermaLink";

export function MeasureEntry(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "measure", id: props.measure.id });
  const isChosen = () => state.filter().measure === props.measure.id;
  const title = () => (props.measure.title ? i18n.pick(props.measure.title) : "");
  return (
    <li
      class="measure-entry"
      id={`measure-${props.measure.id}`}
      classList={{ "is-lit": state.isLit(thingKey(thing())), "is-chosen": isChosen() }}
    >
      <div class="fact fact-measure">
        <div class="fact-number">{props.measure.number ?? "–"}</div>
        <div class="fact-text">
          <MeasureButton measure={props.measure} />
          <PermaLink name={title()} to={(view) => ({ ...view, measure: props.measure.id })} />
          <MeasureMarks measure={props.measure} />
          <Show when={props.measure.gist}>
            {(gist) => (
              <>
                <p>{i18n.pick(gist())}</p>
                <Show when={i18n.other(gist())}>
                  {(text) => (
                    <p class="companion" lang={i18n.otherTag()}>
                      {text()}
                    </p>
                  )}
                </Show>
              </>
            )}
          </Show>
          <Concerns measure={props.measure} />
        </div>
        <SourceNote refs={props.measure.refs} note={props.measure.note} />
      </div>
      <ClaimList claims={claimsOfMeasure(state.pack, props.measure.id)} label={i18n.t().sources.claims} />
    </li>
  );
}

/** The regions and countries that it is about, in words. */
function Concerns(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const regions = (): string => {
    const { scope } = props.measure;
    if (scope.kind === "all") return i18n.t().sources.allRegions;
    if (scope.kind === "unknown") return i18n.t().sources.scopeUnknown;
    return i18n.list(
      scope.regions.flatMap((id) => {
        const region = state.briefing().regionById.get(id);
        return region ? [i18n.pick(region.name)] : [];
      }),
    );
  };
  return (
    <p class="quiet">
      {i18n.t().sources.concerns}: {regions()}
      <Show when={props.measure.countries.length > 0}>
        {" · "}
        {i18n.t().sources.names}: {wordsIn(i18n.locale()).countries(state.briefing(), props.measure.countries)}
      </Show>
    </p>
  );
}
