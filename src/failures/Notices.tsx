/** The one place on the page that tells of failures. Only the latest are shown, the last one lowest: more would hide the map. */
import { For, Show } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { useNotices } from "./notices-context";
import { NoticeCard } from "./NoticeCard";

const mostShown = 2;

export function Notices() {
  const notices = useNotices();
  const { t } = useI18n();
  const shown = () => notices.list().slice(-mostShown);
  const hidden = () => notices.list().length - shown().length;
  return (
    <Show when={notices.list().length > 0}>
      <section class="notices" aria-label={t().notices.label}>
        <For each={shown()}>{(notice) => <NoticeCard notice={notice} />}</For>
        <Show when={hidden() > 0}>
          <p class="notices-more">{t().notices.more(hidden())}</p>
        </Show>
      </section>
    </Show>
  );
}
