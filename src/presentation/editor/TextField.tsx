/** Plain text of a slide in one language, with a counter. While focused it shows what was typed, not what was kept. */
import { createSignal, createUniqueId, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** In UTF-16 units, as the deck counts them. */
  readonly max: number;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** The words in the other language, shown while this one is empty. */
  readonly instead: string;
  /** Default: one line. */
  readonly rows?: number;
  /** Shown while the field is empty and must not be. */
  readonly needed?: string;
  readonly onText: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { t } = useI18n();
  const id = createUniqueId();
  const [draft, setDraft] = createSignal<string | null>(null);
  const text = (): string => draft() ?? props.value;
  const isMissing = (): boolean => props.needed !== undefined && text().trim() === "" && props.instead === "";
  const onInput = (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
    // The browser can undo in a field that is not focused. A draft from that would stay, since no blur follows.
    if (event.currentTarget === document.activeElement) setDraft(event.currentTarget.value);
    props.onText(event.currentTarget.value);
  };
  return (
    <div class="field" data-long={text().length > 0.9 * props.max ? "" : undefined}>
      <label for={id}>{props.label}</label>
      <span class="field-count" id={`${id}-count`}>
        {t().brief.editor.count(text().length, props.max)}
      </span>
      <Show
        when={props.rows}
        fallback={
          <input
            id={id}
            type="text"
            value={text()}
            maxLength={props.max}
            lang={props.lang}
            placeholder={props.instead}
            autocomplete="off"
            aria-describedby={`${id}-count ${id}-needed`}
            aria-invalid={isMissing() ? "true" : undefined}
            onInput={onInput}
            onBlur={() => setDraft(null)}
          />
        }
      >
        {(rows) => (
          <textarea
            id={id}
            rows={rows()}
            value={text()}
            maxLength={props.max}
            lang={props.lang}
            placeholder={props.instead}
            aria-describedby={`${id}-count`}
            onInput={onInput}
            onBlur={() => setDraft(null)}
          />
        )}
      </Show>
      <span class="field-needed" id={`${id}-needed`}>
        {isMissing() ? props.needed : ""}
      </span>
    </div>
  );
}
