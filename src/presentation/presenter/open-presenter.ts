/** Opens the presenter's window, or brings it to the front; and opens windows for the audience from there. */
import { pageIsThere } from "../../data/site-answers";
import { forwardKeys } from "../keys/early-keys";

export interface PageAddress {
  readonly pathname: string;
  /** With `#`, or empty. */
  readonly hash: string;
}

const features = "popup,width=1280,height=800";

/** The same page, as the presenter of a room; a relative address, which works from `file://` too. */
const presenterAddress = ({ pathname, hash }: PageAddress, room: string): string => `${pathname}?presenter=${room}${hash}`;

/** The same page, as an audience window that joins a room and takes over its view. */
export const audienceAddress = ({ pathname, hash }: PageAddress, room: string): string => `${pathname}?room=${room}${hash}`;

/**
 * Opens an empty window.
 * @param name a window of that name is used again; `_blank` always opens a new one
 * @returns null when it is blocked, in whatever way
 */
function openWindow(name: string): Window | null {
  try {
    return window.open("", name, features);
  } catch {
    return null;
  }
}

/** Why there is no window. */
export type NoWindow = "blocked" | "unreachable";

/**
 * Loads the page in a window that was opened empty. It first checks that the page can be had, because Chromium may forget to close
 * a window on its way to an error page. If it cannot, an empty window is closed; one with a page keeps that page.
 */
async function fill(opened: Window, from: string, address: string): Promise<"opened" | "unreachable"> {
  if (await pageIsThere(from)) opened.location.replace(address);
  else if (isEmpty(opened)) {
    opened.close();
    return "unreachable";
  }
  return "opened";
}

/** Opens a new window, to be moved to the projector. Call it from a key press or click. */
export async function openAudience(address: PageAddress, room: string): Promise<"opened" | NoWindow> {
  const opened = openWindow("_blank");
  if (!opened) return "blocked";
  forwardKeys(opened, document);
  return fill(opened, address.pathname, audienceAddress(address, room));
}

/**
 * @param onNone called at once or soon after; without a connection and a saved copy, the window would only show the browser's
 * error, so it is closed again
 * @returns a function to call from a key press or click: browsers block windows that nobody asked for
 */
export function createPresenterOpener(onNone: (why: NoWindow) => void): (address: PageAddress, room: string) => void {
  let opened: Window | null = null;
  return (address, room) => {
    const isNew = !opened || opened.closed;
    if (isNew) opened = openWindow("gateway-presenter");
    const target = opened;
    if (!target || target.closed) return onNone("blocked");
    target.focus();
    if (!isNew) return;
    // Until its own script listens, its keys work here, so that none is lost.
    if (isEmpty(target)) forwardKeys(target, document);
    void fill(target, address.pathname, presenterAddress(address, room)).then((outcome) => {
      if (outcome === "unreachable") onNone(outcome);
    });
  };
}

/** Whether nothing was loaded into the window yet. The browser's own error pages cannot be read. */
function isEmpty(target: Window): boolean {
  try {
    return target.document.URL === "about:blank";
  } catch {
    return false;
  }
}
