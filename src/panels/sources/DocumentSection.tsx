/** One document: its particulars, its measures by number, and what each aspect is known to say. */
import { For, Show } from "solid-js";
import { formatRanges } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { DualName } from "../DualName";
import { SourceNote } from "../SourceNote";
import type { AspectOutline, DocumentOutline } from "./document-facts";
import { MeasureEntry } from "./MeasureEntry";
import { MeasureStrip } from "./MeasureStrip";

export function DocumentSection(props: { readonly outline: DocumentOutline }) {
  const i18n = useI18n();
  const document = () => props.outline.document;
  const unknownNumbers = () => props.outline.unknown.flatMap(({ number }) => number ?? []);
  return (
    <section class="document" aria-labelledby={`document-${document().id}`}>
      <h3 id={`document-${document().id}`}>
        <DualName text={document().title} />
      </h3>
      <Particulars outline={props.outline} />
      <MeasureStrip outline={props.outline} />
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
            ? i18n.t().sources.notDescribedNumbers(formatRanges(unknownNumbers()))
            : i18n.t().sources.notDescribedCount(props.outline.unknown.length)}
        </p>
      </Show>
    </section>
  );
}

function Particulars(props: { readonly outline: DocumentOutline }) {
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
      <Show when={props.aspect.measures.length > 0}>
        <ul class="measure-entries">
          <For each={props.aspect.measures}>{(measure) => <MeasureEntry measure={measure} />}</For>
        </ul>
      </Show>
    </>
  );
}
