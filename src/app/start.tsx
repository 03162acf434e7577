/** Reads pack, places and plate once, then puts the app where the prerendered page stood, in one step. */
import { ErrorBoundary } from "solid-js";
import { render } from "solid-js/web";
import { loadBuiltInPack } from "../data/load-pack";
import { loadPlaces } from "../data/places";
import { takePlate } from "../map/plate-in-page";
import { createBriefingState } from "../state/briefing-state";
import { createFragment } from "../state/history";
import { App } from "./App";
import { LoadFailure, PageFailure } from "./Failure";

export function start(root: HTMLElement): void {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) {
    root.replaceChildren();
    render(() => <LoadFailure problems={parsed.problems} />, root);
    return;
  }
  const places = loadPlaces();
  const plate = takePlate(root);
  root.replaceChildren();
  render(() => {
    const state = createBriefingState(parsed.pack, places.adjacency, createFragment());
    return (
      <ErrorBoundary fallback={(error: unknown) => <PageFailure error={error} />}>
        <App state={state} places={places} plate={plate} />
      </ErrorBoundary>
    );
  }, root);
}
