/** The table itself. Roles are spelt out because on a phone its rows are laid out as cards, which would lose them. */
import { For, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { thingKey } from "../../model/things";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { standsFor } from "../facts/resting";
import { SourceNote } from "../facts/SourceNote";
import type { Column, SortOrder, TableLine } from "./table-model";

export interface TableGridProps {
  readonly ref: (element: HTMLTableElement) => void;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly lines: readonly TableLine[];
  readonly order: SortOrder | null;
  readonly onOrder: (order: SortOrder) => void;
}

export function TableGrid(props: TableGridProps) {
  const { t } = useI18n();
  return (
    <div class="table-scroll" role="region" aria-label={props.caption} tabindex="0">
      <table ref={props.ref} class="table" role="table">
        <caption>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <For each={props.columns}>{(column) => <HeadCell column={column} order={props.order} onOrder={props.onOrder} />}</For>
            <th role="columnheader" scope="col" class="table-source">
              {t().table.column.source}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={props.lines}>{(line) => <Line line={line} columns={props.columns} />}</For>
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly order: SortOrder | null;
  readonly onOrder: (order: SortOrder) => void;
}
function HeadCell(props: HeadCellProps) {
  const { t } = useI18n();
  const own = (): SortOrder | null => (props.order?.column === props.column.id ? props.order : null);
  const direction = () => (own() === null ? "none" : own()?.isDescending ? "descending" : "ascending");
  return (
    <th role="columnheader" scope="col" aria-sort={direction()} classList={{ "is-number": props.column.isNumber ?? false }}>
      <button
        type="button"
        class="table-sort"
        title={t().table.sortBy(props.column.heading)}
        onClick={() => props.onOrder({ column: props.column.id, isDescending: own()?.isDescending === false })}
      >
        {props.column.heading}
        <span class="table-arrow" aria-hidden="true" />
      </button>
    </th>
  );
}

function Line(props: { readonly line: TableLine; readonly columns: readonly Column[] }) {
  const state = useBriefing();
  const i18n = useI18n();
  const isLit = (): boolean => props.line.thing !== null && state.isLit(thingKey(props.line.thing));
  const isChosen = (): boolean => {
    const { region, zone, port, partner, measure } = state.view();
    return [zone ?? port ?? region, ...partner, measure].some((id) => id === props.line.key);
  };
  return (
    <tr role="row" classList={{ "is-lit": isLit(), "is-chosen": isChosen() }}>
      <th role="rowheader" scope="row">
        <Show when={props.line.thing} fallback={<DualName text={props.line.name} always />}>
          {(thing) => (
            <button
              ref={standsFor(state, thing)}
              type="button"
              class="link-button"
              aria-current={isChosen() ? "true" : undefined}
              title={i18n.t().table.onMap(i18n.pick(props.line.name))}
              onClick={() => state.showOnMap(thing(), props.line.layer)}
            >
              <DualName text={props.line.name} always />
            </button>
          )}
        </Show>
      </th>
      <For each={props.line.cells}>
        {(cell, position) => (
          <td
            role="cell"
            data-label={props.columns[position() + 1]?.heading}
            classList={{ "is-number": props.columns[position() + 1]?.isNumber ?? false }}
          >
            {cell.text}
          </td>
        )}
      </For>
      <td role="cell" class="table-source" data-label={i18n.t().table.column.source}>
        <SourceNote refs={props.line.refs} note={props.line.note} />
      </td>
    </tr>
  );
}
