/** The bar over the map's upper edge: the date whose state is shown, and the layers. */
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
