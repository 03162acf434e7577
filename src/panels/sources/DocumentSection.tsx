/** One document: its particulars, its measures by number, and what each aspect is known to say. */
import { For, Show } from "solid-js";
import type { Measure } from "../../data/schema";
import { formatRanges } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { citableDocument } from "../../model/citable";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { SourceNote } from "../facts/SourceNote";
import { CiteWork } from "./CiteWork";
import { ClaimList } from "./ClaimList";
import { isDescribed, type AspectOutline, type DocumentOutline } from "./document-facts";
import { MeasureEntry } from "./MeasureEntry";
import { MeasureStrip } from "./MeasureStrip";

/** When a measure of the document is chosen, only that measure is shown; a button brings back the rest. */
export function DocumentSection(props: { readonly outline: DocumentOutline }) {
  const state = useBriefing();
  const chosen = () =>
    state.pack.measures.find(({ id, document: owner }) => id === state.filter().measure && owner === document().id);
  const document = () => props.outline.document;
  return (
    <section class="document" aria-labelledby={`document-${document().id}`}>
      <h3 id={`document-${document().id}`}>
        <DualName text={document().title} />
      </h3>
      <Particulars outline={props.outline} />
      <MeasureStrip outline={props.outline} />
      <Show when={chosen()} fallback={<WholeDocument outline={props.outline} />}>
        {(measure) => (
          <>
            <OnlyMeasure measure={measure()} />
            <Show when={isDescribed(measure())}>
              <ul class="measure-entries">
                <MeasureEntry measure={measure()} />
              </ul>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}

/** Says that only this measure is shown, with the button that shows all again. */
function OnlyMeasure(props: { readonly measure: Measure }) {
  const state = useBriefing();
  const i18n = useI18n();
  const title = (): string =>
    props.measure.title
      ? i18n.t().sources.onlyMeasure(i18n.pick(props.measure.title))
      : i18n.t().sources.stripNone(props.measure.number ?? 0);
  return (
    <p class="only-measure">
      <span>{title()}</span>
      <button type="button" class="button" onClick={() => state.toggleMeasure(props.measure.id)}>
        {i18n.t().sources.showAll}
      </button>
    </p>
  );
}

function WholeDocument(props: { readonly outline: DocumentOutline }) {
  const i18n = useI18n();
  const unknownNumbers = () => props.outline.unknown.flatMap(({ number }) => number ?? []);
  return (
    <>
      <Show when={props.outline.whole.length > 0}>
        <h4>{i18n.t().sources.whole}</h4>
        <ClaimList claims={props.outline.whole} label={i18n.t().sources.whole} />
      </Show>
      <For each={props.outline.aspects}>{(aspect) => <AspectSection aspect={aspect} />}</For>
      <Show when={props.outline.loose.length > 0}>
        <h4>{i18n.t().panel.aspectUnknown}</h4>
        <ul class="measure-entries">
          <For each={props.outline.loose}>{(measure) => <MeasureEntry measure={measure} />}</For>
        </ul>
      </Show>
      <Show when={props.outline.unknown.length > 0}>
        <p class="not-described">
          {unknownNumbers().length === props.outline.unknown.length
            ? i18n.t().sources.notDescribedNumbers(formatRanges(unknownNumbers(), i18n.locale()))
            : i18n.t().sources.notDescribedCount(props.outline.unknown.length)}
        </p>
      </Show>
      <Show when={props.outline.others.length > 0}>
        <h4>{i18n.t().sources.others}</h4>
        <ClaimList claims={props.outline.others} label={i18n.t().sources.others} />
      </Show>
    </>
  );
}

function Particulars(props: { readonly outline: DocumentOutline }) {
  const state = useBriefing();
  const i18n = useI18n();
  const document = () => props.outline.document;
  const rows = (): readonly (readonly [string, string])[] => {
    const { number, issuer, dated, published, addressees, purpose } = document();
    const words = i18n.t().sources;
    return [
      [words.number, number],
      [words.issuer, i18n.pick(issuer)],
      [words.dated, dated === null ? words.dateNotSeen : i18n.date(dated)],
      [words.published, i18n.date(published)],
      ...(addressees ? [[words.addressees, i18n.pick(addressees)] as const] : []),
      ...(purpose ? [[words.purpose, i18n.pick(purpose)] as const] : []),
    ];
  };
  return (
    <div class="fact fact-wide particulars">
      <dl>
        <For each={rows()}>
          {([term, words]) => (
            <div>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
      <SourceNote refs={document().refs} note={document().note} />
      <CiteWork name={document().number} work={citableDocument(state.pack, document())} />
    </div>
  );
}

function AspectSection(props: { readonly aspect: AspectOutline }) {
  const i18n = useI18n();
  return (
    <>
      <div class="fact fact-wide aspect" classList={{ "is-empty": props.aspect.measures.length === 0 }}>
        <h4>
          {i18n.t().panel.aspect(props.aspect.aspect.number, i18n.pick(props.aspect.aspect.title))}
          <Show when={props.aspect.aspect.ownWords.includes(i18n.locale())}>
            <span class="mark">{i18n.t().panel.ownWords}</span>
          </Show>
          <Show when={props.aspect.measures.length === 0}>
            <span class="mark">{i18n.t().panel.noMeasureOfAspect}</span>
          </Show>
        </h4>
        <SourceNote refs={props.aspect.aspect.refs} />
      </div>
      <ClaimList claims={props.aspect.claims} label={i18n.t().sources.claims} />
      <Show when={props.aspect.measures.length > 0}>
        <ul class="measure-entries">
          <For each={props.aspect.measures}>{(measure) => <MeasureEntry measure={measure} />}</For>
        </ul>
      </Show>
    </>
  );
}
