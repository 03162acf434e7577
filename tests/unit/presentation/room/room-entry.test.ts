/** Which room an address leads to, and in which part. */
import { describe, expect, it } from "vitest";
import { readRoomEntry } from "../../../../src/presentation/room/room-entry";

describe(readRoomEntry, () => {
  it.each([
    ["", "audience", null, false],
    ["?presenter=abc123", "presenter", "abc123", true],
    ["?room=abc123", "audience", "abc123", true],
    ["?presenter=<b>", "audience", null, false],
    ["?room=" + "a".repeat(41), "audience", null, false],
  ])("reads %s", (search, role, name, isGuest) => {
    expect(readRoomEntry(search)).toEqual({ role, name, isGuest });
  });
});
