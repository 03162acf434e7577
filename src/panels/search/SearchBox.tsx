/** The header's search field, a combobox. The search code and the list of results are loaded at the first focus. */
import { createSignal, createUniqueId, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { Icon } from "../../ui/widgets/Icon";
import type { ResultKeys } from "./SearchResults";

const SearchResults = lazy(async () => ({ default: (await import("./SearchResults")).SearchResults }));

/** Id of the page's one search field, for the key that leads to it. */
export const searchFieldId = "search-field";

export function SearchBox() {
  const { t } = useI18n();
  const listId = createUniqueId();
  const [query, setQuery] = createSignal("");
  const [isOpen, setOpen] = createSignal(false);
  const [isWanted, setWanted] = createSignal(false);
  const [count, setCount] = createSignal(0);
  const [active, setActive] = createSignal<string | null>(null);
  let box: HTMLDivElement | undefined;
  let field: HTMLInputElement | undefined;
  let pressResult: ResultKeys = () => false;
  let cameFrom: HTMLElement | null = null;

  const isShown = (): boolean => isOpen() && query().trim() !== "";
  const leave = (): void => {
    setQuery("");
    setOpen(false);
    if (cameFrom?.isConnected) cameFrom.focus();
    else field?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      if (query() === "") leave();
      else {
        setQuery("");
        setOpen(false);
      }
    } else if (!isShown() || !pressResult(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      class="search"
      role="search"
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box?.contains(event.relatedTarget))) setOpen(false);
      }}
    >
      <button type="button" class="button icon-button search-button" title={t().search.open} onClick={() => field?.focus()}>
        <Icon name="search" />
      </button>
      <div class="search-line">
        <Icon name="search" />
        <input
          ref={field}
          id={searchFieldId}
          class="search-input"
          type="text"
          role="combobox"
          aria-label={t().search.label}
          aria-autocomplete="list"
          aria-expanded={isShown() && count() > 0}
          aria-controls={listId}
          aria-activedescendant={isShown() ? (active() ?? undefined) : undefined}
          aria-keyshortcuts="/"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={t().search.placeholder}
          value={query()}
          onFocus={(event) => {
            if (event.relatedTarget instanceof HTMLElement && !box?.contains(event.relatedTarget)) cameFrom = event.relatedTarget;
            setWanted(true);
            setOpen(true);
          }}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setOpen(true);
          }}
          on:keydown={onKeyDown}
        />
        <kbd class="search-key" aria-hidden="true">
          /
        </kbd>
      </div>
      <Show when={isWanted()}>
        <ErrorBoundary fallback={<p class="search-list search-note">{t().search.failed}</p>}>
          <Suspense>
            <SearchResults
              listId={listId}
              query={isShown() ? query() : ""}
              onActive={setActive}
              onCount={setCount}
              onKeys={(keys) => (pressResult = keys)}
              onChosen={leave}
            />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </div>
  );
}
