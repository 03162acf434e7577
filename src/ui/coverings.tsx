/** The parts that lie over the map and would hide a name there. Each registers itself; the placement of names reads the list. */
import { createContext, onCleanup, useContext, type ParentProps } from "solid-js";

export interface Coverings {
  /** @returns a function that takes it off the list */
  add(element: Element): () => void;
  /** The registered elements that are in the page now. */
  elements(): readonly Element[];
}

export function createCoverings(): Coverings {
  const all = new Set<Element>();
  return {
    add: (element) => {
      all.add(element);
      return () => void all.delete(element);
    },
    // A part that is built but not yet in the page covers nothing.
    elements: () => [...all].filter(({ isConnected }) => isConnected),
  };
}

const CoveringsContext = createContext<Coverings>();

export function CoveringsProvider(props: ParentProps) {
  return <CoveringsContext.Provider value={createCoverings()}>{props.children}</CoveringsContext.Provider>;
}

/** @throws outside <CoveringsProvider> */
export function useCoverings(): Coverings {
  const coverings = useContext(CoveringsContext);
  if (!coverings) throw new Error("useCoverings must be called inside <CoveringsProvider>");
  return coverings;
}

/** A `ref` for elements that lie over the map: each is on the list until its owner is disposed of. */
export function useCovering(): (element: Element) => void {
  const coverings = useCoverings();
  return (element) => onCleanup(coverings.add(element));
}
