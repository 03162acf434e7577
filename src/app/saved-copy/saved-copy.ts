/**
 * The door to the service worker: registers it, and says when a new version waits and when the page runs from its saved copy.
 * Only the site has one: its page names a manifest, the one-file edition's does not.
 */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import { reloadPage } from "../../state/history";
import { trustScriptAddress } from "../../ui/trusted";

export interface SavedCopy {
  /** The page came from the saved copy, and its site cannot be reached. */
  readonly isOffline: Accessor<boolean>;
  readonly isNewVersionReady: Accessor<boolean>;
  /** Changes to the new version and loads the page again. @returns false while some window is in a briefing */
  takeNewVersion(): Promise<boolean>;
}

const workerName = "sw.js";
/** Held by every window while it briefs: a new version takes over all windows at once, so it waits for them. */
const briefingLock = "gateway-atlas:briefing";
const hourMs = 3_600_000;

/** Registers at once: call it when the map stands, so that the first picture waits for nothing. */
export function createSavedCopy(): SavedCopy {
  const [isOffline, setOffline] = createSignal(false);
  const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null);
  const { serviceWorker } = navigator;
  let isTaking = false;
  let registration: ServiceWorkerRegistration | null = null;

  const address = new URL(workerName, document.baseURI).href;
  trustScriptAddress((asked) => new URL(asked, document.baseURI).href === address);

  const lookAt = (next: ServiceWorkerRegistration): void => {
    // The very first version is not a new one.
    if (next.waiting && serviceWorker.controller) setWaiting(next.waiting);
    next.installing?.addEventListener("statechange", () => lookAt(next));
  };
  /** Asks the site for a newer version: whether it answers tells whether the page runs from its saved copy alone. */
  const ask = async (): Promise<void> => {
    if (!registration) return;
    // A browser that knows itself without a network needs some seconds to say so here.
    if (!navigator.onLine) setOffline(serviceWorker.controller !== null);
    try {
      await registration.update();
      setOffline(false);
      lookAt(registration);
    } catch {
      setOffline(serviceWorker.controller !== null);
    }
  };
  const askAgain = (): void => {
    if (document.visibilityState === "visible") void ask();
  };
  const onTaken = (): void => {
    if (isTaking) reloadPage();
  };
  const start = async (): Promise<void> => {
    try {
      // Registering again would need the network; asking for a newer version, below, tells whether it is there.
      if (!(await serviceWorker.getRegistration())) await serviceWorker.register(address);
      registration = (await serviceWorker.getRegistration()) ?? null;
    } catch {
      // Refused by a setting or a private window: the site works as one without a saved copy.
      return;
    }
    const found = registration;
    if (!found) return;
    found.addEventListener("updatefound", () => lookAt(found));
    lookAt(found);
    await ask();
  };
  void start();
  serviceWorker.addEventListener("controllerchange", onTaken);
  document.addEventListener("visibilitychange", askAgain);
  window.addEventListener("online", askAgain);
  window.addEventListener("offline", askAgain);
  const timer = setInterval(askAgain, hourMs);
  onCleanup(() => {
    clearInterval(timer);
    serviceWorker.removeEventListener("controllerchange", onTaken);
    document.removeEventListener("visibilitychange", askAgain);
    window.removeEventListener("online", askAgain);
    window.removeEventListener("offline", askAgain);
  });

  return {
    isOffline,
    isNewVersionReady: () => waiting() !== null,
    takeNewVersion: () => {
      const next = waiting();
      return navigator.locks.request(briefingLock, { mode: "exclusive", ifAvailable: true }, (lock) => {
        if (!lock) return false;
        isTaking = true;
        next?.postMessage({ type: "SKIP_WAITING" });
        return true;
      });
    },
  };
}

/** Keeps new versions away until the returned function is called. */
export function holdForBriefing(): () => void {
  let release = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(briefingLock, { mode: "shared" }, () => ended);
  return release;
}
