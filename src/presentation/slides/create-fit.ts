/**
 * Fits the words of a slide into their column: whole at the usual size where they fit, smaller where the machine's fonts are
 * wide or an author has much to say, and never below 1/50 of the screen's height, which the back row can still read.
 */
import { createEffect, createSignal, onCleanup, onMount } from "solid-js";

/** Shares of the usual size, largest first; 36/50 takes the points from 1/36 of the height to 1/50. */
const sizes = [1, 0.94, 0.88, 0.82, 0.77, 0.735] as const;

const overflows = (element: HTMLElement): boolean =>
  element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;

/**
 * Writes `--fit` on the slide, and `data-scrolls` where even the smallest size is too large.
 * @param slide its element, once it is in the page
 * @param words changes when other words stand on the slide
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
