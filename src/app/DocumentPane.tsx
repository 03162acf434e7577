/** What the main area shows besides the map: beside it, or, where a view needs all of the room, over it. */
import { Match, Suspense, Switch } from "solid-js";
import { lazyPart } from "../failures/lazy-part";
import type { ViewName } from "../state/view-state";

// Nobody needs them before the first switch: chunks of their own.
const SourcesView = lazyPart(async () => (await import("../panels/sources/SourcesView")).SourcesView);
const TableView = lazyPart(async () => (await import("../panels/table/TableView")).TableView);

const ComparisonView = lazyPart(async () => (await import("../panels/sources/ComparisonView")).ComparisonView);

/** Where the pane of a view stands; null: the map alone. */
const places = { map: null, table: "over", sources: "beside", compare: "beside" } as const satisfies Record<
  ViewName,
  "beside" | "over" | null
>;
export const placeOfPane = (view: ViewName): "beside" | "over" | null => places[view];

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
