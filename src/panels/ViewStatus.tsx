/** Says what the map shows whenever that changes: the page's one status region. */
import { createMemo } from "solid-js";
import { useI18n } from "../i18n/i18n";
import { describeView } from "../model/describe";
import { useBriefing } from "../state/context";

export function ViewStatus() {
  const state = useBriefing();
  const i18n = useI18n();
  const description = createMemo(() =>
    describeView(state.briefing(), { ...state.view(), region: state.selected()?.region.id ?? null }, i18n.locale()),
  );
  return (
    <p role="status" class="visually-hidden" lang={i18n.tag()}>
      {description()}
    </p>
  );
}
