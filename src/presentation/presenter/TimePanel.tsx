/** Time of day, elapsed time with its buttons, and the pace against the plan, in words. */
import { createMemo, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { clockText, elapsedOf, hasBegun, paceOf, pauseTimer, resetTimer, startTimer, type Pace } from "../room/pace";
import type { Room } from "../room/room";
import { createNow } from "./now";

export interface TimePanelProps {
  readonly room: Pick<Room, "timer" | "setTimer">;
  /** null when there is no plan. */
  readonly plannedMinutes: number | null;
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

export function TimePanel(props: TimePanelProps) {
  const { t, tag } = useI18n();
  const now = createNow(() => Date.now());
  // Not the time of day, which may be set while somebody speaks.
  const steady = createNow(() => performance.now());
  const clock = createMemo(() =>
    new Intl.DateTimeFormat(tag(), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(now()),
  );
  const elapsed = createMemo(() => Math.floor(elapsedOf(props.room.timer(), steady()) / 1000) * 1000);
  const isRunning = (): boolean => props.room.timer().since !== null;
  const pace = createMemo(() =>
    hasBegun(props.room.timer())
      ? paceOf(elapsed(), props.plannedMinutes ?? 0, props.index, props.count, props.room.timer().from)
      : null,
  );
  const startOrPause = (): void => {
    const timer = props.room.timer();
    const time = performance.now();
    props.room.setTimer(isRunning() ? pauseTimer(timer, time) : startTimer(timer, time, props.index));
  };
  const paceWords = ({ kind, minutes }: Pace): string => {
    const words = t().brief.presenter;
    return kind === "onTime" ? words.onTime : words[kind](minutes);
  };
  return (
    <div class="times">
      <p class="time">
        <span class="time-label">{t().brief.presenter.clock}</span>
        <span class="time-value">{clock()}</span>
      </p>
      <p class="time">
        <span class="time-label">{t().brief.presenter.elapsed}</span>
        <span class="time-value" role="timer">
          {clockText(elapsed())}
        </span>
      </p>
      <div class="time-buttons">
        <button type="button" class="button" onClick={startOrPause}>
          {isRunning() ? t().brief.presenter.pause : t().brief.presenter.start}
        </button>
        <button type="button" class="button" onClick={() => props.room.setTimer(resetTimer())}>
          {t().brief.presenter.reset}
        </button>
      </div>
      <Show when={props.plannedMinutes}>
        {(minutes) => (
          <p class="time" data-pace={pace()?.kind}>
            <span class="time-label">{t().brief.presenter.planned(minutes())}</span>
            <span class="time-pace">
              <Show when={pace()} fallback="–">
                {(stands) => <>{paceWords(stands())}</>}
              </Show>
            </span>
          </p>
        )}
      </Show>
    </div>
  );
}
