/**
 * A MapLibre map behind the renderer's contract. It keeps the last value of everything it was told, so that it can draw again after
 * a lost context. After `destroy` every command is ignored.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { BaseGeometry } from "../../../picture/geometry/geometry";
import { toLonLat } from "../../../picture/geometry/mercator";
import type { MapRenderer } from "../renderer";
import { paintsAlike } from "../../../picture/scene/line-look";
import type { Scene } from "../../../picture/scene/scene";
import type { Transform } from "../../../picture/camera/viewport";
import { endMap } from "./end-map";
import { FrameWatch } from "./frame-watch";
import { LateLines } from "./lines/late-lines";
import { pictureOf } from "./map-picture";
import { GroundLevels } from "./ground/ground-levels";
import { writeGroundPaint } from "./ground/ground-paint";
import { GroundStates } from "./ground/ground-states";
import { UnseenFrames } from "./unseen-frames";

/** Canvas pixels per CSS pixel until the first tiles are there: the twin hides those frames, and full ones cost too much. */
export const roughPixelRatio = 0.1;

export class WebglRenderer implements MapRenderer {
  readonly name = "webgl";
  private isRough = true;
  private readonly states: GroundStates;
  /** Whether the style is loaded and can be changed: not before `restore`, and not while the context is lost. */
  private isWritable = false;
  private isDestroyed = false;
  private isIdle = false;
  /** Size of the canvas, CSS pixels. Read from the page only when it changes, because reading forces a layout. */
  private canvas: { readonly width: number; readonly height: number };
  /** The size and pixel ratio that the canvas was last set to. */
  private asked = "";
  private waiting: (() => void)[] = [];
  private painted: Scene;
  private readonly frames: FrameWatch;
  private readonly unseen: UnseenFrames;
  private readonly lines: LateLines;
  private readonly levels: GroundLevels;
  /** The camera that the map was last put to. */
  private drawnAt = "";

  /**
   * @param map has the style of `scene`, `geometry` and the light level at the scale of `transform`, loaded or not
   * @param onError called when MapLibre has stopped drawing
   */
  constructor(
    private readonly map: MapLibreMap,
    private readonly host: HTMLElement,
    private geometry: BaseGeometry,
    private scene: Scene,
    private transform: Transform,
    onError: (error: unknown) => void,
  ) {
    const isWritable = (): boolean => this.isWritable;
    this.frames = new FrameWatch(map, isWritable, onError);
    this.unseen = new UnseenFrames(map, () => this.isWritable && !this.isIdle);
    this.painted = scene;
    const wanted = () => ({ scene: this.scene, geometry: this.geometry, k: this.transform.k });
    this.lines = new LateLines(map, wanted, isWritable, wanted());
    this.canvas = { width: host.clientWidth, height: host.clientHeight };
    this.levels = new GroundLevels(map, geometry.level === "detail", isWritable, () => this.drawnAt);
    this.states = new GroundStates(map, geometry, scene);
    map.on("idle", () => !this.isRough && !this.lines.isPending && this.settle());
    host.style.background = scene.palette.sea;
    host.style.visibility = "hidden";
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
    if (this.lines.isStretched(moving)) this.write(true);
  }

  resize(width: number, height: number): void {
    if (this.isDestroyed || this.isRough) return;
    if ([width, height, devicePixelRatio].join() === this.asked) return;
    this.fit();
    // Resizing clears the canvas, which would flash without a frame at once.
    if (this.isWritable) this.map.redraw();
  }

  /** All tiles are there, so frames are full ones from now on. @returns false when they already are */
  sharpen(): boolean {
    if (!this.isRough || this.isDestroyed) return false;
    this.isRough = false;
    this.isIdle = false;
    this.host.style.visibility = "";
    this.fit();
    return true;
  }

  /** A lost context ends the wait, because another renderer then shows the state. A destroyed map is idle. */
  whenIdle(): Promise<void> {
    if (this.isDestroyed || this.isIdle || !this.isWritable) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.map.triggerRepaint();
      this.unseen.expect();
    });
  }

  /** @throws (rejects) while the context is lost, and after `destroy` */
  async snapshot(): Promise<Blob> {
    if (this.isWritable) await this.whenIdle();
    const picture = this.isWritable ? await pictureOf(this.map) : null;
    if (!picture) throw new Error("the WebGL renderer has no picture: it was destroyed, or its context is lost");
    return picture;
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.isWritable = false;
    this.lines.stop();
    endMap(this.map, this.host);
    this.settle();
  }

  /** The context is lost, and feature state with it. Commands are kept until `restore`. */
  suspend(): void {
    if (this.isDestroyed) return;
    this.isWritable = false;
    this.settle();
    this.isIdle = false;
    this.isRough = true;
    this.host.style.visibility = "hidden";
    this.map.setPixelRatio(roughPixelRatio);
  }

  /** The style has been loaded, for the first time or again. Writes everything that it does not show without help. */
  restore(): void {
    if (this.isDestroyed) return;
    this.isWritable = true;
    this.states.forget();
    this.drawnAt = "";
    this.jump();
    this.write();
  }

  private settle(): void {
    this.isIdle = true;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private fit(): void {
    const { width, height } = this.host.getBoundingClientRect();
    this.asked = [width, height, devicePixelRatio].join();
    this.canvas = { width: this.host.clientWidth, height: this.host.clientHeight };
    this.map.setPixelRatio(devicePixelRatio);
    this.jump();
  }

  private jump(): void {
    const { k, x, y } = this.transform;
    const { width, height } = this.canvas;
    const at = [k, x, y, width, height].join();
    if (at === this.drawnAt) return;
    this.drawnAt = at;
    const [lng, lat] = toLonLat([(width / 2 - x) / k, (height / 2 - y) / k]);
    this.isIdle = false;
    this.map.jumpTo({ center: { lng, lat }, zoom: Math.log2(k) });
    this.frames.expect();
    this.unseen.expect();
  }

  /** Makes the map show what it was told. @param isAnswered false: links and arrows, which the worker cuts, follow a frame later */
  private write(isAnswered = false): void {
    if (!this.isWritable) return;
    const { scene, geometry } = this;
    if (this.levels.add(geometry)) this.isIdle = false;
    if (!paintsAlike(scene, this.painted)) {
      writeGroundPaint(this.map, scene);
      this.levels.paint();
      this.host.style.background = scene.palette.sea;
      this.isIdle = false;
    }
    if (this.states.write(geometry, scene) > 0) this.isIdle = false;
    this.painted = scene;
    if (this.lines.update(isAnswered)) this.isIdle = false;
    if (this.isIdle) return;
    this.map.triggerRepaint();
    this.frames.expect();
    this.unseen.expect();
  }
}
