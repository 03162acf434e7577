/** Stops and starts the loop of a kiosk: whatever moves by itself can be paused (WCAG 2.2.2). */
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
        {/* One button, so that focus stays. While waiting it still says Pause: a hand on its way to it has stopped the loop already. */}
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
