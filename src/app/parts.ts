/** What is made once when the page starts, and handed to the page or to the presenter's window. */
import type { Places } from "../data/places";
import type { Plate } from "../picture/plate/plate-in-page";
import type { EditableDeck } from "../presentation/deck/create-editable-deck";
import type { DeckState } from "../presentation/deck/deck-state";
import type { EarlyKeys } from "../presentation/keys/early-keys";
import type { RoomEntry } from "../presentation/room/room-entry";
import type { BriefingState } from "../state/briefing-state";

export interface AppParts {
  readonly state: BriefingState;
  readonly places: Places;
  readonly plate: Plate;
  readonly deck: DeckState;
  readonly editable: EditableDeck;
  readonly entry: RoomEntry;
  readonly earlyKeys: EarlyKeys;
}
