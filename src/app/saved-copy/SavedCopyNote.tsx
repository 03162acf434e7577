/** Says quietly that a new version is ready, or that the page runs from its saved copy. Never during a briefing. */
import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { IconButton } from "../../ui/widgets/IconButton";
import { createSavedCopy, holdForBriefing } from "./saved-copy";

export function SavedCopyNote(props: { readonly isBriefing: boolean }) {
  const copy = createSavedCopy();
  const { t } = useI18n();
  const [isPutOff, setPutOff] = createSignal(false);
  const [isHeld, setHeld] = createSignal(false);
  const [isSeen, setSeen] = createSignal(false);
  createEffect(() => {
    if (props.isBriefing) onCleanup(holdForBriefing());
  });
  const take = async (): Promise<void> => {
    setHeld(!(await copy.takeNewVersion()));
  };
  return (
    <div class="saved-notes" aria-live="polite">
      <Show when={!props.isBriefing && copy.isNewVersionReady() && !isPutOff()}>
        <div class="saved-note">
          <p>{isHeld() ? t().saved.held : t().saved.newVersion}</p>
          <button type="button" class="button button-strong" onClick={() => void take()}>
            {t().saved.take}
          </button>
          <IconButton icon="close" label={t().saved.later} onPress={() => setPutOff(true)} />
        </div>
      </Show>
      <Show when={!props.isBriefing && copy.isOffline() && !isSeen()}>
        <div class="saved-note">
          <p>{t().saved.offline(__VERSION__)}</p>
          <IconButton icon="close" label={t().app.dismiss} onPress={() => setSeen(true)} />
        </div>
      </Show>
    </div>
  );
}
