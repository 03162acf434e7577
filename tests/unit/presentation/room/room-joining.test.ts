/** Windows that come and go: who comes late hears everything and draws nobody back, and who leads sees who is there. */
import { describe, expect, it, vi } from "vitest";
import type { StageBox } from "../../../../src/presentation/room/room-protocol";
import { Ether, presenter, sit, stopClock } from "./sit-in-room";

stopClock();

describe("a late joiner", () => {
  it("hears everything at once", () => {
    const ether = new Ether();
    const stage: StageBox = { window: [1000, 500], map: [300, 0, 700, 500], free: [0, 0, 700, 400] };
    const room = sit(ether, { view: { slide: "c" }, stage: () => stage });
    room.room.setBlank("white");
    const lead = sit(ether, { ...presenter, view: { slide: "a" } });
    expect(lead.view().slide).toBe("c");
    expect(lead.room.blank()).toBe("white");
    expect(lead.room.stage()).toEqual(stage);
    expect(room.view().slide).toBe("c");
  });

  it("does not draw the others back: a reloaded audience takes the presenter's slide", () => {
    const ether = new Ether();
    const [room, lead] = [sit(ether, { view: { slide: "a" } }), sit(ether, { ...presenter, view: { slide: "a" } })];
    room.close();
    lead.set({ slide: "d" });
    lead.room.setTimer({ before: 7, since: null, from: 0 });
    const reloaded = sit(ether, { view: { slide: "a" } });
    expect(reloaded.view().slide).toBe("d");
    expect(reloaded.room.timer().before).toBe(7);
    expect(lead.view().slide).toBe("d");
  });

  it("follows by its address, and is followed from then on", () => {
    const ether = new Ether();
    const room = sit(ether, { view: { slide: "b" } });
    const guest = sit(ether, { isGuest: true });
    expect(guest.view().slide).toBe("b");
    guest.set({ slide: "c" });
    expect(room.view().slide).toBe("c");
  });
});

describe("a window that joins", () => {
  it("is settled with the answer of the others: a step before that would be taken back", () => {
    const ether = new Ether();
    const room = sit(ether);
    expect(room.room.isSettled()).toBe(false);
    room.set({ slide: "a" });
    room.set({ slide: "b" });
    ether.isSlow = true;
    const lead = sit(ether, presenter);
    expect(lead.room.isSettled()).toBe(false);
    ether.release();
    expect([lead.room.isSettled(), lead.view().slide]).toEqual([true, "b"]);
    lead.set({ slide: "c" });
    expect(room.view().slide).toBe("c");
  });

  it("is settled where nobody answers, and is followed by those who come later, whatever their address says", () => {
    const ether = new Ether();
    const lead = sit(ether, { ...presenter, view: { slide: "b" } });
    expect(lead.room.isSettled()).toBe(false);
    vi.advanceTimersByTime(1500);
    expect(lead.room.isSettled()).toBe(true);
    const guest = sit(ether, { isGuest: true, view: { slide: "z" } });
    expect([guest.room.isSettled(), guest.view().slide, lead.view().slide]).toEqual([true, "b", "b"]);
  });

  it("without a room is settled at once", () => {
    expect(sit(new Ether(), { name: () => null }).room.isSettled()).toBe(true);
  });
});

describe("the presenter", () => {
  it("sees the audience go and come back, and goes on alone meanwhile", () => {
    const ether = new Ether();
    const lead = sit(ether, presenter);
    expect(lead.room.isConnected()).toBe(true);
    vi.advanceTimersByTime(3000);
    expect(lead.room.isConnected()).toBe(false);
    lead.set({ slide: "b" });
    const room = sit(ether);
    expect(lead.room.isConnected()).toBe(true);
    expect(room.view().slide).toBe("b");
    vi.advanceTimersByTime(60_000);
    expect(lead.room.isConnected()).toBe(true);
    room.close();
    expect(lead.room.isConnected()).toBe(false);
  });

  it("stays connected while another audience window is there", () => {
    const ether = new Ether();
    const [room, guest, lead] = [sit(ether), sit(ether, { isGuest: true }), sit(ether, presenter)];
    room.close();
    expect(lead.room.isConnected()).toBe(true);
    guest.close();
    expect(lead.room.isConnected()).toBe(false);
  });

  it("leaves nothing running behind", () => {
    const ether = new Ether();
    sit(ether, presenter).close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
