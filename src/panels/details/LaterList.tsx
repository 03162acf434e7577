/** What comes after the date, told quietly in one place. None of it is on the map, in a list or in a count. */
import { createMemo, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { eventsAfter } from "../../model/events";
import { useBriefing } from "../../state/context";
import { wordsIn } from "../../words/create-words";
import { SourceNote } from "../facts/SourceNote";

export function LaterList(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const events = createMemo(() => eventsAfter(state.pack, state.briefing().asOf, props.region.region.id));
  return (
    <Show when={events().length > 0}>
      <section class="panel-section later-list">
        <h3>
          {i18n.t().events.laterHeading(i18n.date(state.briefing().asOf))} · {events().length}
        </h3>
        <ul class="facts">
          <For each={events()}>
            {(event) => (
              <li class="fact fact-wide is-later">
                <div class="fact-text">
                  <span class="fact-name">{wordsIn(i18n.locale()).event(state.briefing(), event)}</span>
                  <span class="fact-about">{i18n.t().panel.laterFrom(i18n.date(event.date))}</span>
                </div>
                <SourceNote refs={event.refs} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
