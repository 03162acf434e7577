/** A link to one measure, claim or source, so that its address can be opened, copied and sent. */
import { useI18n } from "../../i18n/i18n";
import type { ViewState } from "../../state/view-state";
import { Icon } from "../../ui/widgets/Icon";
import { ViewLink } from "../facts/ViewLink";

export interface PermaLinkProps {
  /** What it leads to, in words. */
  readonly name: string;
  readonly to: (view: ViewState) => ViewState;
}

export function PermaLink(props: PermaLinkProps) {
  const { t } = useI18n();
  return (
    <ViewLink class="permalink" to={props.to} label={t().sources.link(props.name)}>
      <Icon name="link" />
    </ViewLink>
  );
}
