/** Reports every failure on the page to its notices. Only this file knows which part reports what. */
import { createEffect, onCleanup } from "solid-js";
import type { MapHandle } from "../map/map-handle";
import type { EditableDeck } from "../presentation/deck/create-editable-deck";
import type { BriefingState } from "../state/briefing-state";
import { reloadPage } from "../state/history";
import { errorDetails, type Notices } from "../failures/notices";

/** The parts of a link that could not be read. */
export function watchLink(notices: Notices, state: BriefingState): void {
  createEffect(() => {
    const dropped = state.dropped();
    if (dropped.length === 0) return notices.remove("link-unread");
    notices.tell({
      kind: "link-unread",
      subjects: dropped.map(({ key, value }) => (value === "" ? key : `${key}=${value}`)),
      onDismiss: () => state.forgetDropped(),
    });
  });
}

/** Failures of renderer and geometry. Call it once the map is live. */
export function watchMap(notices: Notices, map: MapHandle): void {
  const whys = ["slow", "missing", "lost", "failed"] as const;
  createEffect(() => {
    const now = map.notice();
    for (const why of whys) if (why !== now) notices.remove(`renderer-${why}`);
    if (!now) return;
    notices.tell({
      kind: `renderer-${now}`,
      ...(now === "slow" || now === "failed" ? { act: () => map.retryWebgl() } : {}),
      details: errorDetails(map.failure()),
      onDismiss: () => map.dismissNotice(),
    });
  });
  createEffect(() => {
    const error = map.detailFailure();
    if (error === null) return notices.remove("detail-missing");
    notices.tell({ kind: "detail-missing", details: errorDetails(error), act: () => map.retryDetail() });
  });
}

/** Failures to read or keep the author's slides, and edits of them in other windows. */
export function watchDeck(notices: Notices, editable: EditableDeck, openEditor: () => void): void {
  createEffect(() => {
    if (!editable.others.isNews()) return notices.remove("deck-elsewhere");
    const forget = (): void => editable.others.forgetNews();
    notices.tell({
      kind: "deck-elsewhere",
      act: () => {
        forget();
        openEditor();
      },
      onDismiss: forget,
    });
  });
  createEffect(() => {
    const fault = editable.fault();
    if (fault?.where !== "storage") {
      notices.remove("deck-newer");
      return notices.remove("deck-unread");
    }
    notices.tell({
      kind: fault.fault === "newer" ? "deck-newer" : "deck-unread",
      details: [fault.fault],
      problems: fault.problems,
      onDismiss: () => editable.forgetFault(),
    });
  });
  createEffect(() => {
    const failure = editable.keepFailure();
    const kinds = { full: "storage-full", unavailable: "storage-off", blocked: "storage-blocked" } as const;
    for (const [why, kind] of Object.entries(kinds)) if (why !== failure) notices.remove(kind);
    if (failure) notices.tell({ kind: kinds[failure] });
  });
}

/** Errors nobody caught. A message that repeats is told once: an error in every frame must not redraw the page for ever. */
export function watchErrors(notices: Notices): void {
  let last = "";
  const tell = (error: unknown, where: readonly string[]): void => {
    const details = [...errorDetails(error), ...where];
    const text = details.join("\n");
    if (text === last) return;
    last = text;
    notices.tell({ kind: "unexpected", details, act: () => reloadPage() });
  };
  const onError = (event: ErrorEvent): void => {
    // The browser only remarks that a layout took two rounds; nothing is wrong.
    if (/ResizeObserver loop/.test(event.message)) return;
    tell(event.error ?? event.message, [`at ${event.filename.split("/").at(-1) ?? ""}:${event.lineno}:${event.colno}`]);
  };
  const onRejection = (event: PromiseRejectionEvent): void => tell(event.reason, []);
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  onCleanup(() => {
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  });
}
