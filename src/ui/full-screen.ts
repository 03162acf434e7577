/** The whole screen for the page, where the browser has it: a phone's may not, and a frame may not be allowed to. */

export interface FullScreenPage {
  readonly fullscreenEnabled?: boolean;
  readonly fullscreenElement?: Element | null;
  readonly documentElement: { readonly requestFullscreen?: () => Promise<void> };
  readonly exitFullscreen?: () => Promise<void>;
}

/** Whether full screen may be promised. */
export const hasFullScreen = (page: FullScreenPage): boolean =>
  page.fullscreenEnabled === true && typeof page.documentElement.requestFullscreen === "function";

/** Without full screen it does nothing. Never throws. */
export function toggleFullScreen(page: FullScreenPage): void {
  if (!hasFullScreen(page)) return;
  // A browser that refuses (no gesture, a policy) leaves the page as it is: nothing to tell the room.
  const done = page.fullscreenElement ? page.exitFullscreen?.() : page.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}
