/** One slide in the editor's list: number, title and the two moves; when opened, its words and what can be done with it. */
import { createUniqueId, Show } from "solid-js";
import { deckLimits, type Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import type { LocalText } from "../../data/schema";
import { languageTags, otherLocale, type Locale } from "../../i18n/format";
import { useI18n } from "../../i18n/i18n";
import { IconButton } from "../../ui/widgets/IconButton";
import { PointFields } from "./PointFields";
import { TextField } from "./TextField";

export interface SlideActions {
  readonly onToggle: () => void;
  /** Called with the wanted index, from 0. */
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onHide: () => void;
  readonly onDelete: () => void;
  readonly onGoTo: () => void;
  readonly onUseView: () => void;
  readonly onText: (field: "title" | "notes", text: string) => void;
  readonly onPoints: (points: readonly LocalText[], at: number) => void;
}

export interface SlideRowProps extends SlideActions {
  readonly slide: Slide;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  /** Whether it is the slide on screen. */
  readonly isCurrent: boolean;
  readonly isFull: boolean;
  readonly language: Locale;
}

export function SlideRow(props: SlideRowProps) {
  const { t, locale } = useI18n();
  const words = () => t().brief.editor;
  const id = createUniqueId();
  const title = (): string => slideWords(props.slide.title, locale());
  return (
    <li class="row" classList={{ "is-hidden": props.slide.hidden }} data-slide={props.slide.id}>
      <div class="row-head">
        <button
          type="button"
          class="row-title"
          data-act="title"
          aria-expanded={props.isOpen}
          aria-controls={`${id}-form`}
          aria-current={props.isCurrent ? "step" : undefined}
          onClick={() => props.onToggle()}
        >
          <span class="row-number">{props.index + 1}</span>
          <span>{title()}</span>
          <Show when={props.slide.hidden}>
            <span class="row-mark">{words().hidden}</span>
          </Show>
        </button>
        <span data-act="up">
          <IconButton
            icon="up"
            class="button-plain"
            label={words().up(title())}
            disabled={props.index === 0}
            onPress={() => props.onMove(props.index - 1)}
          />
        </span>
        <span data-act="down">
          <IconButton
            icon="down"
            class="button-plain"
            label={words().down(title())}
            disabled={props.index === props.count - 1}
            onPress={() => props.onMove(props.index + 1)}
          />
        </span>
      </div>
      <div id={`${id}-form`} class="row-form" role="group" aria-label={words().slide(props.index + 1)} hidden={!props.isOpen}>
        <Show when={props.isOpen}>
          <TextField
            label={words().title}
            value={props.slide.title[props.language]}
            max={deckLimits.title[props.language]}
            lang={languageTags[props.language]}
            instead={props.slide.title[otherLocale(props.language)]}
            needed={words().titleNeeded}
            onText={(text) => props.onText("title", text)}
          />
          <PointFields
            points={props.slide.points}
            language={props.language}
            onPoints={(points, at) => props.onPoints(points, at)}
          />
          <TextField
            label={words().notes}
            value={props.slide.notes[props.language]}
            max={deckLimits.notes[props.language]}
            lang={languageTags[props.language]}
            instead={props.slide.notes[otherLocale(props.language)]}
            rows={5}
            onText={(text) => props.onText("notes", text)}
          />
          <div class="row-actions">
            <label class="row-number">
              {words().position}
              <input
                type="number"
                min={1}
                max={props.count}
                value={props.index + 1}
                data-act="number"
                onChange={(event) => {
                  const { valueAsNumber } = event.currentTarget;
                  event.currentTarget.value = String(props.index + 1);
                  if (!Number.isNaN(valueAsNumber)) props.onMove(valueAsNumber - 1);
                }}
              />
            </label>
            <button type="button" class="button" onClick={() => props.onGoTo()}>
              {words().goTo}
            </button>
            <button type="button" class="button" onClick={() => props.onUseView()}>
              {words().useView}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={props.isFull ? "true" : undefined}
              onClick={() => props.onDuplicate()}
            >
              {words().duplicate}
            </button>
            <button type="button" class="button" data-act="hide" onClick={() => props.onHide()}>
              {props.slide.hidden ? words().show : words().hide}
            </button>
            <button type="button" class="button" onClick={() => props.onDelete()}>
              {words().delete}
            </button>
          </div>
        </Show>
      </div>
    </li>
  );
}
