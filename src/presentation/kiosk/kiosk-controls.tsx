/** Stops and starts the loop of a kiosk: what moves without being asked must have a pause (WCAG 2.2.2). */
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { Kiosk } from "./kiosk";

export interface KioskControlsProps {
  readonly kiosk: Kiosk;
}

export function KioskControls(props: KioskControlsProps) {
  const { t } = useI18n();
  const isPaused = (): boolean => props.kiosk.mode() === "paused";
  return (
    <Show when={props.kiosk.mode() !== "off"}>
      <section class="kiosk-controls" aria-label={t().brief.kiosk.label}>
        {/* One button, so that focus stays. While waiting it says Pause: a hand moving to it has already stopped the loop. */}
        <button type="button" class="button" onClick={() => (isPaused() ? props.kiosk.resume() : props.kiosk.pause())}>
          {isPaused() ? t().brief.kiosk.resume : t().brief.kiosk.pause}
        </button>
        <Show when={props.kiosk.mode() === "waiting"}>
          <span>{t().brief.kiosk.waiting}</span>
        </Show>
      </section>
    </Show>
  );
}
