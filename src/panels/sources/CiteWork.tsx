/** A work's citation in three styles, to copy. The code that formats them is loaded at the first use. */
import { createSignal, For, onMount, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { Citable } from "../../model/citable";
import { copyOrSelect } from "../../ui/clipboard";
import type { cite } from "../../words/citations/cite";

const styles = ["gbt7714", "apa", "bibtex"] as const;

export interface CiteWorkProps {
  /** What is cited, in words. */
  readonly name: string;
  readonly work: Citable;
}

/** Today where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export function CiteWork(props: CiteWorkProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="disclosure cite" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t().sources.cite}
        <span class="visually-hidden">: {props.name}</span>
      </summary>
      <Show when={isOpen()}>
        <Citations name={props.name} work={props.work} />
      </Show>
    </details>
  );
}

function Citations(props: CiteWorkProps) {
  const { t } = useI18n();
  // Not a resource: a resource would suspend the whole pane, and the reader would lose the place in it.
  const [formats, setFormats] = createSignal<{ readonly cite: typeof cite } | null>(null);
  onMount(() => void import("../../words/citations/cite").then(setFormats));
  const [outcome, setOutcome] = createSignal("");
  const copy = async (text: string, element: HTMLElement | undefined): Promise<void> => {
    const copied = await copyOrSelect(text, () => element);
    setOutcome(copied === "done" ? t().sources.copied : t().sources.copyByHand);
  };
  return (
    <div class="disclosure-body">
      <Show when={formats()}>
        {(loaded) => (
          <For each={styles}>
            {(style) => {
              let shown: HTMLElement | undefined;
              const text = () => loaded().cite(props.work, style, today());
              return (
                <div class="citation">
                  <code ref={shown}>{text()}</code>
                  <button
                    type="button"
                    class="button"
                    aria-label={t().sources.copyAs(t().sources.styles[style], props.name)}
                    onClick={() => void copy(text(), shown)}
                  >
                    {t().sources.styles[style]}
                  </button>
                </div>
              );
            }}
          </For>
        )}
      </Show>
      <p class="quiet">{t().sources.citeNote}</p>
      <p role="status">{outcome()}</p>
    </div>
  );
}
