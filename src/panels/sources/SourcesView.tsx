/** The sources beside the map: each document as a structure with what is known of it, then every source. */
import { createMemo, For } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import { documentsOf, outlineOf } from "./document-facts";
import { DocumentSection } from "./DocumentSection";
import { SourceRegister } from "./SourceRegister";

export function SourcesView() {
  const state = useBriefing();
  const { t } = useI18n();
  const outlines = createMemo(() => documentsOf(state.pack).map((document) => outlineOf(state.pack, document)));
  return (
    <section class="sources-view scrolls" aria-labelledby="sources-heading" tabindex="-1">
      <header class="sources-head">
        <h2 id="sources-heading">{t().sources.heading}</h2>
        <p class="quiet">{t().sources.intro}</p>
      </header>
      <For each={outlines()}>{(outline) => <DocumentSection outline={outline} />}</For>
      <SourceRegister />
    </section>
  );
}
