/** What the page tells the browser about itself: language, theme and title. */
import { createEffect, createMemo } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";

export function createPageLook(): void {
  const state = useBriefing();
  const { t, tag, pick } = useI18n();
  // Set only when they change: setting them, even to the same value, makes the browser compute every element's style again.
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
