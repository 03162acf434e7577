/** The screen stays on while a briefing runs: asked on entry, on return to a hidden window and with each step, let go on leaving. */
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
