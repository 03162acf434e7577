/** Tells which elements of a box that scrolls are near what is seen, so that the rest need not be drawn. */
import { batch, onCleanup } from "solid-js";

/** Watches an element until its owner goes, and tells each time that it comes near or leaves. */
export type NearWatch = (element: Element, onNear: (isNear: boolean) => void) => void;

/**
 * For all elements of one box; ends with its owner.
 * @param box what scrolls; asked for with the first element, which must stand in it
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
    // Half a box ahead: what is scrolled to a little is there already.
    observer ??= new IntersectionObserver(tell, { root: box(), rootMargin: "50% 0px" });
    told.set(element, onNear);
    observer.observe(element);
    onCleanup(() => {
      told.delete(element);
      observer?.unobserve(element);
    });
  };
}
