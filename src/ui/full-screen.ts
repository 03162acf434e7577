/** Full screen, where the browser has it: a phone's may not, and a frame may not be allowed to. */

export interface FullScreenPage {
  readonly fullscreenEnabled?: boolean;
  readonly fullscreenElement?: Element | null;
  readonly documentElement: { readonly requestFullscreen?: () => Promise<void> };
  readonly exitFullscreen?: () => Promise<void>;
}

/** Whether full screen can be offered. */
export const hasFullScreen = (page: FullScreenPage): boolean =>
  page.fullscreenEnabled === true && typeof page.documentElement.requestFullscreen === "function";

/** Does nothing where there is no full screen. Never throws. */
export function toggleFullScreen(page: FullScreenPage): void {
  if (!hasFullScreen(page)) return;
  // A browser may refuse (no gesture, a policy). The page then stays as it is, and the room need not be told.
  const done = page.fullscreenElement ? page.exitFullscreen?.() : page.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}
