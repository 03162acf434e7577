/** Hands the page's notices down the tree. */
import { createContext, untrack, useContext, type ParentProps } from "solid-js";
import type { Notices } from "./notices";

const NoticesContext = createContext<Notices>();

export function NoticesProvider(props: ParentProps<{ readonly notices: Notices }>) {
  // There is one list for the life of the page, so the value is read once.
  const notices = untrack(() => props.notices);
  return <NoticesContext.Provider value={notices}>{props.children}</NoticesContext.Provider>;
}

/** @throws outside <NoticesProvider> */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error("useNotices must be called inside <NoticesProvider>");
  return notices;
}
