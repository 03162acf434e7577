/**
 * A MapLibre map that is ready, behind the renderer's contract. Keeps the last of everything it was told, so that a
 * lost context can be made good; forgets it all when destroyed, after which every command is ignored.
 */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { BaseGeometry } from "../geometry";
import { toLonLat } from "../mercator";
import type { MapRenderer } from "../renderer";
import type { Scene } from "../scene";
import type { Transform } from "../viewport";
import { closeUpCollection, dependsOnScale, drawnCollection } from "./drawn";
import { FeatureStates } from "./feature-states";
import { FrameWatch } from "./frame-watch";
import { groundData } from "./ground-data";
import { groundPaint, groundStates } from "./style";

// While a gesture runs dashes stretch with the picture, as in the twin; past this scale they are cut again on the way.
const cutAgainAt = 1.8;

export class WebglRenderer implements MapRenderer {
  readonly name = "webgl";
  private readonly states: FeatureStates;
  /** The style is loaded and can be written to: not before `restore`, not while the context is lost. */
  private isWritable = false;
  private isDestroyed = false;
  private isIdle = false;
  private waiting: (() => void)[] = [];
  private shown: { geometry: BaseGeometry; scene: Scene; k: number };
  private readonly frames: FrameWatch;

  /**
   * @param map with the style of `scene` and `geometry` at the scale of `transform`, loaded or not
   * @param onError told when MapLibre draws no more frames
   */
  constructor(
    private readonly map: MapLibreMap,
    private readonly host: HTMLElement,
    private geometry: BaseGeometry,
    private scene: Scene,
    private transform: Transform,
    onError: (error: unknown) => void,
  ) {
    this.frames = new FrameWatch(map, () => this.isWritable, onError);
    this.shown = { geometry, scene, k: transform.k };
    this.states = new FeatureStates(map, "ground", groundStates(geometry, scene));
    map.on("idle", () => this.settle());
    host.style.background = scene.palette.sea;
  }

  draw(scene: Scene): void {
    this.scene = scene;
    this.write();
  }

  setGeometry(geometry: BaseGeometry): void {
    this.geometry = geometry;
    this.write();
  }

  setTransform(transform: Transform, moving: boolean): void {
    this.transform = transform;
    if (this.isDestroyed) return;
    this.jump();
    const stretch = transform.k / this.shown.k;
    const isFar = stretch > cutAgainAt || stretch < 1 / cutAgainAt;
    if (stretch !== 1 && (isFar || !moving)) this.write();
  }

  resize(): void {
    if (this.isDestroyed) return;
    this.map.resize();
    this.jump();
    // Resizing clears the canvas: without a frame at once it would flash.
    if (this.isWritable) this.map.redraw();
  }

  /** A lost context ends the waiting: somebody else shows the state then; a destroyed map is idle. */
  whenIdle(): Promise<void> {
    if (this.isDestroyed || this.isIdle || !this.isWritable) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.map.triggerRepaint();
    });
  }

  /** @throws (rejects) while the context is lost, and after `destroy` */
  async snapshot(): Promise<Blob> {
    if (this.isWritable) await this.whenIdle();
    const missing = new Error("the WebGL renderer has no picture: it was destroyed, or its context is lost");
    if (!this.isWritable) throw missing;
    return new Promise((resolve, reject) => {
      // Only inside the render event do the canvas's pixels exist.
      void this.map.once("render", () =>
        this.map.getCanvas().toBlob((blob) => (blob ? resolve(blob) : reject(missing)), "image/png"),
      );
      this.map.redraw();
    });
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.isWritable = false;
    const context = this.map.getCanvas().getContext("webgl2");
    this.host.remove();
    try {
      this.map.remove();
    } catch {
      // It failed before, perhaps in the middle of something: what counts is that it lets go of the context.
      context?.getExtension("WEBGL_lose_context")?.loseContext();
    }
    this.settle();
  }

  /** The context is lost, and feature state with it: commands are kept until `restore`. */
  suspend(): void {
    this.isWritable = false;
    this.settle();
    this.isIdle = false;
  }

  /** The style has been loaded, for the first time or again: everything it does not show by itself is written. */
  restore(): void {
    if (this.isDestroyed) return;
    this.isWritable = true;
    this.states.forget();
    this.jump();
    this.write();
  }

  private settle(): void {
    this.isIdle = true;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private jump(): void {
    const { k, x, y } = this.transform;
    const [lng, lat] = toLonLat([(this.host.clientWidth / 2 - x) / k, (this.host.clientHeight / 2 - y) / k]);
    this.isIdle = false;
    this.map.jumpTo({ center: { lng, lat }, zoom: Math.log2(k) });
    this.frames.expect();
  }

  /** Brings the map from what it shows to what it was told. */
  private write(): void {
    if (!this.isWritable) return;
    const { map, scene, geometry, shown } = this;
    const { k } = this.transform;
    this.isIdle = false;
    if (geometry !== shown.geometry) void this.source("ground").setData(groundData(geometry));
    for (const paint of groundPaint(scene)) {
      if (paint.property === "line-opacity") map.setPaintProperty(paint.layer, paint.property, paint.value);
      else map.setPaintProperty(paint.layer, paint.property, paint.value);
    }
    this.host.style.background = scene.palette.sea;
    this.states.write(groundStates(geometry, scene));
    const isCutAgain = k !== shown.k && dependsOnScale(scene);
    if (isCutAgain || !drawsAlike(scene, shown.scene)) void this.source("drawn").setData(drawnCollection(scene, k));
    if ((isCutAgain && scene.closeUp) || JSON.stringify(scene.closeUp) !== JSON.stringify(shown.scene.closeUp))
      void this.source("close-up").setData(closeUpCollection(scene.closeUp, k));
    this.shown = { geometry, scene, k };
    map.triggerRepaint();
    this.frames.expect();
  }

  private source(id: string): GeoJSONSource {
    const source = this.map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`the style has no source "${id}"`);
    return source;
  }
}

/** Scenes are built anew each time: their links and arrows are compared by value. A few dozen records at most. */
const drawsAlike = (a: Scene, b: Scene): boolean => JSON.stringify([a.links, a.arrows]) === JSON.stringify([b.links, b.arrows]);
