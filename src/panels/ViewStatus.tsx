/** Says what the map shows whenever that changes: the page's one status region. Only the part that changed is announced. */
import { createMemo } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { describeParts } from "../model/describe";
import { useBriefing } from "../state/context";

export function ViewStatus() {
  const state = useBriefing();
  const i18n = useI18n();
  const description = createMemo(() =>
    describeParts(state.briefing(), { ...state.view(), region: state.selected()?.region.id ?? null }, i18n.locale()),
  );
  return (
    <div role="status" aria-atomic="false" class="visually-hidden" lang={i18n.tag()}>
      <p>{description().subject}</p>
      <p>{description().filter}</p>
    </div>
  );
}
