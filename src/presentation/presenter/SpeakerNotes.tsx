/** The speaker's notes: plain text, in a size that the speaker chooses and the browser keeps. */
import { createSignal, Show } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import { keep, readKept } from "../room/kept";

/** Font sizes, in rem or in the unit of the place where the notes are. */
const sizes = [0.9375, 1.0625, 1.25, 1.5, 1.75, 2.125, 2.5] as const;
const usual = 2;
const sizeKey = "notes-size";

const within = (step: number): number => Math.min(Math.max(step, 0), sizes.length - 1);

function readSize(): number {
  const kept = readKept("local", sizeKey);
  return kept !== null && /^\d$/.test(kept) ? within(Number(kept)) : usual;
}

export function SpeakerNotes(props: { readonly slide: Slide | null }) {
  const { t, locale } = useI18n();
  const [size, setSize] = createSignal(readSize());
  const resize = (by: 1 | -1): void => {
    keep("local", sizeKey, String(setSize((now) => within(now + by))));
  };
  const words = (): string => (props.slide ? slideWords(props.slide.notes, locale()) : "");
  return (
    <section class="notes" aria-label={t().brief.presenter.notes}>
      <header class="part-head">
        <h2>{t().brief.presenter.notes}</h2>
        <button
          type="button"
          class="button notes-size"
          aria-disabled={size() === 0 ? "true" : undefined}
          onClick={() => resize(-1)}
        >
          <span aria-hidden="true">A−</span>
          <span class="visually-hidden">{t().brief.presenter.smaller}</span>
        </button>
        <button
          type="button"
          class="button notes-size"
          aria-disabled={size() === sizes.length - 1 ? "true" : undefined}
          onClick={() => resize(1)}
        >
          <span aria-hidden="true">A+</span>
          <span class="visually-hidden">{t().brief.presenter.larger}</span>
        </button>
      </header>
      <div class="notes-text scrolls" tabindex="0" style={{ "font-size": `calc(${sizes[size()] ?? 1} * var(--notes-unit, 1rem))` }}>
        <Show when={words()} fallback={<p class="quiet">{t().brief.presenter.noNotes}</p>}>
          <p>{words()}</p>
        </Show>
      </div>
    </section>
  );
}
