/**
 * Fits the words of a slide into their column: at the usual size if they fit, smaller if the machine's fonts are wide or the author
 * has much to say. Never below 1/50 of the screen's height, which the back row can still read.
 */
import { createEffect, createSignal, onCleanup, onMount } from "solid-js";

/** Shares of the usual size, largest first; 36/50 takes the points from 1/36 of the height to 1/50. */
const sizes = [1, 0.94, 0.88, 0.82, 0.77, 0.735] as const;

const overflows = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/**
 * Sets `--fit` on the slide, and `data-scrolls` when even the smallest size is too large.
 * @param slide its element, once it is in the page
 * @param words changes when the slide's words change
 */
export function createFit(slide: () => HTMLElement, words: () => unknown): void {
  const [box, setBox] = createSignal("");
  onMount(() => {
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setBox(`${entry.contentRect.width} ${entry.contentRect.height}`);
    });
    watch.observe(slide());
    onCleanup(() => watch.disconnect());
    createEffect(() => {
      words();
      box();
      fit(slide());
    });
  });
}

function fit(slide: HTMLElement): void {
  const fits = sizes.some((size) => {
    slide.style.setProperty("--fit", String(size));
    return !overflows(slide);
  });
  slide.toggleAttribute("data-scrolls", !fits);
}
