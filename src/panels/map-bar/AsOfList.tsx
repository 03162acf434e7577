/** The pack's own events by day. Choosing a day shows its state; days still to come are marked in words. */
import { createMemo, For, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { hasBegun } from "../../model/dates";
import { eventDays, type EventDay } from "../../model/events";
import { useBriefing } from "../../state/context";
import { Listbox } from "../../ui/widgets/Listbox";
import { wordsIn } from "../../words/create-words";

const optionId = ({ day }: EventDay): string => `event-day-${day}`;

export function AsOfList() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().events;
  const days = createMemo(() => eventDays(state.pack));
  const isLater = ({ day }: EventDay): boolean => !hasBegun(day, state.briefing().asOf);
  /** The last day that is not later than the date shown. */
  const current = (): EventDay | undefined => days().findLast((day) => !isLater(day));
  onMount(() => {
    const day = current();
    const element = day && document.getElementById(optionId(day));
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  });
  return (
    <div class="as-of-list">
      <Show when={state.view().asof !== null}>
        <button type="button" class="button" onClick={() => state.showAsOf(state.pack.asOf)}>
          {words().start(i18n.date(state.pack.asOf))}
        </button>
      </Show>
      <For each={state.briefing().newerDocuments}>
        {(document) => <p class="quiet">{words().newerDocument(document.number, i18n.date(document.published))}</p>}
      </For>
      <Listbox
        label={words().list}
        items={days()}
        keyOf={({ day }) => day}
        textsOf={({ date }) => [date, i18n.date(date)]}
        selected={current()?.day ?? null}
        optionId={optionId}
        optionClass={(day) => ({ "event-day": true, "is-later": isLater(day) })}
        onChoose={({ day }) => state.showAsOf(day)}
        onRest={() => undefined}
      >
        {(day, descriptionId) => (
          <>
            <span class="event-date">
              {i18n.date(day.date)}
              <Show when={isLater(day)}>
                {" "}
                <span class="mark mark-later">{words().later}</span>
              </Show>
            </span>
            <span id={descriptionId} class="event-words">
              <For each={day.events}>{(event) => <span>{wordsIn(i18n.locale()).event(state.briefing(), event)}</span>}</For>
            </span>
          </>
        )}
      </Listbox>
    </div>
  );
}
