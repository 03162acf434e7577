/** The page: header, rail with regions and filters, the map, and the details over it. */
import { createEffect, createMemo, createSignal, onCleanup, onMount, Show, Suspense, untrack } from "solid-js";
import { slideWords } from "../data/deck/deck-words";
import type { Places } from "../data/places";
import { I18nProvider, useI18n } from "../i18n/i18n";
import { MapStage } from "../map/MapStage";
import { createThumbnails } from "../picture/plate/thumbnail";
import type { MapHandle } from "../map/map-handle";
import type { Plate } from "../picture/plate/plate-in-page";
import { describeView } from "../words/describe";
import { FilterPanel } from "../panels/rail/FilterPanel";
import { HelpDialog } from "../panels/help/HelpDialog";
import { MapBar } from "../panels/map-bar/MapBar";
import { RegionList } from "../panels/rail/RegionList";
import { RegionPanel } from "../panels/details/RegionPanel";
import { ViewStatus } from "../panels/facts/ViewStatus";
import type { BriefingState } from "../state/briefing-state";
import { BriefingProvider, useBriefing } from "../state/context";
import { useNotices } from "../failures/notices-context";
import type { ViewState } from "../state/view-state";
import type { Deck } from "../data/deck/deck-schema";
import type { DeckState } from "../presentation/deck/deck-state";
import type { EarlyKeys } from "../presentation/keys/early-keys";
import type { EditableDeck } from "../presentation/deck/create-editable-deck";
import { bringSlide } from "../presentation/deck/visit-built-in";
import type { RoomPlace } from "../presentation/room/room-place";
import type { ListboxHandle } from "../ui/Listbox";
import { ComingNote, createComingPart } from "./coming";
import { DocumentPane, placeOfPane } from "./DocumentPane";
import { catchDroppedFiles, isDeckFile } from "./dropped-files";
import { Contained } from "../failures/Contained";
import { Header } from "./Header";
import { SkipLinks } from "./SkipLinks";
import { makeKeyboard } from "./keys/keyboard";
import { lazyPart } from "../failures/lazy-part";
import { canBeSaved } from "../state/page-edition";
import { Notices } from "../failures/Notices";
import { createPrinting, PrintFoot, PrintHead } from "./PrintSheet";
import { makeScriptApi } from "./api/script-api";
import { watchDeck, watchLink, watchMap } from "./watch-failures";

// Nobody needs it before the first slide: a chunk of its own.
const Presentation = lazyPart(async () => (await import("../presentation/Presentation")).Presentation);
const SavedCopyNote = lazyPart(async () => (await import("./saved-copy/SavedCopyNote")).SavedCopyNote);
const DeckEditor = lazyPart(async () => (await import("../presentation/editor/DeckEditor")).DeckEditor);

export interface AppProps {
  readonly state: BriefingState;
  readonly places: Places;
  readonly plate: Plate;
  readonly deck: DeckState;
  readonly editable: EditableDeck;
  readonly place: RoomPlace;
  readonly earlyKeys: EarlyKeys;
}

export function App(props: AppProps) {
  return (
    <BriefingProvider state={props.state}>
      <I18nProvider lang={props.state.view().lang}>
        <Page {...props} />
      </I18nProvider>
    </BriefingProvider>
  );
}

function Page(props: AppProps) {
  const state = useBriefing();
  const { t, tag, pick, locale } = useI18n();
  const [isHelpOpen, setHelpOpen] = createSignal(false);
  const [isRailOpen, setRailOpen] = createSignal(false);
  const [isEditorOpen, setEditorOpen] = createSignal(false);
  const [hasNothingToPresent, setNothingToPresent] = createSignal(false);
  const setEditor = (open: boolean): void => {
    setNothingToPresent(false);
    setEditorOpen(open);
  };
  const toggleEditor = (): void => setEditor(!untrack(isEditorOpen));
  const described = createMemo(() => ({ ...state.view(), region: state.selected()?.region.id ?? null }));
  const description = createMemo(() => describeView(state.briefing(), described(), locale()));
  // Only when they change: written again, even with the same value, they have every element's style computed anew.
  const theme = createMemo(() => state.view().theme);
  const language = createMemo(tag);
  createEffect(() => {
    document.documentElement.lang = language();
  });
  createEffect(() => {
    document.documentElement.dataset["theme"] = theme();
  });
  createEffect(() => {
    const region = state.selected()?.region;
    document.title = `${region ? `${pick(region.name)} · ` : ""}${t().app.title}`;
  });
  onCleanup(makeKeyboard(state, () => setHelpOpen(true), toggleEditor));
  const notices = useNotices();
  watchLink(notices, state);
  watchDeck(
    notices,
    untrack(() => props.editable),
    () => setEditor(true),
  );
  const [dropped, setDropped] = createSignal<Deck | null>(null);
  const onFile = async (file: File): Promise<void> => {
    if (!isDeckFile(file)) return notices.tell({ kind: "file-unread", subjects: [file.name] });
    // What is wrong with it is told there, and there it is asked about before the deck in use is exchanged.
    setEditor(true);
    notices.take("file-unread");
    setDropped(await untrack(() => props.editable).readFile(file));
  };
  onCleanup(catchDroppedFiles(window, (file) => void onFile(file)));
  // Saving a copy takes the network and the thread: not before the map stands.
  const [isMapStanding, setMapStanding] = createSignal(false);
  const [map, setMap] = createSignal<MapHandle | null>(null);
  let regionList: ListboxHandle | undefined;
  const isPrinting = createPrinting(map, () => state.hover(null));
  const onReady = (live: MapHandle): void => {
    setMap(live);
    if (canBeSaved()) void live.whenIdle().then(() => setMapStanding(true));
    watchMap(notices, live);
    onCleanup(
      makeScriptApi(state, {
        map: live,
        bringSlide: (id) =>
          bringSlide(
            untrack(() => props.editable),
            id,
          ),
      }),
    );
  };
  const deck = untrack(() => props.deck);
  const present = async (): Promise<void> => {
    // A deck that could not be loaded is told elsewhere.
    if ((await deck.present()) || deck.deck() === null) return;
    setEditor(true);
    setNothingToPresent(true);
  };
  const printTitle = (): string => {
    const slide = deck.current();
    if (slide) return slideWords(slide.title, locale());
    return pick(state.selected()?.region.name ?? state.pack.title);
  };
  const slideSaid = (): string | null => {
    const slide = deck.current();
    if (!slide) return null;
    return `${t().brief.progress(deck.index() + 1, deck.slides().length)}: ${slideWords(slide.title, locale())}`;
  };
  // A kiosk that names no slide begins with the first.
  onMount(() => {
    if (state.view().kiosk !== null && state.view().slide === null) void deck.present();
  });
  // A window of a room follows the others, on a slide or not.
  const [isInRoom, setInRoom] = createSignal(untrack(() => props.place.name !== null));
  const coming = createComingPart(
    untrack(() => props.earlyKeys),
    {
      isAskedFor: deck.isComing,
      isPlaced: () => deck.isBriefing() || isInRoom(),
      isExpected: () => deck.isBriefing() || props.place.isGuest,
    },
  );
  const thumbnail = untrack(() => createThumbnails(state, props.places, props.plate, document));
  const pane = (): "beside" | "over" | null => placeOfPane(state.view().view);
  /** On a slide its text says what the panel would; off the slide the panel is back. A document takes the panel's room. */
  const hasPanel = (): boolean =>
    pane() === null &&
    (state.selected() !== null || state.isOutside()) &&
    (!deck.isBriefing() || (deck.isOffSlide() && hasWandered(deck, state.view())));
  // Parts come and go; the map stands in the same place of the tree, so that it is never made anew.
  return (
    <div
      class="app"
      data-panel={hasPanel() ? "" : undefined}
      data-pane={pane() ?? undefined}
      data-briefing={deck.isBriefing() ? "" : undefined}
      data-wandered={deck.isOffSlide() ? "" : undefined}
    >
      <Show when={!deck.isBriefing()}>
        <SkipLinks onMap={() => map()?.focus()} onList={() => regionList?.focus()} />
        <Header
          isPresentComing={coming.isComing()}
          onHelp={() => setHelpOpen(true)}
          onPresent={() => void present()}
          onEditor={toggleEditor}
        />
      </Show>
      <Show when={!deck.isBriefing() || isRailOpen()}>
        <div class="rail scrolls">
          <Contained>
            <RegionList ref={(list) => (regionList = list)} />
            <FilterPanel />
          </Contained>
        </div>
      </Show>
      <Show when={deck.isBriefing() || isInRoom()}>
        <Suspense>
          <Presentation
            deck={deck}
            thumbnail={thumbnail}
            mapBoxes={() => map()?.boxes() ?? null}
            isRailOpen={isRailOpen()}
            onRail={setRailOpen}
            isEditorOpen={isEditorOpen()}
            onEditor={setEditor}
            place={props.place}
            editable={props.editable}
            onRoom={() => setInRoom(true)}
            onReady={coming.onReady}
          />
        </Suspense>
      </Show>
      <Show when={isPrinting()}>
        <PrintHead title={printTitle()} description={description()} />
      </Show>
      <main class="main">
        <MapStage plate={props.plate} places={props.places} description={description()} onReady={onReady}>
          <MapBar />
          <Show when={hasPanel()}>
            <div class="panel-slot">
              <Contained>
                <RegionPanel />
              </Contained>
            </div>
          </Show>
        </MapStage>
        <Show when={pane() !== null}>
          <DocumentPane view={state.view().view} />
        </Show>
      </main>
      <Show when={isEditorOpen()}>
        <Suspense>
          <DeckEditor
            open={isEditorOpen()}
            hasNothingToPresent={hasNothingToPresent()}
            deck={deck}
            editable={props.editable}
            dropped={dropped()}
            onDropped={() => setDropped(null)}
            onClose={() => setEditor(false)}
          />
        </Suspense>
      </Show>
      <Show when={isPrinting()}>
        <PrintFoot />
      </Show>
      <ComingNote isComing={coming.isComing()} words={t().app.presentComing} />
      <Notices />
      <Show when={isMapStanding()}>
        <Suspense>
          <SavedCopyNote isBriefing={deck.isBriefing()} />
        </Suspense>
      </Show>
      <ViewStatus slide={slideSaid()} />
      <HelpDialog open={isHelpOpen()} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** Whether something else is selected than the slide has. */
function hasWandered(deck: DeckState, view: ViewState): boolean {
  const slide = deck.current();
  return slide !== null && (["region", "zone", "port"] as const).some((key) => view[key] !== slide.view[key]);
}
