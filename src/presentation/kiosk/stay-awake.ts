/**
 * Keeps the screen on during a briefing. It asks the browser when the briefing begins, when a hidden window is seen again, and with
 * each step.
 */
import { createEffect, createMemo, on, onCleanup, untrack, type Accessor } from "solid-js";
import { browserHost, keepAwake, type KioskHost } from "./kiosk-host";

/**
 * @param isWanted whether a briefing without a loop runs here: a kiosk keeps its own screen on
 * @param step changes with every step; a lock that the browser has dropped is then asked for again
 */
export function createStayAwake(
  isWanted: Accessor<boolean>,
  step: Accessor<unknown>,
  host: Pick<KioskHost, "page" | "requestWakeLock"> = browserHost(),
): void {
  const wanted = createMemo(isWanted);
  createEffect(() => {
    if (!wanted()) return;
    const awake = untrack(() => keepAwake(host));
    const renew = (): void => awake.renew();
    createEffect(on(step, renew, { defer: true }));
    host.page.addEventListener("visibilitychange", renew);
    onCleanup(() => {
      host.page.removeEventListener("visibilitychange", renew);
      awake.stop();
    });
  });
}
