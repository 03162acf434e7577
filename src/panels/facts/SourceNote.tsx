/** Where a fact comes from: a small mark that opens the sources, with locator, basis and confidence, right below the fact. */
import { createSignal, createUniqueId, For, Show } from "solid-js";
import type { Ref } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import type { LocalText } from "../../i18n/format";
import { useBriefing } from "../../state/context";
import { showSource } from "../../state/view-state";
import { DualName } from "./DualName";
import { ViewLink } from "./ViewLink";
import { ExternalLink } from "./ExternalLink";

export interface SourceNoteProps {
  readonly refs: readonly Ref[];
  /** Puts the first locator and the confidence on the mark itself. Default false. */
  readonly detailed?: boolean;
  /** A caution that belongs to the fact. */
  readonly note?: LocalText | undefined;
}

export function SourceNote(props: SourceNoteProps) {
  const state = useBriefing();
  const i18n = useI18n();
  const listId = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  const first = (): Ref | undefined => props.refs[0];
  const label = (): string => {
    const ref = first();
    if (!ref) return "";
    const source = state.briefing().sourceById.get(ref.source);
    const title = source ? i18n.pick(source.title) : ref.source;
    return ref.locator ? i18n.t().source.located(title, i18n.pick(ref.locator)) : title;
  };
  const locatorWords = (ref: Ref): string =>
    [
      i18n.t().source.kind[state.briefing().sourceById.get(ref.source)?.kind ?? "knowledge"],
      ref.locator && i18n.pick(ref.locator),
      i18n.t().source.sure[surest(props.refs)],
    ]
      .filter((part) => part !== undefined)
      .join(" · ");
  return (
    <Show when={first()}>
      {(ref) => (
        <>
          <button
            type="button"
            class="source-mark"
            aria-expanded={isOpen()}
            aria-controls={listId}
            title={label()}
            onClick={() => setOpen((open) => !open)}
          >
            <span aria-hidden="true">
              {props.detailed ? locatorWords(ref()) : i18n.t().source.short[ref().basis]}
              <Show when={props.refs.length > 1}> +{props.refs.length - 1}</Show>
              <Show when={props.note}>
                <span class="note-mark"> ※</span>
              </Show>
            </span>
            <span class="visually-hidden">{i18n.t().source.note(label(), props.refs.length - 1)}</span>
          </button>
          <div id={listId} class="source-refs" hidden={!isOpen()}>
            <Show when={isOpen()}>
              <Show when={props.note}>
                {(note) => (
                  <p>
                    <b>{i18n.t().panel.caution}.</b> {i18n.pick(note())}
                  </p>
                )}
              </Show>
              <ul>
                <For each={props.refs}>
                  {(item) => (
                    <li>
                      <ExternalLink source={state.briefing().sourceById.get(item.source)} fallback={item.source} />
                      <RefWords refItem={item} />
                      <ViewLink class="ref-words" to={(view) => showSource(view, item.source)}>
                        {i18n.t().sources.about}
                      </ViewLink>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

/** The highest confidence of several: one sure source is enough. */
const surest = (refs: readonly Ref[]): Ref["confidence"] =>
  (["high", "medium"] as const).find((level) => refs.some(({ confidence }) => confidence === level)) ?? "low";

/** The locator, the basis and the confidence, in words. */
export function RefWords(props: { readonly refItem: Ref }) {
  const i18n = useI18n();
  return (
    <span class="ref-words">
      <Show when={props.refItem.locator}>
        {(locator) => (
          <>
            <DualName text={locator()} /> ·{" "}
          </>
        )}
      </Show>
      {[i18n.t().source.basis[props.refItem.basis], i18n.t().source.confidence[props.refItem.confidence]].join(" · ")}
    </span>
  );
}
