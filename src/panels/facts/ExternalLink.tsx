/**
 * A source's title, as a link if its address is https; the link says that it leaves the atlas. Other addresses are only written
 * out, in the list of all sources: without encryption anybody could answer for the site.
 */
import { Show } from "solid-js";
import type { Source } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { Icon } from "../../ui/widgets/Icon";

export interface ExternalLinkProps {
  readonly source: Source | undefined;
  /** Shown when the source is not known. */
  readonly fallback: string;
}

const safeAddress = (source: Source | undefined): string | null => (source?.url?.startsWith("https://") ? source.url : null);

export function ExternalLink(props: ExternalLinkProps) {
  const i18n = useI18n();
  const title = (): string => (props.source ? i18n.pick(props.source.title) : props.fallback);
  return (
    <Show when={safeAddress(props.source)} fallback={<span class="source-title">{title()}</span>}>
      {(url) => (
        <a class="source-title" href={url()} target="_blank" rel="noreferrer">
          {title()}
          <span class="icon-small" title={i18n.t().source.external}>
            <Icon name="external" />
          </span>
          <span class="visually-hidden"> ({i18n.t().source.external})</span>
        </a>
      )}
    </Show>
  );
}
