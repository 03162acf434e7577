/** What the page tells the browser of itself: its language, its theme, its title. */
import { createEffect, createMemo } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";

export function createPageLook(): void {
  const state = useBriefing();
  const { t, tag, pick } = useI18n();
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
}
