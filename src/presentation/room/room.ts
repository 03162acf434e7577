/**
 * Keeps the windows of one briefing in step: deck, slide, content, language and theme, blank screen, pointer, timer. Each window
 * posts its own changes, and applies those it receives if they are later than its own. Renderer and kiosk are not shared.
 */
import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import type { RunningTimer } from "./pace";
import { createConnection } from "./connection";
import { randomName } from "../../data/random-name";
import { waitFree } from "../../ui/frames/wait-free";
import { createDeckShare, type RoomDeck } from "./shared-deck";
import { createTimerShare } from "./shared-timer";
import { createViewShare, type ViewShareOptions } from "./shared-view";
import { isLater } from "./room-protocol";
import type { Message, Pointer, Role, SharedBlank, StageBox, Stamp } from "./room-protocol";
import { openBroadcast, type OpenWire } from "./wire";

export type Blank = SharedBlank["colour"];
/** By this window's own clock. */
export type Timer = RunningTimer;

export interface RoomOptions {
  readonly state: ViewShareOptions["state"];
  readonly role: Role;
  /** null while this window is alone; then everything works in this window only. */
  readonly name: Accessor<string | null>;
  /** Whether it joined by its address: it then takes the others' view, whatever its own. */
  readonly isGuest: boolean;
  /** Where the map is in this window; audience only. */
  readonly stage?: Accessor<StageBox>;
  readonly openWire?: OpenWire;
  /** The deck in use, if it is shared. */
  readonly deck?: RoomDeck;
  /** Called when somebody used another window and the change arrives here. */
  readonly onUse?: () => void;
}

export interface Room {
  readonly blank: Accessor<Blank>;
  setBlank(colour: Blank): void;
  /** Where somebody points, as a share (0 to 1) of the audience's window. */
  readonly pointer: Accessor<Pointer>;
  point(at: Pointer): void;
  readonly timer: Accessor<Timer>;
  setTimer(timer: Timer): void;
  /** The audience's window, as last received. */
  readonly stage: Accessor<StageBox>;
  /** Whether an audience window answers; only presenters ask. */
  readonly isConnected: Accessor<boolean>;
  /** Whether this window has taken over the others' state, or nobody answers. Earlier steps would count as older and be undone. */
  readonly isSettled: Accessor<boolean>;
}

/** Number of unanswered hellos after which the audience counts as gone. */
const missedAtMost = 3;
/** How long a joining window waits for the others before it counts as alone; longer while it is busy starting. */
const answerWithinMs = 1500;

export function createRoom(options: RoomOptions): Room {
  const { state, role, name, isGuest, openWire = openBroadcast, onUse = () => undefined } = options;
  const me = randomName();
  const first: Stamp = { step: 0, by: "" };
  const [blank, setBlank] = createSignal<SharedBlank>({ colour: null, stamp: first });
  const [pointer, setPointer] = createSignal<Pointer>(null);
  const [stage, setStage] = createSignal<StageBox>(null);
  const [missed, setMissed] = createSignal(0);
  const [isSettled, setSettled] = createSignal(untrack(name) === null);
  let pointing = "";

  const post = createConnection({
    me,
    role,
    name,
    openWire,
    onMessage: (message) => hear(message),
    onHello: () => setMissed((count) => count + 1),
  });
  const postState = (): void =>
    untrack(() =>
      post({
        type: "state",
        view: views.shared(),
        blank: blank(),
        timer: times.shared(),
        stage: options.stage?.() ?? null,
        deck: decks?.stamp() ?? first,
      }),
    );
  const after = ({ step }: Stamp): Stamp => ({ step: step + 1, by: me });
  const times = createTimerShare(name, after, post);
  const decks = options.deck && createDeckShare(options.deck, after, post);

  const views = createViewShare({ state, me, isGuest, after, post, onUse });
  const takeBlank = (theirs: SharedBlank): void => {
    if (isLater(theirs.stamp, untrack(blank).stamp)) {
      setBlank(theirs);
      onUse();
    } else if (isLater(untrack(blank).stamp, theirs.stamp)) post({ type: "blank", blank: untrack(blank) });
  };
  const takePointer = (from: string, at: Pointer): void => {
    pointing = from;
    setPointer(at);
  };
  const hear = (message: Message): void => {
    if (message.role === "audience") setMissed(0);
    switch (message.type) {
      case "view":
        return views.take(message.view);
      case "blank":
        return takeBlank(message.blank);
      case "timer":
        return times.take(message.timer);
      case "pointer":
        onUse();
        return takePointer(message.from, message.at);
      case "hello":
        return postState();
      case "deck":
        return decks?.take(message.deck, views.apply);
      case "wantDeck":
        decks?.offer();
        return postState();
      case "bye":
        if (pointing === message.from) setPointer(null);
        // If another audience window is still there, it answers at once.
        if (message.role === "audience") setMissed(missedAtMost);
        if (role === "presenter") post({ type: "hello" });
        return;
      case "state":
        takeBlank(message.blank);
        times.take(message.timer);
        if (message.stage) setStage(message.stage);
        // The view may name a slide of a deck that is not here yet. Then both are sent again, the deck first.
        if (decks && isLater(message.deck, decks.stamp())) post({ type: "wantDeck" });
        else {
          views.take(message.view);
          // A window that is itself just joining has nothing yet to agree with.
          if (message.view.stamp.by !== "") setSettled(true);
        }
    }
  };

  const endWait = waitFree(answerWithinMs, () => {
    if (untrack(isSettled)) return;
    views.claim();
    setSettled(true);
  });
  onCleanup(endWait);
  if (options.stage) createEffect(on(options.stage, postState, { defer: true }));
  return {
    blank: () => blank().colour,
    setBlank: (colour) => {
      if (colour === untrack(blank).colour) return;
      post({ type: "blank", blank: setBlank((now) => ({ colour, stamp: after(now.stamp) })) });
    },
    pointer,
    point: (at) => {
      takePointer(me, at);
      post({ type: "pointer", at });
    },
    timer: times.timer,
    setTimer: times.setTimer,
    stage,
    isConnected: () => name() !== null && missed() < missedAtMost,
    isSettled,
  };
}
