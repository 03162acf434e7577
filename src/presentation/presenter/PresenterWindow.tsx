/** Joins the room that the address names, as its presenter. */
import { untrack } from "solid-js";
import { useBriefing } from "../../state/context";
import type { DeckState } from "../deck-state";
import { createRoom } from "../room";
import type { DrawPicture } from "./PointerPad";
import { PresenterApp } from "./PresenterApp";
import type { RoomPlace } from "./room-place";

export interface PresenterWindowProps {
  readonly deck: DeckState;
  readonly place: RoomPlace;
  readonly picture: DrawPicture;
}

export function PresenterWindow(props: PresenterWindowProps) {
  const { name, isGuest } = untrack(() => props.place);
  const room = createRoom({ state: useBriefing(), role: "presenter", name: () => name, isGuest });
  return <PresenterApp deck={props.deck} room={room} picture={props.picture} />;
}
