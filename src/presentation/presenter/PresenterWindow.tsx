/** Joins the room named in the address, as its presenter. */
import { untrack } from "solid-js";
import { useBriefing } from "../../state/context";
import type { DeckState } from "../deck/deck-state";
import { createRoom } from "../room/room";
import type { DrawPicture } from "./PointerPad";
import type { EditableDeck } from "../deck/create-editable-deck";
import { PresenterApp } from "./PresenterApp";
import type { RoomEntry } from "../room/room-entry";
import { roomDeckOf } from "../room/shared-deck";

export interface PresenterWindowProps {
  readonly deck: DeckState;
  readonly editable: EditableDeck;
  readonly entry: RoomEntry;
  readonly picture: DrawPicture;
  /** Called when the window is ready and in step with the room. */
  readonly onReady: () => void;
}

export function PresenterWindow(props: PresenterWindowProps) {
  const { name, isGuest } = untrack(() => props.entry);
  const state = useBriefing();
  const deck = roomDeckOf(
    state,
    untrack(() => props.editable),
  );
  const room = createRoom({ state, role: "presenter", name: () => name, isGuest, deck });
  return <PresenterApp deck={props.deck} room={room} roomName={name} picture={props.picture} onReady={() => props.onReady()} />;
}
