/** Up to four points of a slide. An emptied point is removed when the fields lose focus, not while somebody is typing. */
import { createMemo, createSignal, Index } from "solid-js";
import { deckLimits } from "../../data/deck/deck-schema";
import type { LocalText } from "../../data/schema";
import { languageTags, otherLocale, type Locale } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { TextField } from "./TextField";

export interface PointFieldsProps {
  readonly points: readonly LocalText[];
  readonly language: Locale;
  readonly onPoints: (points: readonly LocalText[], at: number) => void;
}

export function PointFields(props: PointFieldsProps) {
  const { t } = useI18n();
  const [draft, setDraft] = createSignal<readonly LocalText[] | null>(null);
  const rows = createMemo(() => {
    const blanks = Array.from({ length: deckLimits.points }, () => ({ en: "", zh: "" }));
    return draft() ?? [...props.points, ...blanks].slice(0, deckLimits.points);
  });
  return (
    <div
      class="fields"
      role="group"
      aria-label={t().brief.editor.points}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setDraft(null);
      }}
    >
      <Index each={rows()}>
        {(row, at) => (
          <TextField
            label={t().brief.editor.point(at + 1)}
            value={row()[props.language]}
            max={deckLimits.point[props.language]}
            lang={languageTags[props.language]}
            instead={row()[otherLocale(props.language)]}
            onText={(text) => {
              const next = rows().map((words, index) => (index === at ? { ...words, [props.language]: text } : words));
              setDraft(next);
              props.onPoints(next, at);
            }}
          />
        )}
      </Index>
    </div>
  );
}
