/** The current view for a report: a paragraph in words, the address, the boundaries drawn and the disclaimer. */
import { createEffect, createMemo, createSignal, on } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { wordsIn } from "../../words/create-words";
import type { BriefingState } from "../../state/briefing-state";
import { useBriefing } from "../../state/context";
import { addressOf } from "../../state/history";
import { copyOrSelect, type Copied } from "../../ui/clipboard";

const linkOf = (state: BriefingState): string => addressOf(state.fragmentForOthers(state.view()));

export function ShareView() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().help;
  const paragraph = createMemo(() =>
    wordsIn(i18n.locale()).view(state.briefing(), { ...state.view(), region: state.selected()?.region.id ?? null }),
  );
  const boundaries = (): string => `${i18n.pick(state.pack.map.boundaries)} ${i18n.t().map.worldview[state.view().worldview]}`;
  const report = (): string =>
    [paragraph(), linkOf(state), i18n.pick(state.pack.title), boundaries(), i18n.pick(state.pack.map.disclaimer)].join("\n");
  const [outcome, setOutcome] = createSignal<Copied | null>(null);
  createEffect(on([paragraph, i18n.locale], () => setOutcome(null), { defer: true }));
  let text: HTMLDivElement | undefined;
  let link: HTMLParagraphElement | undefined;
  const copy = async (what: string, shown: () => Element | undefined): Promise<void> => {
    setOutcome(await copyOrSelect(what, shown));
  };
  const said = (): string => {
    const how = outcome();
    return how === null ? "" : words().copied[how];
  };
  return (
    <>
      <h3>{words().viewHeading}</h3>
      <div ref={text}>
        <p>{paragraph()}</p>
        <p ref={link} class="quiet share-link" translate="no">
          {linkOf(state)}
        </p>
        <p class="quiet">{boundaries()}</p>
        <p class="quiet">{i18n.pick(state.pack.map.disclaimer)}</p>
      </div>
      <p class="share-buttons">
        <button type="button" class="button" onClick={() => void copy(report(), () => text)}>
          {words().copyDescription}
        </button>
        <button type="button" class="button" onClick={() => void copy(linkOf(state), () => link)}>
          {words().copyLink}
        </button>
        <span aria-live="polite">{said()}</span>
      </p>
    </>
  );
}
