/** Says what the map shows whenever that changes: the page's one status region. Only the part that changed is announced. */
import { useI18n } from "../i18n/i18n";
import type { Description } from "../model/describe";

export function ViewStatus(props: { readonly description: Description }) {
  const i18n = useI18n();
  return (
    <div role="status" aria-atomic="false" class="visually-hidden" lang={i18n.tag()}>
      <p>{props.description.subject}</p>
      <p>{props.description.filter}</p>
    </div>
  );
}
