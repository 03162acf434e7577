/** Reads pack, places and plate once, then replaces the prerendered page with the app, in one step. */
import { ErrorBoundary } from "solid-js";
import { render } from "solid-js/web";
import type { Deck } from "../data/deck/deck-schema";
import { makeDeckStorage } from "../data/deck/deck-storage";
import { loadBuiltInDeck } from "../data/deck/load-deck";
import { loadBuiltInPack } from "../data/pack/load-pack";
import { loadPlaces } from "../data/places";
import type { Pack } from "../data/schema";
import { takePlate } from "../picture/plate/plate-in-page";
import { askAgain } from "../failures/ask-again";
import { createBriefingState } from "../state/briefing-state";
import { createDeckState } from "../presentation/deck/deck-state";
import { createEarlyKeys, type EarlyKeys } from "../presentation/keys/early-keys";
import { createEditableDeck } from "../presentation/deck/create-editable-deck";
import { readRoomEntry } from "../presentation/room/room-entry";
import { deckForLink, followSlideLinks } from "../presentation/deck/visit-built-in";
import { systemPreferred } from "../state/first-look";
import { createFragment, pageFragment, pageSearch, reloadPage, slideInAddress } from "../state/history";
import { retryOf } from "../failures/Contained";
import { createNotices, errorDetails } from "../failures/notices";
import { NoticesProvider } from "../failures/notices-context";
import { afterPaint } from "../ui/frames/after-paint";
import { CoveringsProvider } from "../ui/coverings";
import { hideComposedKeys } from "../ui/composing";
import { App } from "./App";
import { PageFailure } from "../failures/Failure";
import { Presenter } from "./Presenter";
import { watchErrors } from "./watch-failures";

/** The plate comes first: the app starts after the first painted frame, or at once where no frame will come. */
export function startBehindPlate(root: HTMLElement): void {
  hideComposedKeys(window);
  const earlyKeys = createEarlyKeys(window);
  // Keys pressed while all of this loads are meant for the slide or the presenter's window that was asked for.
  if (slideInAddress() !== null || readRoomEntry(pageSearch()).isGuest) earlyKeys.hold();
  else earlyKeys.drop();
  if (document.visibilityState === "hidden") start(root, earlyKeys);
  else afterPaint(() => start(root, earlyKeys));
}

function start(root: HTMLElement, earlyKeys: EarlyKeys): void {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) {
    earlyKeys.drop();
    root.replaceChildren();
    void import("../failures/LoadFailure").then(
      ({ LoadFailure }) => render(() => <LoadFailure problems={parsed.problems} />, root),
      (error: unknown) => render(() => <PageFailure error={error} />, root),
    );
    return;
  }
  const { pack } = parsed;
  const places = loadPlaces();
  const storage = makeDeckStorage(pack);
  const kept = storage.read();
  const notices = createNotices();
  let isMissing = false;
  /** null when it cannot be loaded: exploring works without it. @param again what "Try again" does */
  const builtInDeck = async (again: () => void): Promise<Deck | null> => {
    try {
      const [parsed] = await askForDeck(pack);
      if (isMissing) notices.remove("part-missing");
      isMissing = false;
      return parsed.ok ? parsed.deck : null;
    } catch (error) {
      isMissing = true;
      notices.tell({ kind: "part-missing", details: errorDetails(error), act: retryOf(error, again) });
      return null;
    }
  };
  const entry = readRoomEntry(pageSearch());
  /** @param visited a built-in deck to look at; the author's own deck is kept */
  const show = (deck: Deck | null, visited: Deck | null = null): void => {
    const plate = takePlate(root);
    root.replaceChildren();
    render(() => {
      watchErrors(notices);
      const editable = createEditableDeck({
        pack,
        storage,
        kept,
        initial: deck,
        loadBuiltIn: () => builtInDeck(() => void deckState.present()),
      });
      if (visited) editable.visit(visited);
      const state = createBriefingState(
        pack,
        places.adjacency,
        createFragment(),
        () => editable.deck()?.slides ?? [],
        systemPreferred(),
      );
      const deckState = createDeckState(state, () => editable.deck(), editable.load);
      // The link is fine; its slide is unknown only because the deck is missing. The notice about that is enough.
      if (isMissing) state.forgetDropped("slide");
      followSlideLinks(state, editable);
      const parts = { state, places, plate, deck: deckState, editable, entry, earlyKeys };
      return (
        <ErrorBoundary fallback={(error: unknown) => <PageFailure error={error} />}>
          <NoticesProvider notices={notices}>
            <CoveringsProvider>{entry.role === "presenter" ? <Presenter {...parts} /> : <App {...parts} />}</CoveringsProvider>
          </NoticesProvider>
        </ErrorBoundary>
      );
    }, root);
  };
  // When its slide cannot be shown, the slide is taken out of the address; trying again must use the link as it was.
  const wanted = pageFragment();
  // A link to a slide needs its deck at once; otherwise the deck is needed only for presenting.
  const slide = slideInAddress();
  const load = (): Promise<Deck | null> => builtInDeck(() => reloadPage(wanted));
  if (kept.kind === "deck") void deckForLink(kept.deck, slide, load).then((visited) => show(null, visited));
  else if (slide !== null || entry.name !== null) void load().then((deck) => show(deck));
  else show(null);
}

// The code for slides is loaded too: the keys must work as soon as the slide is there.
const askForDeck = askAgain((pack: Pack) => Promise.all([loadBuiltInDeck(pack), import("../presentation/Presentation")]));
