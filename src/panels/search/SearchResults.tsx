/** The results for the text in the search field, as the list of its combobox. Choosing one changes the state. */
import { createEffect, createMemo, createSignal, For, on, onMount, Show, untrack } from "solid-js";
import { builtInReadings, builtInTraditional } from "../../data/pack/load-readings";
import { useI18n } from "../../i18n/i18n";
import { search, type SearchHit } from "../../model/search/search";
import { buildSearchIndex } from "../../model/search/search-index";
import { simplified } from "../../model/search/search-text";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { aboutHit, chooseTarget } from "./found-things";

/** Lets the list handle a key pressed in the field; returns false when it has no use for it. */
export type ResultKeys = (key: string) => boolean;

export interface SearchResultsProps {
  readonly listId: string;
  /** Nothing is shown when it is empty. */
  readonly query: string;
  /** Id of the option that Enter would choose. */
  readonly onActive: (optionId: string | null) => void;
  readonly onCount: (count: number) => void;
  readonly onKeys: (keys: ResultKeys) => void;
  readonly onChosen: () => void;
}

export function SearchResults(props: SearchResultsProps) {
  const state = useBriefing();
  const i18n = useI18n();
  const index = buildSearchIndex(untrack(state.briefing), builtInReadings);
  const hits = createMemo(() => search(index, simplified(props.query, builtInTraditional)));
  const [at, setAt] = createSignal(0);
  const optionId = (position: number): string => `${props.listId}-${position}`;
  const choose = (hit: SearchHit): void => {
    chooseTarget(state, hit.target);
    props.onChosen();
  };

  createEffect(on(hits, () => setAt(0), { defer: true }));
  createEffect(() => props.onCount(hits().length));
  createEffect(() => props.onActive(hits().length > 0 ? optionId(at()) : null));
  createEffect(() => document.getElementById(optionId(at()))?.scrollIntoView({ block: "nearest" }));
  const pressKey: ResultKeys = (key) => {
    const last = hits().length - 1;
    const hit = hits()[at()];
    // Wraps around, as comboboxes do.
    if (key === "ArrowDown") setAt((now) => (now >= last ? 0 : now + 1));
    else if (key === "ArrowUp") setAt((now) => (now <= 0 ? last : now - 1));
    else if (key === "Enter" && hit) choose(hit);
    else return false;
    return true;
  };
  onMount(() => props.onKeys(pressKey));
  return (
    <>
      <Show when={hits().length > 0}>
        <div id={props.listId} class="search-list scrolls" role="listbox" aria-label={i18n.t().search.results} tabindex="-1">
          <For each={hits()}>
            {(hit, position) => (
              <div
                id={optionId(position())}
                class="option search-option"
                role="option"
                aria-selected={at() === position()}
                // The field keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                // A list that scrolls or opens under a resting pointer fires this too, but then nobody pointed at it.
                onPointerMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && setAt(position())}
                onClick={() => choose(hit)}
              >
                <span class="search-name">
                  <DualName text={hit.name} always />
                </span>
                <span class="search-about">{aboutHit(state, i18n, hit)}</span>
              </div>
            )}
          </For>
        </div>
      </Show>
      <Show when={props.query !== "" && hits().length === 0}>
        <p class="search-list search-note" aria-hidden="true">
          {i18n.t().search.nothing(props.query)}
        </p>
      </Show>
      {/* In the page from the start: a live region that is added together with its text is not announced. */}
      <p class="visually-hidden" aria-live="polite">
        {props.query === ""
          ? ""
          : hits().length === 0
            ? i18n.t().search.nothing(props.query)
            : i18n.t().search.count(hits().length)}
      </p>
    </>
  );
}
