/** The page: header, rail with regions and filters, the map, and the details over it. */
import { createEffect, createMemo, createSignal, onCleanup, Show } from "solid-js";
import type { Places } from "../data/places";
import { I18nProvider, useI18n } from "../i18n/i18n";
import { MapStage } from "../map/MapStage";
import type { MapHandle } from "../map/map-handle";
import type { Plate } from "../map/plate-in-page";
import { describeView } from "../model/describe";
import { FilterPanel } from "../panels/FilterPanel";
import { HelpDialog } from "../panels/HelpDialog";
import { RegionList } from "../panels/RegionList";
import { RegionPanel } from "../panels/RegionPanel";
import { ViewStatus } from "../panels/ViewStatus";
import type { BriefingState } from "../state/briefing-state";
import { BriefingProvider, useBriefing } from "../state/context";
import { DroppedNote } from "./DroppedNote";
import { Header } from "./Header";
import { makeKeyboard } from "./keyboard";
import { makeScriptApi } from "./script-api";

export interface AppProps {
  readonly state: BriefingState;
  readonly places: Places;
  readonly plate: Plate;
}

export function App(props: AppProps) {
  return (
    <BriefingProvider state={props.state}>
      <I18nProvider lang={props.state.view().lang}>
        <Page places={props.places} plate={props.plate} />
      </I18nProvider>
    </BriefingProvider>
  );
}

function Page(props: Omit<AppProps, "state">) {
  const state = useBriefing();
  const { t, tag, pick, locale } = useI18n();
  const [isHelpOpen, setHelpOpen] = createSignal(false);
  const description = createMemo(() =>
    describeView(state.briefing(), { ...state.view(), region: state.selected()?.region.id ?? null }, locale()),
  );
  createEffect(() => {
    document.documentElement.lang = tag();
    document.documentElement.dataset["theme"] = state.view().theme;
    const region = state.selected()?.region;
    document.title = `${region ? `${pick(region.name)} · ` : ""}${t().app.title}`;
  });
  onCleanup(makeKeyboard(state, () => setHelpOpen(true)));
  const onReady = (map: MapHandle): void => {
    onCleanup(makeScriptApi(state, map));
  };
  return (
    <div class="app" data-panel={state.selected() ? "" : undefined}>
      <SkipLinks />
      <Header onHelp={() => setHelpOpen(true)} />
      <div class="rail scrolls">
        <RegionList />
        <FilterPanel />
      </div>
      <main class="main">
        <MapStage plate={props.plate} places={props.places} description={description()} onReady={onReady}>
          <Show when={state.selected()}>
            <div class="panel-slot scrolls">
              <RegionPanel />
            </div>
          </Show>
        </MapStage>
      </main>
      <DroppedNote />
      <ViewStatus />
      <HelpDialog open={isHelpOpen()} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** First stops of the Tab key. Buttons, since the address after # belongs to the view. */
function SkipLinks() {
  const { t } = useI18n();
  const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
  return (
    <div class="skip-links">
      <button type="button" class="button" onClick={() => focusOn(".stage")}>
        {t().app.skipToMap}
      </button>
      <button type="button" class="button" onClick={() => focusOn('.region-list [role="option"][tabindex="0"]')}>
        {t().app.skipToList}
      </button>
    </div>
  );
}
