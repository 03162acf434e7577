/** The date whose state is shown: one step back, the list of the pack's events, one step on. */
import { createMemo } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { eventDays, neighbouringDays } from "../../model/events";
import { lazyPart } from "../../failures/lazy-part";
import { useBriefing } from "../../state/context";
import { useCovering } from "../../ui/coverings";
import { IconButton } from "../../ui/widgets/IconButton";
import { Popover } from "../../ui/widgets/Popover";

const AsOfList = lazyPart(async () => (await import("./AsOfList")).AsOfList);

export function AsOf() {
  const cover = useCovering();
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().events;
  const days = createMemo(() => eventDays(state.pack));
  const near = createMemo(() => neighbouringDays(days(), state.briefing().asOf));
  const label = (words: string, day: string | null): string => (day === null ? words : `${words}, ${i18n.date(day)}`);
  const go = (day: string | null): void => {
    if (day !== null) state.showAsOf(day);
  };
  return (
    <div ref={cover} class="as-of" role="group" aria-label={i18n.t().app.asOfDate}>
      <IconButton
        icon="left"
        label={label(words().previous, near().previous)}
        disabled={near().previous === null}
        onPress={() => go(near().previous)}
      />
      <Popover
        class="as-of-choice"
        label={words().list}
        button={
          <>
            <span class="as-of-word">{i18n.t().app.asOfDate} </span>
            {i18n.date(state.briefing().asOf)}
          </>
        }
      >
        <AsOfList />
      </Popover>
      <IconButton
        icon="right"
        label={label(words().next, near().next)}
        disabled={near().next === null}
        onPress={() => go(near().next)}
      />
    </div>
  );
}
