/** The table: all that the map shows, as lists that can be sorted and copied into a spreadsheet, and that need no map. */
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { wordsIn } from "../../words/create-words";
import { useBriefing } from "../../state/context";
import { addressOf } from "../../state/history";
import { tables } from "../../data/choices";
import { showTable } from "../../state/view-state";
import { copyRichOrSelect, type Copied } from "../../ui/clipboard";
import { copyableTable, shownTable } from "./shown-table";
import { sortLines, toHtml, toTsv, type SortOrder } from "./table-model";
import { TableGrid } from "./TableGrid";

export function TableView() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().table;
  const name = () => state.view().table;
  const table = createMemo(() => shownTable(name(), state.briefing(), state.filter(), i18n));
  const [order, setOrder] = createSignal<SortOrder | null>(null);
  const collator = createMemo(() => new Intl.Collator(i18n.locale() === "zh" ? "zh-CN" : "en-GB", { numeric: true }));
  const lines = createMemo(() => sortLines(table(), order(), (line) => i18n.pick(line.name), collator().compare));
  const caption = (): string =>
    words().caption(words().list[name()], lines().length, table().total, i18n.date(state.briefing().asOf));
  const filterWords = (): string =>
    wordsIn(i18n.locale()).viewParts(state.briefing(), { ...state.view(), region: state.selected()?.region.id ?? null }).filter;
  const [copied, setCopied] = createSignal<Copied | null>(null);
  createEffect(on(name, () => setOrder(null), { defer: true }));
  createEffect(on([lines, i18n.locale], () => setCopied(null), { defer: true }));

  const copyOutcome = (): string => {
    const how = copied();
    return how === null ? "" : how === "done" ? words().copied(lines().length) : words().byHand;
  };

  let grid: HTMLTableElement | undefined;
  const copy = async (): Promise<void> => {
    const link = addressOf(state.fragmentForOthers(state.view()));
    const foot = [filterWords(), link, i18n.pick(state.pack.map.boundaries), i18n.pick(state.pack.map.disclaimer)];
    const content = copyableTable(
      table(),
      lines(),
      caption(),
      foot.filter((line) => line !== ""),
      i18n,
      state.briefing(),
    );
    setCopied(await copyRichOrSelect(toTsv(content), toHtml(content), () => grid));
  };
  return (
    <section class="table-view" aria-labelledby="table-heading">
      <header class="table-head">
        <h2 id="table-heading">{words().heading}</h2>
        <div class="table-lists" role="group" aria-label={words().lists}>
          <For each={tables}>
            {(one) => (
              <button
                type="button"
                class="chip"
                aria-pressed={name() === one}
                onClick={() => state.change((view) => showTable(view, one))}
              >
                {words().list[one]}
              </button>
            )}
          </For>
        </div>
        <p class="table-copy">
          <span aria-live="polite">{copyOutcome()}</span>
          <button type="button" class="button" onClick={() => void copy()}>
            {words().copy}
          </button>
        </p>
      </header>
      <Show when={filterWords() !== ""}>
        <p class="table-filter">{filterWords()}</p>
      </Show>
      <TableGrid
        ref={(element) => (grid = element)}
        caption={caption()}
        columns={table().columns}
        lines={lines()}
        order={order()}
        onOrder={setOrder}
      />
      <Show when={lines().length === 0}>
        <p class="table-note">{state.isFiltered() ? words().empty : words().nothingYet}</p>
      </Show>
      <For each={table().notes}>{(note) => <p class="table-note">{note}</p>}</For>
    </section>
  );
}
