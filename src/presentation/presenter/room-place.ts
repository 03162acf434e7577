/** Which room a page belongs to, by its address or by what it remembers, and what it remembers of the room. */
import { keep, readKept } from "./kept";
import type { Role, SharedTimer, Stamp } from "./room-protocol";

/** Letters and digits nobody guesses. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
}

/** A reload of the only window does not stop the timer. */
export function keptTimer(room: string | null, stamp: Stamp): SharedTimer {
  const [before, since] =
    (room === null ? null : readKept("session", `timer-${room}`))?.match(/^\[(\d+),(\d+|null)\]$/)?.slice(1) ?? [];
  if (before === undefined) return { before: 0, since: null, stamp };
  return { before: Number(before), since: since === "null" || since === undefined ? null : Number(since), stamp };
}

export const keepTimer = (room: string, { before, since }: SharedTimer): void =>
  keep("session", `timer-${room}`, JSON.stringify([Math.round(before), since]));

/** What a page's address and its memory say about the room it belongs to. */
export interface RoomPlace {
  readonly role: Role;
  readonly name: string | null;
  readonly isGuest: boolean;
}

const roomPattern = /^[a-z0-9]{6,40}$/;
const roomKey = "room";

/** @param search of the page's address */
export function readRoomPlace(search: string): RoomPlace {
  const params = new URLSearchParams(search);
  const named = (key: string): string | null => {
    const value = params.get(key);
    return value !== null && roomPattern.test(value) ? value : null;
  };
  const presenter = named("presenter");
  if (presenter !== null) return { role: "presenter", name: presenter, isGuest: true };
  const guest = named("room");
  if (guest !== null) return { role: "audience", name: guest, isGuest: true };
  const kept = readKept("session", roomKey);
  return { role: "audience", name: kept !== null && roomPattern.test(kept) ? kept : null, isGuest: false };
}

/** A new room, remembered so that a reload finds it again. */
export function newRoomName(): string {
  const name = randomName();
  keep("session", roomKey, name);
  return name;
}
