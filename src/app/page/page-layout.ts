/** Which parts are beside or over the map, as view and slide require. */
import type { DeckState } from "../../presentation/deck/deck-state";
import { useBriefing } from "../../state/context";
import type { ViewName, ViewState } from "../../state/view-state";

/** Where the pane of each view goes; null: there is only the map. */
const panes = { map: null, table: "over", sources: "beside", compare: "beside" } as const satisfies Record<
  ViewName,
  "beside" | "over" | null
>;

export interface PageLayout {
  readonly pane: () => "beside" | "over" | null;
  readonly hasPanel: () => boolean;
}

export function createPageLayout(deck: DeckState): PageLayout {
  const state = useBriefing();
  const pane = (): "beside" | "over" | null => panes[state.view().view];
  return {
    pane,
    /** On a slide the text says what the panel would; off the slide the panel is back. A document takes the panel's room. */
    hasPanel: () =>
      pane() === null &&
      (state.selected() !== null || state.isOutside()) &&
      (!deck.isBriefing() || (deck.isOffSlide() && hasWandered(deck, state.view()))),
  };
}

/** Whether the selection differs from the slide's. */
function hasWandered(deck: DeckState, view: ViewState): boolean {
  const slide = deck.current();
  return slide !== null && (["region", "zone", "port"] as const).some((key) => view[key] !== slide.view[key]);
}
