/** Each pair of compared documents side by side: their headings, then what is new, what continues and what is not known. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { Change } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import type { LocalText } from "../../i18n/format";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { pointOut } from "../../state/view-state";
import { SourceNote } from "../facts/SourceNote";
import { ViewLink } from "../facts/ViewLink";
import { wordsIn } from "../../words/create-words";
import { comparisonsOf, outlineOf, type Comparison, type DocumentOutline } from "./document-facts";
import { createScrollTo } from "./scroll-to";

const kinds = ["new", "continues", "unknown"] as const satisfies readonly Change["kind"][];

export function ComparisonView() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().sources.comparison;
  const comparisons = createMemo(() => comparisonsOf(state.pack));
  createScrollTo(state);
  return (
    <section class="sources-view comparison scrolls" aria-labelledby="comparison-heading" tabindex="0">
      <header class="sources-head">
        <h2 id="comparison-heading">{words().heading}</h2>
        <p class="quiet">{words().intro}</p>
        <div class="sources-ways">
          <button type="button" class="button" onClick={() => state.showView("sources")}>
            {i18n.t().sources.back}
          </button>
        </div>
      </header>
      <For each={comparisons()}>{(comparison) => <Pair comparison={comparison} />}</For>
    </section>
  );
}

function Pair(props: { readonly comparison: Comparison }) {
  const state = useBriefing();
  const i18n = useI18n();
  const pair = createUniqueId();
  const outlines = createMemo(() => props.comparison.documents.map((one) => outlineOf(state.pack, one)));
  return (
    <>
      <h3>{i18n.t().sources.comparison.categories}</h3>
      <div class="side-by-side">
        <For each={outlines()}>{(outline) => <Headings outline={outline} id={`headings-${pair}-${outline.document.id}`} />}</For>
      </div>
      <For each={kinds}>
        {(kind) => (
          <ChangeTable
            kind={kind}
            documents={props.comparison.documents}
            rows={props.comparison.rows.filter((change) => change.kind === kind)}
          />
        )}
      </For>
    </>
  );
}

function Headings(props: { readonly outline: DocumentOutline; readonly id: string }) {
  const i18n = useI18n();
  const words = () => i18n.t().sources.comparison;
  const document = () => props.outline.document;
  return (
    <section aria-labelledby={props.id}>
      <h4 id={props.id}>{document().number}</h4>
      <p class="quiet">
        {i18n.date(document().published)} ·{" "}
        {words().counts(document().counts.aspects, document().counts.measures, props.outline.described)}
      </p>
      <ol class="headings">
        <For each={props.outline.aspects}>
          {({ aspect, measures }) => (
            <li>
              <span class="fact-number">{aspect.number}</span>
              <span>
                {i18n.pick(aspect.title)}
                <span class="quiet"> · {words().described(measures.length)}</span>
                <Show when={aspect.ownWords.includes(i18n.locale())}>
                  <span class="mark">{i18n.t().panel.ownWords}</span>
                </Show>
              </span>
              <SourceNote refs={aspect.refs} />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

interface ChangeTableProps {
  readonly kind: Change["kind"];
  readonly documents: Comparison["documents"];
  readonly rows: readonly Change[];
}

function ChangeTable(props: ChangeTableProps) {
  const i18n = useI18n();
  const words = () => i18n.t().sources.comparison;
  return (
    <Show when={props.rows.length > 0}>
      <table class={`changes changes-${props.kind}`}>
        <caption>
          {words().kind[props.kind]} · {props.rows.length}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words().what}</th>
            <For each={props.documents}>{({ published }) => <th scope="col">{published.slice(0, 4)}</th>}</For>
            <th scope="col">{words().source}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>{(change) => <ChangeRow change={change} />}</For>
        </tbody>
      </table>
    </Show>
  );
}

function ChangeRow(props: { readonly change: Change }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().sources.comparison;
  const thing = (): Thing => ({ kind: "claim", id: props.change.id });
  const isPointedOut = () => state.view().claim === props.change.id;
  const names = () => wordsIn(i18n.locale()).named(state.briefing(), props.change);
  const cell = (text: LocalText | null) => (text === null ? <i>{words().nothingSeen}</i> : i18n.pick(text));
  return (
    <tr
      id={`claim-${props.change.id}`}
      classList={{ "is-lit": state.isLit(thingKey(thing())), "is-chosen": isPointedOut() }}
      onPointerEnter={() => state.hover(thing())}
      onPointerLeave={() => state.hover(null)}
    >
      <th scope="row">
        <ViewLink
          class="claim-text"
          to={(view) => pointOut(view, { claim: props.change.id })}
          isCurrent={isPointedOut()}
          onRest={(isResting) => state.hover(isResting ? thing() : null)}
        >
          {i18n.pick(props.change.title)}
        </ViewLink>
        <Show when={names() !== ""}>
          <span class="claim-names">{names()}</span>
        </Show>
      </th>
      <td>{cell(props.change.before)}</td>
      <td>{cell(props.change.after)}</td>
      <td>
        <SourceNote refs={props.change.refs} note={props.change.note} />
      </td>
    </tr>
  );
}
