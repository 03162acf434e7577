/** Hands the briefing state down the tree. */
import { createContext, untrack, useContext, type ParentProps } from "solid-js";
import type { BriefingState } from "./briefing-state";

const BriefingContext = createContext<BriefingState>();

export function BriefingProvider(props: ParentProps<{ readonly state: BriefingState }>) {
  // There is one state for the life of the page, so the value is read once.
  const state = untrack(() => props.state);
  return <BriefingContext.Provider value={state}>{props.children}</BriefingContext.Provider>;
}

/** @throws outside <BriefingProvider> */
export function useBriefing(): BriefingState {
  const state = useContext(BriefingContext);
  if (!state) throw new Error("useBriefing must be called inside <BriefingProvider>");
  return state;
}
