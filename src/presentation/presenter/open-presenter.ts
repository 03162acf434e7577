/** Opens the presenter's window, or brings the one that is open to the front; and from there a window for the audience. */
import { pageIsThere } from "../../data/site-answers";
import { forwardKeys } from "../keys/early-keys";

export interface PageAddress {
  readonly pathname: string;
  /** With `#`, or empty. */
  readonly hash: string;
}

const features = "popup,width=1280,height=800";

/** The same page, as the presenter of a room; relative, so that it works from `file://` too. */
const presenterAddress = ({ pathname, hash }: PageAddress, room: string): string => `${pathname}?presenter=${room}${hash}`;

/** The same page, as an audience window of a room that takes the view of those who are there. */
export const audienceAddress = ({ pathname, hash }: PageAddress, room: string): string => `${pathname}?room=${room}${hash}`;

/** Opens an empty window. @param name a window of that name is used again; `_blank`: always a new one. @returns null where it is blocked, however */
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
 * Loads the page in a window that was opened empty: Chromium may forget to close one that is on its way to an error page.
 * Where the page cannot be had the window is closed; one that an earlier load filled goes on with what it has.
 */
async function fill(opened: Window, from: string, address: string): Promise<"opened" | "unreachable"> {
  if (await pageIsThere(from)) opened.location.replace(address);
  else if (isEmpty(opened)) {
    opened.close();
    return "unreachable";
  }
  return "opened";
}

/** A new window of its own, to be moved to the projector. To be called on a key or click. */
export async function openAudience(address: PageAddress, room: string): Promise<"opened" | NoWindow> {
  const opened = openWindow("_blank");
  if (!opened) return "blocked";
  forwardKeys(opened, document);
  return fill(opened, address.pathname, audienceAddress(address, room));
}

/**
 * @param onNone called at once or soon: without a connection, and without a saved copy, the window would show nothing but the
 * browser's error, and is closed again
 * @returns a function to be called on a key or click: browsers block windows that nobody asked for
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
    // Until its own script listens, its keys count here: none is lost.
    if (isEmpty(target)) forwardKeys(target, document);
    void fill(target, address.pathname, presenterAddress(address, room)).then((outcome) => {
      if (outcome === "unreachable") onNone(outcome);
    });
  };
}

/** Whether nothing was loaded into the window yet. The browser's own error pages may not be asked. */
function isEmpty(target: Window): boolean {
  try {
    return target.document.URL === "about:blank";
  } catch {
    return false;
  }
}
