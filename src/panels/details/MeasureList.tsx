/** The measures that concern a region, by aspect, and how many of the document's measures are described. Never filler text. */
import { createMemo, For, Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { formatRanges } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { measuresOf, type AspectGroup } from "../facts/region-facts";
import { MeasureMarks } from "../facts/MeasureMarks";
import { MeasureButton } from "./MeasureButton";
import { SourceNote } from "../facts/SourceNote";

export function MeasureList(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const summary = createMemo(() => measuresOf(state.briefing(), props.region));
  return (
    <section class="panel-section">
      <h3>
        {i18n.t().panel.measures} · {i18n.t().panel.described(summary().described, summary().total)}
      </h3>
      <For each={summary().groups}>{(group) => <AspectMeasures group={group} />}</For>
      <Show when={summary().unknown.length > 0}>
        <p class="quiet">{i18n.t().filters.notDescribed(formatRanges(summary().unknown, i18n.locale()))}</p>
      </Show>
    </section>
  );
}

function AspectMeasures(props: { readonly group: AspectGroup }) {
  const i18n = useI18n();
  const isOurWording = () => props.group.aspect?.ownWords.includes(i18n.locale()) ?? false;
  return (
    <>
      <div class="fact fact-wide aspect" classList={{ "is-empty": props.group.measures.length === 0 }}>
        <h4>
          <Show when={props.group.aspect} fallback={i18n.t().panel.aspectUnknown}>
            {(aspect) => <>{i18n.t().panel.aspect(aspect().number, i18n.pick(aspect().title))}</>}
          </Show>
          <Show when={isOurWording()}>
            <span class="mark">{i18n.t().panel.ownWords}</span>
          </Show>
          <Show when={props.group.measures.length === 0}>
            <span class="mark">{i18n.t().panel.noMeasureOfAspect}</span>
          </Show>
        </h4>
        <SourceNote refs={props.group.aspect?.refs ?? []} />
      </div>
      <Show when={props.group.measures.length > 0}>
        <ul class="facts">
          <For each={props.group.measures}>{(measure) => <MeasureRow measure={measure} />}</For>
        </ul>
      </Show>
    </>
  );
}

function MeasureRow(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "measure", id: props.measure.id });
  const isChosen = () => state.filter().measure === props.measure.id;
  return (
    <li class="fact fact-measure" classList={{ "is-lit": state.isLit(thingKey(thing())) }}>
      <div class="fact-number">{props.measure.number}</div>
      <div class="fact-text">
        <MeasureButton measure={props.measure} />
      </div>
      <SourceNote refs={props.measure.refs} note={props.measure.note} />
      <Show when={props.measure.gist} fallback={<Summary measure={props.measure} />}>
        {(gist) => (
          <Disclosure class="gist" summary={<Summary measure={props.measure} />} forced={isChosen()}>
            <p>{i18n.pick(gist())}</p>
            <Show when={i18n.other(gist())}>{(text) => <p lang={i18n.otherTag()}>{text()}</p>}</Show>
          </Disclosure>
        )}
      </Show>
    </li>
  );
}

function Summary(props: { readonly measure: Measure }) {
  const i18n = useI18n();
  return (
    <span>
      <Show when={props.measure.gist}>{i18n.t().panel.measureSays}</Show>
      <MeasureMarks measure={props.measure} />
    </span>
  );
}
