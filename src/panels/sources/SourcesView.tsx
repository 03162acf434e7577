/** The sources beside the map: first each document and what is known of it, then every source. */
import { createMemo, For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { documentsOf, outlineOf } from "./document-facts";
import { DocumentSection } from "./DocumentSection";
import { createScrollTo, showInPane } from "./scroll-to";
import { SourceRegister } from "./SourceRegister";

export function SourcesView() {
  const state = useBriefing();
  const { t } = useI18n();
  const outlines = createMemo(() => documentsOf(state.pack).map((document) => outlineOf(state.pack, document)));
  createScrollTo(state);
  const toRegister = (): void => {
    const register = document.getElementById("register");
    showInPane(register, "top", true);
    register?.focus({ preventScroll: true });
  };
  return (
    <section class="sources-view scrolls" aria-labelledby="sources-heading" tabindex="0">
      <header class="sources-head">
        <h2 id="sources-heading">{t().sources.heading}</h2>
        <p class="quiet">{t().sources.intro}</p>
        <div class="sources-ways">
          <Show when={state.pack.changes.length > 0}>
            <button type="button" class="button" onClick={() => state.showView("compare")}>
              {t().sources.compare}
            </button>
          </Show>
          <button type="button" class="button" onClick={toRegister}>
            {t().sources.register}
          </button>
        </div>
      </header>
      <For each={outlines()}>{(outline) => <DocumentSection outline={outline} />}</For>
      <SourceRegister />
    </section>
  );
}
