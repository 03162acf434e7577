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
  /** The zoom at which the camera rests, in half steps: arrows grow with the ground only up to a point. */
  readonly zoom: number;
  /** Whether the schematic close-up is drawn. */
  readonly hasCloseUp: boolean;
}

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
  hasCloseUp: false,
});

/** From this zoom on only the close-up is drawn: nothing else could be drawn as finely. */
const closeUpAloneZoom = 10;
export const isCloseUpAlone = ({ hasCloseUp, zoom }: SceneInput): boolean => hasCloseUp && zoom >= closeUpAloneZoom;
