// MapLibre with the task on it, done the naive way: data-driven paint, set anew on every click.
import { fillExpression, makeMap } from "./maplibre-map.mjs";
import { colours, expose, makeTask } from "./task.mjs";

const { map, peer } = makeMap();
const task = makeTask((view) => {
  map.setPaintProperty("areas", "fill-color", fillExpression(view));
  /** @type {import("maplibre-gl").ExpressionSpecification} */
  const isSelected = ["==", ["get", "id"], view.selected ?? ""];
  map.setPaintProperty("outlines", "line-color", ["case", isSelected, colours.selected, colours.border]);
  map.setPaintProperty("outlines", "line-width", ["case", isSelected, 3, 1.2]);
});
map.on("click", "areas", ({ features = [] }) => {
  // Regions lie over the provinces they are made of.
  const ids = features.map((feature) => String(feature.properties["id"]));
  task.select(ids[0] ?? null);
});
expose({ ...peer, selected: task.selected, reset: task.reset });
