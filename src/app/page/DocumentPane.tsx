/** What the main area shows besides the map. It is beside the map, or over it where a view needs all of the room. */
import { Match, Suspense, Switch } from "solid-js";
import { lazyPart } from "../../failures/lazy-part";
import type { ViewName } from "../../state/view-state";

// Each view is loaded when it is first opened.
const SourcesView = lazyPart(async () => (await import("../../panels/sources/SourcesView")).SourcesView);
const TableView = lazyPart(async () => (await import("../../panels/table/TableView")).TableView);
const ComparisonView = lazyPart(async () => (await import("../../panels/sources/ComparisonView")).ComparisonView);

export function DocumentPane(props: { readonly view: ViewName }) {
  return (
    <div class="document-pane" data-view={props.view}>
      <Suspense>
        <Switch>
          <Match when={props.view === "table"}>
            <TableView />
          </Match>
          <Match when={props.view === "sources"}>
            <SourcesView />
          </Match>
          <Match when={props.view === "compare"}>
            <ComparisonView />
          </Match>
        </Switch>
      </Suspense>
    </div>
  );
}
