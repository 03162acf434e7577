/** The notes on the audience's screen, for when the presenter's window is blocked: notes, next title, clock, elapsed time. */
import { Show, untrack } from "solid-js";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import { IconButton } from "../../ui/widgets/IconButton";
import type { DeckState } from "../deck/deck-state";
import { SpeakerNotes } from "./SpeakerNotes";
import { startWithFirstStep } from "../room/start-with-first-step";
import { TimePanel } from "./TimePanel";
import type { NoWindow } from "./open-presenter";
import type { Room } from "../room/room";

export interface NotesDrawerProps {
  readonly deck: DeckState;
  readonly room: Pick<Room, "timer" | "setTimer">;
  readonly why: NoWindow;
  readonly onClose: () => void;
}

export function NotesDrawer(props: NotesDrawerProps) {
  const { t, locale } = useI18n();
  untrack(() => startWithFirstStep(props.deck, props.room));
  const next = () => props.deck.slides()[props.deck.index() + 1];
  return (
    <aside class="notes-drawer" aria-label={t().brief.presenter.notes}>
      <IconButton
        class="notes-drawer-close button-plain"
        icon="close"
        label={t().brief.presenter.closeDrawer}
        keys="S"
        onPress={() => props.onClose()}
      />
      <p class="quiet">{t().brief.presenter.none[props.why]}</p>
      <TimePanel
        room={props.room}
        plannedMinutes={props.deck.deck()?.plannedMinutes ?? null}
        index={props.deck.index()}
        count={props.deck.slides().length}
      />
      <SpeakerNotes slide={props.deck.current()} />
      <p class="notes-drawer-next">
        <Show when={next()} fallback={t().brief.presenter.end}>
          {(slide) => (
            <>
              <b>{t().brief.presenter.next}</b> {slideWords(slide().title, locale())}
            </>
          )}
        </Show>
      </p>
    </aside>
  );
}
