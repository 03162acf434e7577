/** Which room a page belongs to, by its address or by what it remembers, and what it remembers of the room. */
import { randomName } from "../../data/random-name";
import { keep, readKept } from "./kept";
import { elapsedOf, resetTimer, type RunningTimer } from "./pace";
import type { Role } from "./room-protocol";

/** What it takes to load a page again, a crash included. Longer, or less than nothing: the time of day was set meanwhile. */
const longestAwayMs = 600_000;

/**
 * A reload of the only window does not stop the timer: its page has a clock of its own, so the time away is read from
 * the time of day.
 * @param now of this page's clock
 */
export function keptTimer(room: string | null, now = performance.now(), today = Date.now()): RunningTimer {
  const kept = room === null ? null : readKept("session", `timer-${room}`);
  const [elapsed, from, leftAt] = kept?.match(/^\[(\d+),(\d{1,4}),(\d+|null)\]$/)?.slice(1) ?? [];
  if (elapsed === undefined) return resetTimer();
  const timer = { before: Number(elapsed), from: Number(from), since: null };
  if (leftAt === "null") return timer;
  const away = today - Number(leftAt);
  return { ...timer, before: timer.before + (away >= 0 && away <= longestAwayMs ? away : 0), since: now };
}

/** To be called now and then while it runs: what was kept last is what a reload finds. */
export const keepTimer = (room: string, timer: RunningTimer, now = performance.now(), today = Date.now()): void =>
  keep(
    "session",
    `timer-${room}`,
    JSON.stringify([Math.round(elapsedOf(timer, now)), timer.from, timer.since === null ? null : today]),
  );

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
