/** Scrolls to what the address points out, when the sources open and whenever that changes. */
import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";

/**
 * Scrolls the pane that holds the element, or the page where panes do not scroll. Does nothing when the element is in view,
 * unless `always`.
 */
export function showInPane(element: HTMLElement | null, at: "top" | "middle", always = false): void {
  const pane = element?.closest(".scrolls");
  if (!element || !pane) return;
  // On a low screen the page scrolls as a whole.
  if (getComputedStyle(pane).overflowY === "visible") {
    element.scrollIntoView({ block: at === "top" ? "start" : "center" });
    return;
  }
  const box = element.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (!always && box.top >= view.top && box.bottom <= view.bottom) return;
  const above = at === "top" ? 0 : Math.max(0, (view.height - box.height) / 2);
  pane.scrollBy({ top: box.top - view.top - above });
}

const [wantedDocument, setWantedDocument] = createSignal<string | null>(null);
/**
 * Scrolls once to a document's heading, as soon as the sources are open. This is not in the address, because where a reader has
 * scrolled to is not part of the view.
 */
export const showDocument = (id: string): void => void setWantedDocument(id);

const targetOf = ({ claim, source, measure }: ReturnType<BriefingState["view"]>): string | null =>
  (claim && `claim-${claim}`) ?? (source && `source-${source}`) ?? (measure && `measure-${measure}`);

export function createScrollTo(state: BriefingState): void {
  let frame = 0;
  createEffect(
    on(
      () => targetOf(state.view()),
      (id) => {
        if (id === null) return;
        cancelAnimationFrame(frame);
        // The element has its place only after layout.
        frame = requestAnimationFrame(() => showInPane(document.getElementById(id), "middle"));
      },
    ),
  );
  // Comes after the effect above: asking for a document means its beginning, whatever else is pointed out.
  createEffect(() => {
    const id = wantedDocument();
    if (id === null) return;
    setWantedDocument(null);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => showInPane(document.getElementById(`document-${id}`), "top", true));
  });
  onCleanup(() => cancelAnimationFrame(frame));
}
