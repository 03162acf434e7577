/** The page's one status region: it says what changed in the view. The map's description tells the whole, on request. */
import { createMemo } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { wordsIn } from "../../words/create-words";
import { untouched } from "../../words/describe-change";
import { type AnnouncedState } from "../../words/describe-change";
import { useBriefing } from "../../state/context";

export interface ViewStatusProps {
  /** Number and title of the slide; null when no slide is shown. */
  readonly slide: string | null;
}

interface Said {
  readonly state: AnnouncedState;
  readonly slide: string | null;
  readonly text: string;
}

export function ViewStatus(props: ViewStatusProps) {
  const state = useBriefing();
  const i18n = useI18n();
  const said = createMemo((last: Said | undefined): Said => {
    const now: AnnouncedState = {
      briefing: state.briefing(),
      view: { ...state.view(), region: state.selected()?.region.id ?? null },
    };
    const before = last?.state ?? untouched(now);
    // It is still the same slide while its title is being written in the editor.
    const isSameSlide =
      typeof last?.slide === "string" && before.view.slide === now.view.slide && before.view.lang === now.view.lang;
    const change = props.slide !== null && !isSameSlide ? props.slide : wordsIn(i18n.locale()).change(before, now);
    // A change that has no words, such as moving the camera, leaves the last text.
    return { state: now, slide: props.slide, text: change === "" ? (last?.text ?? "") : change };
  });
  return (
    <div role="status" class="visually-hidden" lang={i18n.tag()}>
      {said().text}
    </div>
  );
}
