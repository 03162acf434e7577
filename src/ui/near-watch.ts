/** Tells which elements of a scrolling box are in view or near it, so that the rest need not be drawn. */
import { batch, onCleanup } from "solid-js";

/** Watches an element until its owner is disposed of. Calls back each time the element comes near or leaves. */
export type NearWatch = (element: Element, onNear: (isNear: boolean) => void) => void;

/**
 * One watch for all elements of one box; ends with its owner.
 * @param box the scrolling box; called with the first element watched, which must be inside it
 */
export function createNearWatch(box: () => Element | null): NearWatch {
  const told = new Map<Element, (isNear: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  onCleanup(() => observer?.disconnect());
  const tell = (entries: readonly IntersectionObserverEntry[]): void =>
    batch(() => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    });
  return (element, onNear) => {
    // Half a box ahead, so that an element scrolled to is already drawn.
    observer ??= new IntersectionObserver(tell, { root: box(), rootMargin: "50% 0px" });
    told.set(element, onNear);
    observer.observe(element);
    onCleanup(() => {
      told.delete(element);
      observer?.unobserve(element);
    });
  };
}
