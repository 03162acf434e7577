/** Hatches of the twin: a pattern for each way in which they run, and a copy of each hatched unit's outline. */
import { ownerOf } from "../geometry/unit-owner";
import { hatchSlants, type HatchSlant, type Scene } from "../scene/scene-shapes";
import { keepChildren, setAttribute } from "./keyed-children";
import type { PathItem } from "./paths";
import { svgElement } from "./svg-element";

/** CSS pixels at the usual scale: from line to line, and a line's width. */
export const hatchStep = 8;
export const hatchWidth = 1.5;
/** Degrees clockwise, of lines that run across. */
export const hatchTurns: Readonly<Record<HatchSlant, number>> = { rising: -45, falling: 45, level: 0, upright: 90 };

const fills = hatchSlants.flatMap((slant) => [false, true].map((isUnclear) => ({ slant, isUnclear })));
const nameOf = (slant: HatchSlant, isUnclear: boolean): string => `${slant}${isUnclear ? "-half" : ""}`;

/** What of a scene is hatched, and how. */
export type Hatched = Pick<Scene, "hatches" | "palette" | "worldview" | "lineScale">;

/** Ids are known to the whole document, in which thumbnails stand beside the map. */
let drawings = 0;

export class HatchDrawing {
  private readonly id = `hatch-${(drawings += 1)}`;
  /** Map units of the drawing per CSS pixel. */
  private pixel = 1;
  private units: readonly PathItem[] = [];
  private scene: Hatched | null = null;

  /** @param group where the hatches are drawn */
  constructor(
    private readonly document: Document,
    private readonly group: Element,
  ) {}

  setUnits(units: readonly PathItem[]): void {
    this.units = units;
    this.write();
  }

  /** @param scale CSS pixels per unit of the drawing */
  setScale(scale: number): void {
    this.pixel = 1 / scale;
    for (const pattern of this.group.querySelectorAll("pattern")) this.turn(pattern);
  }

  draw(scene: Hatched): void {
    this.scene = scene;
    this.write();
  }

  private write(): void {
    if (!this.scene) return;
    const { hatches, palette, worldview } = this.scene;
    const areas = hatches.flatMap(({ country, slant, isUnclear }) =>
      this.units
        .filter(({ id }) => ownerOf(id, worldview) === country)
        .map(({ id, d }) => ({ id: `${slant}-${id}`, d, fill: `url(#${this.id}-${nameOf(slant, isUnclear)})` })),
    );
    const patterns = fills
      .map(({ slant, isUnclear }) => ({ id: `${this.id}-${nameOf(slant, isUnclear)}`, slant, isUnclear }))
      .filter(({ id }) => areas.some(({ fill }) => fill === `url(#${id})`));
    keepChildren(
      this.group,
      [...patterns, ...areas],
      (item) => ("d" in item ? svgElement(this.document, "path", {}) : this.pattern(item)),
      (element, item) => {
        if ("d" in item) {
          setAttribute(element, "d", item.d);
          setAttribute(element, "fill", item.fill);
          return;
        }
        if (element.firstElementChild) setAttribute(element.firstElementChild, "stroke", palette.hatch);
        this.turn(element);
      },
    );
  }

  private pattern({
    id,
    slant,
    isUnclear,
  }: {
    readonly id: string;
    readonly slant: HatchSlant;
    readonly isUnclear: boolean;
  }): Element {
    const step = isUnclear ? 2 * hatchStep : hatchStep;
    const line = svgElement(this.document, "path", { d: `M0 ${step / 2}H${step}`, "stroke-width": hatchWidth });
    const size = { patternUnits: "userSpaceOnUse", width: step, height: step };
    return svgElement(this.document, "pattern", { id, ...size, "data-turn": hatchTurns[slant] }, [line]);
  }

  /** Turns a pattern, and gives its lines their width and distance on screen. */
  private turn(pattern: Element): void {
    const scale = this.pixel * (this.scene?.lineScale ?? 1);
    setAttribute(pattern, "patternTransform", `rotate(${pattern.getAttribute("data-turn") ?? 0}) scale(${scale})`);
  }
}
