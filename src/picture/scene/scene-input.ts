/** What a scene is made from: the briefing, and the parts of the view that change the picture. Hovering is not among them. */
import type { Places } from "../../data/places";
import type { RegionId } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { LinkBasis } from "../../model/links";
import { defaultView, type Theme, type Worldview } from "../../state/view-state";

export interface SceneInput {
  readonly briefing: Briefing;
  readonly places: Places;
  readonly theme: Theme;
  readonly worldview: Worldview;
  /** The layers shown: `corridors`, and agreements by id. */
  readonly layers: readonly string[];
  readonly selected: RegionId | null;
  readonly selectedZone: string | null;
  readonly selectedPort: string | null;
  readonly partners: readonly string[];
  readonly bases: readonly LinkBasis[];
  readonly matches: readonly RegionId[];
  readonly isFiltered: boolean;
  /** The zoom at which the camera rests, in half steps. */
  readonly zoom: number;
  /** The shorter side of the free part of the map, CSS pixels, in steps of 40: arrows are of a size on screen. */
  readonly mapPx: number;
  /** How much broader than usual lines are, as `lineScaleOf` gives it from the em of the names. */
  readonly lineScale: number;
  /** Whether the schematic close-up is drawn. */
  readonly hasCloseUp: boolean;
}

/**
 * The plate is drawn once for windows of all sizes. At zoom 3 the home view is as large as on a map of this size, so its arrows are
 * within their limits in any window, because they scale with it.
 */
export const openingMapPx = 680;

/** The opening picture: nothing chosen, nothing filtered, at the zoom of a whole country. */
export const openingInput = (
  briefing: Briefing,
  places: Places,
  { theme, worldview }: Pick<SceneInput, "theme" | "worldview"> = defaultView,
): SceneInput => ({
  briefing,
  places,
  theme,
  worldview,
  layers: [],
  selected: null,
  selectedZone: null,
  selectedPort: null,
  partners: [],
  bases: [],
  matches: briefing.regions.map(({ id }) => id),
  isFiltered: false,
  zoom: 3,
  mapPx: openingMapPx,
  lineScale: 1,
  hasCloseUp: false,
});

/** From this zoom on only the close-up is drawn: nothing else could be drawn as finely. */
export const closeUpAloneZoom = 10;
export const isCloseUpAlone = ({ hasCloseUp, zoom }: SceneInput): boolean => hasCloseUp && zoom >= closeUpAloneZoom;
