/** Which room a page belongs to, by its address or by what it kept. */
import { randomName } from "../../data/random-name";
import { keep, readKept } from "./kept";
import type { Role } from "./room-protocol";

/** What a page's address, and what it kept, say about its room. */
export interface RoomEntry {
  readonly role: Role;
  readonly name: string | null;
  readonly isGuest: boolean;
}

const roomPattern = /^[a-z0-9]{6,40}$/;
const roomKey = "room";

/** @param search query part of the page's address */
export function readRoomEntry(search: string): RoomEntry {
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

/** A new room's name, kept so that a reload finds it again. */
export function newRoomName(): string {
  const name = randomName();
  keep("session", roomKey, name);
  return name;
}
