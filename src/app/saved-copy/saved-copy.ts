/**
 * The door to the service worker: registers it, and tells when a new version is ready and when the page runs from its saved copy.
 * Only the site has a worker: its page names a manifest, and that of the one-file edition does not.
 */
import { createSignal, onCleanup, type Accessor } from "solid-js";
import { reloadPage } from "../../state/history";
import { trustScriptAddress } from "../../ui/trusted";

export interface SavedCopy {
  /** Whether the page came from the saved copy and its site cannot be reached. */
  readonly isOffline: Accessor<boolean>;
  readonly isNewVersionReady: Accessor<boolean>;
  /** Changes to the new version and reloads the page. @returns false while some window is in a briefing */
  takeNewVersion(): Promise<boolean>;
}

const workerName = "sw.js";
/** Held by every window during a briefing: a new version takes over all windows at once, so it waits for them. */
const briefingLock = "gateway-atlas:briefing";
const hourMs = 3_600_000;

/** Registers at once. Call it when the map is drawn, so that it does not delay the first picture. */
export function createSavedCopy(): SavedCopy {
  const [isOffline, setOffline] = createSignal(false);
  const [waiting, setWaiting] = createSignal<ServiceWorker | null>(null);
  const { serviceWorker } = navigator;
  let isTaking = false;
  let registration: ServiceWorkerRegistration | null = null;

  const address = new URL(workerName, document.baseURI).href;
  trustScriptAddress((asked) => new URL(asked, document.baseURI).href === address);

  const lookAt = (next: ServiceWorkerRegistration): void => {
    // On the first visit the waiting worker is not a new version.
    if (next.waiting && serviceWorker.controller) setWaiting(next.waiting);
    next.installing?.addEventListener("statechange", () => lookAt(next));
  };
  /** Asks the site for a newer version. Whether it answers shows whether the page runs from its saved copy alone. */
  const ask = async (): Promise<void> => {
    if (!registration) return;
    // Offline, the update below takes some seconds to fail; the browser may know sooner.
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
      // Registering again would need the network. The check for a newer version, below, shows whether there is one.
      if (!(await serviceWorker.getRegistration())) await serviceWorker.register(address);
      registration = (await serviceWorker.getRegistration()) ?? null;
    } catch {
      // A setting or a private window refuses it: the site then works without a saved copy.
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

/** Keeps new versions from taking over until the returned function is called. */
export function holdForBriefing(): () => void {
  let release = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(briefingLock, { mode: "shared" }, () => ended);
  return release;
}
