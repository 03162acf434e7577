/** The address of one measure, claim or source: a link, so that it can be opened, copied and sent like any other. */
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import type { ViewState } from "../../state/view-state";
import { Icon } from "../../ui/Icon";

export interface PermaLinkProps {
  /** What it leads to, in words. */
  readonly name: string;
  readonly to: (view: ViewState) => ViewState;
}

export function PermaLink(props: PermaLinkProps) {
  const state = useBriefing();
  const { t } = useI18n();
  return (
    <a
      class="permalink"
      href={`#${state.fragmentForOthers(props.to(state.view()))}`}
      // Followed here, it is a step of this window, which keeps what is its own; copied or opened elsewhere, it is for others.
      onClick={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        state.change(props.to);
      }}
      title={t().sources.link(props.name)}
      aria-label={t().sources.link(props.name)}
    >
      <Icon name="link" />
    </a>
  );
}
