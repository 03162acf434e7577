/** Sends texts from one window of a room to the others: by a BroadcastChannel, or by what a test puts in its place. */

export interface Wire {
  send(text: string): void;
  close(): void;
}
export interface WireEnds {
  /** Called with anything that comes in, unchecked. */
  readonly onData: (data: unknown) => void;
  /** Called when the page is about to go. */
  readonly onLeave: () => void;
}
export type OpenWire = (room: string, ends: WireEnds) => Wire;

/** Reaches all windows of the same origin; among `file://` pages, all that know the room's random name. */
export const openBroadcast: OpenWire = (room, { onData, onLeave }) => {
  const channel = new BroadcastChannel(`gateway-atlas-${room}`);
  const listen = (event: MessageEvent<unknown>): void => onData(event.data);
  channel.addEventListener("message", listen);
  addEventListener("pagehide", onLeave);
  return {
    send: (text) => channel.postMessage(text),
    close: () => {
      removeEventListener("pagehide", onLeave);
      channel.removeEventListener("message", listen);
      channel.close();
    },
  };
};
