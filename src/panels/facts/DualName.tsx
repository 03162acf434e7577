/** A name in the interface's language, with the other language beside it. */
import { Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { LocalText } from "../../i18n/format";

export interface DualNameProps {
  readonly text: LocalText;
  /** Show the second language whatever the view's language is. Default: only when the view asks for both. */
  readonly always?: boolean;
  /** Screen readers hear the first name only. Default false. */
  readonly nameOnly?: boolean;
}

export function DualName(props: DualNameProps) {
  const i18n = useI18n();
  const second = () => {
    const text = props.always ? i18n.companion(props.text) : i18n.other(props.text);
    return text === i18n.pick(props.text) ? null : text;
  };
  return (
    <>
      <span class="name">{i18n.pick(props.text)}</span>
      <Show when={second()}>
        {(text) => (
          <>
            {" "}
            <span class="companion" lang={i18n.otherTag()} aria-hidden={props.nameOnly ? "true" : undefined}>
              {text()}
            </span>
          </>
        )}
      </Show>
    </>
  );
}
