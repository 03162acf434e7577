/** The page: header, rail with regions and filters, the map, and what is beside it and over it. */
import { createSignal, onCleanup, onMount, Show, Suspense, untrack } from "solid-js";
import { Contained } from "../../failures/Contained";
import { lazyPart } from "../../failures/lazy-part";
import { Notices } from "../../failures/Notices";
import { useNotices } from "../../failures/notices-context";
import { useI18n } from "../../i18n/i18n";
import { MapStage } from "../../map/MapStage";
import { RegionPanel } from "../../panels/details/RegionPanel";
import { ViewStatus } from "../../panels/facts/ViewStatus";
import { HelpDialog } from "../../panels/help/HelpDialog";
import { MapBar } from "../../panels/map-bar/MapBar";
import { FilterPanel } from "../../panels/rail/FilterPanel";
import { RegionList } from "../../panels/rail/RegionList";
import { createThumbnails } from "../../picture/plate/thumbnail";
import { useBriefing } from "../../state/context";
import type { ListboxHandle } from "../../ui/widgets/Listbox";
import { ComingNote, createComingPart } from "../coming";
import { makeKeyboard } from "../keys/keyboard";
import type { AppParts } from "../parts";
import { watchDeck, watchLink } from "../watch-failures";
import { DocumentPane } from "./DocumentPane";
import { createEditorSheet } from "./editor-sheet";
import { Header } from "./Header";
import { createLiveMap } from "./live-map";
import { createPageLayout } from "./page-layout";
import { createPageLook } from "./page-look";
import { createPageWords } from "./page-words";
import { createPrinting, PrintFoot, PrintHead } from "./PrintSheet";
import { SkipLinks } from "./SkipLinks";

// Loaded with the first slide, the first opening of the slides' sheet, and once the map is drawn.
const Presentation = lazyPart(async () => (await import("../../presentation/Presentation")).Presentation);
const DeckEditor = lazyPart(async () => (await import("../../presentation/editor/DeckEditor")).DeckEditor);
const SavedCopyNote = lazyPart(async () => (await import("../saved-copy/SavedCopyNote")).SavedCopyNote);

export function Page(props: AppParts) {
  const state = useBriefing();
  const notices = useNotices();
  const { t } = useI18n();
  // None of these changes during the life of the page.
  const [deck, editable, entry] = untrack(() => [props.deck, props.editable, props.entry] as const);
  const [isHelpOpen, setHelpOpen] = createSignal(false);
  const [isRailOpen, setRailOpen] = createSignal(false);
  let regionList: ListboxHandle | undefined;
  const words = createPageWords(deck);
  createPageLook();
  const editor = createEditorSheet(deck, editable);
  onCleanup(makeKeyboard(state, () => setHelpOpen(true), editor.toggle));
  watchLink(notices, state);
  watchDeck(notices, editable, () => editor.set(true));
  const { map, isTimeToSave, onReady } = createLiveMap(editable);
  const isPrinting = createPrinting(map, () => state.hover(null));
  // A kiosk that names no slide starts with the first.
  onMount(() => {
    if (state.view().kiosk !== null && state.view().slide === null) void deck.present();
  });
  // A window in a room follows the other windows, on a slide or not.
  const [isInRoom, setInRoom] = createSignal(entry.name !== null);
  const coming = createComingPart(
    untrack(() => props.earlyKeys),
    {
      isAskedFor: deck.isComing,
      isOnPage: () => deck.isBriefing() || isInRoom(),
      isExpected: () => deck.isBriefing() || entry.isGuest,
    },
  );
  const thumbnail = untrack(() => createThumbnails(state, props.places, props.plate, document));
  const { pane, hasPanel } = createPageLayout(deck);
  // Parts come and go, but the map keeps its place in the tree, so it is never created again.
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
          onPresent={() => void editor.present()}
          onEditor={editor.toggle}
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
            isEditorOpen={editor.isOpen()}
            onEditor={editor.set}
            entry={entry}
            editable={editable}
            onRoom={() => setInRoom(true)}
            onReady={coming.onReady}
          />
        </Suspense>
      </Show>
      <Show when={isPrinting()}>
        <PrintHead title={words.printTitle()} description={words.description()} />
      </Show>
      <main class="main">
        <MapStage plate={props.plate} places={props.places} description={words.description()} onReady={onReady}>
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
      <Show when={editor.isOpen()}>
        <Suspense>
          <DeckEditor
            open={editor.isOpen()}
            hasNothingToPresent={editor.hasNothingToPresent()}
            deck={deck}
            editable={editable}
            dropped={editor.dropped()}
            onDropped={editor.forgetDropped}
            onClose={() => editor.set(false)}
          />
        </Suspense>
      </Show>
      <Show when={isPrinting()}>
        <PrintFoot />
      </Show>
      <ComingNote isComing={coming.isComing()} words={t().app.presentComing} />
      <Notices />
      <Show when={isTimeToSave()}>
        <Suspense>
          <SavedCopyNote isBriefing={deck.isBriefing()} />
        </Suspense>
      </Show>
      <ViewStatus slide={words.slideSaid()} />
      <HelpDialog open={isHelpOpen()} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
