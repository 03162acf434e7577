/** The presenter's window: what the room sees, the next slide, notes, time, and all that is needed to lead the briefing. */
import { createEffect, createSignal, onCleanup, Show, untrack } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { toggleFullScreen } from "../../ui/full-screen";
import { commands, makeBriefingKeys } from "../keys/commands";
import type { DeckState } from "../deck/deck-state";
import { KeySheet } from "../keys/KeySheet";
import type { Room } from "../room/room";
import { createStayAwake } from "../kiosk/stay-awake";
import { AudienceLink } from "./AudienceLink";
import { createLead, isForPresenter, type Lead } from "./create-lead";
import { NextSlide } from "./NextSlide";
import { PointerPad, type DrawPicture } from "./PointerPad";
import { SlideList } from "./SlideList";
import { SpeakerNotes } from "./SpeakerNotes";
import { startWithFirstStep } from "../room/start-with-first-step";
import { TimePanel } from "./TimePanel";

export interface PresenterAppProps {
  readonly deck: DeckState;
  readonly room: Room;
  readonly roomName: string | null;
  readonly picture: DrawPicture;
  /** Called when keys work and this window agrees with the others. */
  readonly onReady: () => void;
}

export function PresenterApp(props: PresenterAppProps) {
  const { t, tag } = useI18n();
  const state = useBriefing();
  const [isHelp, setHelp] = createSignal(false);
  const [deck, room] = untrack(() => [props.deck, props.room]);
  const lead = createLead(state, deck, room, {
    toggleFullScreen: () => toggleFullScreen(document),
    openHelp: () => setHelp(true),
  });
  onCleanup(makeBriefingKeys(window, () => true, lead.actions));
  createEffect(() => {
    document.documentElement.lang = tag();
    document.title = `${t().brief.presenter.windowTitle} · ${t().app.title}`;
  });
  createEffect(() => {
    if (room.isSettled()) props.onReady();
  });
  startWithFirstStep(deck, room);
  createStayAwake(deck.isBriefing, deck.current);
  return (
    <div class="presenter" data-theme="dark" data-off={deck.isOffSlide() ? "" : undefined}>
      <header class="presenter-head">
        <TimePanel
          room={room}
          plannedMinutes={deck.deck()?.plannedMinutes ?? null}
          index={lead.index()}
          count={deck.slides().length}
        />
        <p class="presenter-count">{t().brief.progress(lead.index() + 1, deck.slides().length)}</p>
      </header>
      <Notes deck={deck} room={room} />
      <main class="presenter-main">
        <section class="on-screen" aria-label={t().brief.presenter.onScreen}>
          <PointerPad room={room} slide={deck.current()} picture={props.picture} />
          <Buttons deck={deck} room={room} lead={lead} />
          <Show when={props.roomName}>{(name) => <AudienceLink room={name()} isConnected={room.isConnected()} />}</Show>
          <SlideList deck={deck} onJump={lead.jump} />
        </section>
        <div class="presenter-side">
          <NextSlide slide={lead.next()} picture={props.picture} />
          <SpeakerNotes slide={lead.slide()} />
        </div>
      </main>
      <KeySheet open={isHelp()} commands={commands.filter(isForPresenter)} onClose={() => setHelp(false)} />
    </div>
  );
}

/** What the presenter must know at once; screen readers say it when it appears. */
function Notes(props: Pick<PresenterAppProps, "deck" | "room">) {
  const { t } = useI18n();
  const note = (): string | null => {
    if (!props.room.isConnected()) return t().brief.presenter.notConnected;
    if (props.deck.slides().length === 0) return t().brief.presenter.noDeck;
    return props.deck.isBriefing() ? null : t().brief.presenter.noSlide;
  };
  return (
    <div class="presenter-notes" role="status">
      <Show when={note()}>{(words) => <p>{words()}</p>}</Show>
    </div>
  );
}

function Buttons(props: Pick<PresenterAppProps, "deck" | "room"> & { readonly lead: Lead }) {
  const { t } = useI18n();
  const blankButton = (colour: "black" | "white") => (
    <button
      type="button"
      class="button"
      aria-pressed={props.room.blank() === colour ? "true" : "false"}
      onClick={() => props.lead.actions.toggleBlank(colour)}
    >
      {props.room.blank() === colour ? t().brief.presenter.unblank : t().brief.presenter[colour]}
    </button>
  );
  return (
    <div class="presenter-buttons">
      <button type="button" class="button" onClick={() => props.lead.actions.previous()}>
        {t().brief.presenter.previous}
      </button>
      <button type="button" class="button button-strong" onClick={() => props.lead.actions.next()}>
        {t().brief.presenter.next}
      </button>
      {blankButton("black")}
      {blankButton("white")}
      <Show when={props.deck.isOffSlide()}>
        <button type="button" class="button presenter-off" onClick={() => props.deck.returnToSlide()}>
          {t().brief.offSlide}
        </button>
      </Show>
    </div>
  );
}
