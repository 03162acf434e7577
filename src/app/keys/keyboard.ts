/** Keys that mean the same everywhere on the page. The map's own keys are in map/input/gestures.ts. */
import { searchFieldId } from "../../panels/search/SearchBox";
import type { BriefingState } from "../../state/briefing-state";
import { pointOut } from "../../state/view-state";
import { isDialogOpen, isTyping } from "../../ui/key-targets";

/** @returns removes the listener */
export function makeKeyboard(state: BriefingState, openHelp: () => void, toggleEditor: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    // The briefing has its own keys.
    if (state.view().slide !== null || isDialogOpen()) return;
    if (event.key === "Escape") {
      // From the narrowest to the widest: what is pointed out, then the selection, then the filter.
      if (state.view().claim !== null || state.view().source !== null) state.change((view) => pointOut(view, null));
      else if (state.selected() || state.isOutside()) state.selectRegion(null);
      else if (state.isFiltered()) state.clearFilters();
    } else if (event.key === "l" || event.key === "L") state.speakNext();
    else if (event.key === "e" || event.key === "E") toggleEditor();
    else if (event.key === "/") document.getElementById(searchFieldId)?.focus();
    else if (event.key === "?") openHelp();
    else return;
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
