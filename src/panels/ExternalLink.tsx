/** A source's title, linked where an address is held; the link says that it leaves the atlas. */
import { Show } from "solid-js";
import type { Source } from "../data/schema";
import { useI18n } from "../i18n/i18n";
import { Icon } from "../ui/Icon";

export interface ExternalLinkProps {
  readonly source: Source | undefined;
  /** Shown where the source is not known. */
  readonly fallback: string;
}

export function ExternalLink(props: ExternalLinkProps) {
  const i18n = useI18n();
  const title = (): string => (props.source ? i18n.pick(props.source.title) : props.fallback);
  return (
    <Show when={props.source?.url} fallback={<span class="source-title">{title()}</span>}>
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
