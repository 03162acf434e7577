/** Connects a window to its room, while the room has a name: receives and posts messages, asks who is there, says goodbye. */
import { createEffect, on, onCleanup, type Accessor } from "solid-js";
import { encode, parseMessage, type Content, type Message, type Role } from "./room-protocol";
import type { OpenWire, Wire } from "./wire";

export interface ConnectionOptions {
  /** This window's name for the others. */
  readonly me: string;
  readonly role: Role;
  /** null while this window is alone. */
  readonly name: Accessor<string | null>;
  readonly openWire: OpenWire;
  readonly onMessage: (message: Message) => void;
  /** Called before each "hello". */
  readonly onHello: () => void;
}

const helloEveryMs = 1000;

/** @returns a function that posts to the others */
export function createConnection({ me, role, name, openWire, onMessage, onHello }: ConnectionOptions): (content: Content) => void {
  let wire: Wire | null = null;
  const post = (content: Content): void => wire?.send(encode(me, role, content));
  createEffect(
    on(name, (room) => {
      if (room === null) return;
      const onData = (data: unknown): void => {
        const message = parseMessage(data);
        if (message && message.from !== me) onMessage(message);
      };
      wire = openWire(room, { onData, onLeave: () => post({ type: "bye" }) });
      const hello = (): void => {
        onHello();
        post({ type: "hello" });
      };
      hello();
      const asking = role === "presenter" ? setInterval(hello, helloEveryMs) : undefined;
      onCleanup(() => {
        clearInterval(asking);
        // Disconnect first: a window that leaves must not answer when the others ask who is left.
        const left = wire;
        wire = null;
        left?.send(encode(me, role, { type: "bye" }));
        left?.close();
      });
    }),
  );
  return post;
}
