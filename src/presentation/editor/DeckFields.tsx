/** The deck's own fields: its title in the language being edited, and how long the briefing should take. */
import { createUniqueId } from "solid-js";
import { deckLimits, type Deck } from "../../data/deck/deck-schema";
import { languageTags, otherLocale, type Locale } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { rename, setPlannedMinutes } from "../../model/deck-edits";
import type { EditableDeck } from "../deck/create-editable-deck";
import { TextField } from "./TextField";

export interface DeckFieldsProps {
  readonly deck: Deck;
  readonly editable: EditableDeck;
  readonly language: Locale;
}

export function DeckFields(props: DeckFieldsProps) {
  const { t } = useI18n();
  const words = () => t().brief.editor;
  const id = createUniqueId();
  return (
    <>
      <TextField
        label={words().deckTitle}
        value={props.deck.title[props.language]}
        max={deckLimits.deckTitle[props.language]}
        lang={languageTags[props.language]}
        instead={props.deck.title[otherLocale(props.language)]}
        needed={words().titleNeeded}
        onText={(text) => props.editable.edit(rename(props.language, text), `title ${props.language}`)}
      />
      <div class="field field-short">
        <label for={id}>{words().minutes}</label>
        <input
          id={id}
          type="number"
          min={deckLimits.plannedMinutes[0]}
          max={deckLimits.plannedMinutes[1]}
          value={props.deck.plannedMinutes}
          onChange={(event) => {
            const field = event.currentTarget;
            props.editable.edit(setPlannedMinutes(field.valueAsNumber), "minutes");
            // Show the value that was kept, in case it differs from what was typed.
            field.value = String(props.deck.plannedMinutes);
          }}
        />
      </div>
    </>
  );
}
