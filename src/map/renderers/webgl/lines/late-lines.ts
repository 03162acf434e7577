/**
 * The only writer of links, arrows, hatches and the dashes of unsettled borders. After a click it writes a frame late, so that the
 * answer is drawn before the worker starts.
 */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { afterPaint } from "../../../../ui/frames/after-paint";
import type { BaseGeometry } from "../../../../picture/geometry/geometry";
import { zoomRange } from "../../../../data/zoom-limits";
import type { Scene } from "../../../../picture/scene/scene";
import { hatchKey, writeHatches } from "../ground/hatch-style";
import { closeUpCollection, dependsOnScale, drawnCollection, unsettledCollection, usualK } from "./drawn";

// During a gesture dashes stretch with the picture, as in the twin. Beyond this change of scale they are cut again on the way.
const cutAgainAt = 1.8;

/** What is to be drawn; `k` CSS pixels per world unit. */
export interface Drawn {
  readonly scene: Scene;
  readonly geometry: BaseGeometry;
  readonly k: number;
}

/** The scale that dashes are cut for. */
const cutFor = ({ scene, k }: Drawn): number => usualK(scene, k);
/** Nearer than the base map's last zoom only close-ups are seen, and they cover it: its dashes stay as they are there. */
const unsettledCutFor = (drawn: Drawn): number => Math.min(cutFor(drawn), 2 ** zoomRange[1]);

/** Runs the work when all that changes in this turn is told. @returns cancels it */
function afterTurn(work: () => void): () => void {
  let isOff = false;
  queueMicrotask(() => {
    if (!isOff) work();
  });
  return () => {
    isOff = true;
  };
}

type LateSource = "drawn" | "close-up" | "unsettled";
type LatePart = LateSource | "hatches";

export class LateLines {
  private cancel: (() => void) | null = null;
  private shown: Drawn;

  /**
   * @param wanted what the map was told last
   * @param isWritable whether the style can be changed
   * @param shown what the style draws at the start, but for hatches, which no style can draw
   */
  constructor(
    private readonly map: MapLibreMap,
    private readonly wanted: () => Drawn,
    private readonly isWritable: () => boolean,
    shown: Drawn,
  ) {
    this.shown = { ...shown, scene: { ...shown.scene, hatches: [] } };
  }

  get isPending(): boolean {
    return this.cancel !== null;
  }

  /** Whether the scale has changed enough for new dashes. @param moving while a gesture or an animation runs */
  isStretched(moving: boolean): boolean {
    const stretch = this.wanted().k / this.shown.k;
    return stretch !== 1 && (!moving || stretch > cutAgainAt || stretch < 1 / cutAgainAt);
  }

  /**
   * @param isAnswered whether no answer to a click has to be painted first
   * @returns whether something will be drawn, at the latest after the next frame
   */
  update(isAnswered: boolean): boolean {
    if (this.isUpToDate()) {
      this.shown = this.wanted();
      return this.isPending;
    }
    if (isAnswered) {
      this.stop();
      this.cancel = afterTurn(() => this.write());
    } else this.cancel ??= afterPaint(() => this.write());
    return true;
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private isUpToDate(): boolean {
    return (["drawn", "close-up", "unsettled", "hatches"] as const).every((part) => !this.differs(part));
  }

  private differs(source: LatePart): boolean {
    const { scene, geometry, k } = this.wanted();
    if (source === "hatches") return hatchKey(scene, k) !== hatchKey(this.shown.scene, this.shown.k);
    const isRescaled = cutFor(this.wanted()) !== cutFor(this.shown);
    if (source === "unsettled")
      return unsettledCutFor(this.wanted()) !== unsettledCutFor(this.shown) || geometry !== this.shown.geometry;
    const isCutAgain = isRescaled && dependsOnScale(scene);
    if (source === "drawn") return isCutAgain || !drawsAlike(scene, this.shown.scene);
    return (isCutAgain && scene.closeUp !== null) || !closesUpAlike(scene, this.shown.scene);
  }

  private write(): void {
    this.cancel = null;
    if (!this.isWritable()) return;
    const { scene, geometry, k } = this.wanted();
    const cut = usualK(scene, k);
    if (this.differs("unsettled"))
      void this.source("unsettled")?.setData(unsettledCollection(geometry, unsettledCutFor(this.wanted())));
    if (this.differs("drawn")) void this.source("drawn")?.setData(drawnCollection(scene, cut));
    if (this.differs("close-up")) void this.source("close-up")?.setData(closeUpCollection(scene.closeUp, cut));
    if (this.differs("hatches")) writeHatches(this.map, scene, k);
    this.shown = { scene, geometry, k };
    // Even when there was nothing to write: somebody may be waiting for the frame after this one.
    this.map.triggerRepaint();
  }

  private source(id: LateSource): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>(id);
  }
}

/** Every scene is a new object, so links and arrows are compared by value. They are a few dozen records at most. */
const drawsAlike = (a: Scene, b: Scene): boolean =>
  a === b || JSON.stringify([a.links, a.arrows]) === JSON.stringify([b.links, b.arrows]);
const closesUpAlike = (a: Scene, b: Scene): boolean => a === b || JSON.stringify(a.closeUp) === JSON.stringify(b.closeUp);
