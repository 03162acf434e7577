/** Over the map's upper edge: the date whose state it shows, and what may be laid over it. */
import { AsOf } from "./AsOf";
import { LayersControl } from "./LayersControl";

export function MapBar() {
  return (
    <div class="map-bar">
      <AsOf />
      <LayersControl />
    </div>
  );
}
