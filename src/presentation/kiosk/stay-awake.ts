/** The screen stays on while a briefing runs: the browser is asked when it begins, when a hidden window is seen again and with each step. */
import { createEffect, createMemo, on, onCleanup, untrack, type Accessor } from "solid-js";
import { browserHost, keepAwake, type KioskHost } from "./kiosk-host";

/**
 * @param isWanted whether a briefing runs here that has no loop: a kiosk keeps its own screen awake
 * @param step changes with every step; a lock that the browser dropped meanwhile is asked for again
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
