/** Brings what the address points out into view: when the sources open, and when it changes. */
import { createEffect, createSignal, on, onCleanup } from "solid-js";
import type { BriefingState } from "../../state/briefing-state";

/** Scrolls the element's own pane, and the page only where its panes do not scroll; leaves it alone where the element is in view, unless `always`. */
export function showInPane(element: HTMLElement | null, at: "top" | "middle", always = false): void {
  const pane = element?.closest(".scrolls");
  if (!element || !pane) return;
  // On a low screen the page scrolls as one.
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
/** Brings a document's heading to the top once, as soon as the sources are open. No address has it: where a reader has scrolled is no view. */
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
        // Once laid out.
        frame = requestAnimationFrame(() => showInPane(document.getElementById(id), "middle"));
      },
    ),
  );
  // Behind the other: who asks for a document means its beginning, whatever else is pointed out.
  createEffect(() => {
    const id = wantedDocument();
    if (id === null) return;
    setWantedDocument(null);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => showInPane(document.getElementById(`document-${id}`), "top", true));
  });
  onCleanup(() => cancelAnimationFrame(frame));
}
