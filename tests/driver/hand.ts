// A person's hand: mouse, wheel and fingers, on a point of the window.
import type { BrowserContext, Page } from "playwright-core";

/** Client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export class Hand {
  readonly #page: Page;
  readonly #context: BrowserContext;
  constructor(page: Page) {
    this.#page = page;
    this.#context = page.context();
  }

  moveTo = ({ x, y }: Point): Promise<void> => this.#page.mouse.move(x, y);
  /** Off whatever lights up. */
  moveAway = (): Promise<void> => this.#page.mouse.move(1, 1);
  click = ({ x, y }: Point): Promise<void> => this.#page.mouse.click(x, y);
  /** Needs `touch: true`. */
  tap = ({ x, y }: Point): Promise<void> => this.#page.touchscreen.tap(x, y);
  turnWheel = (deltaY: number): Promise<void> => this.#page.mouse.wheel(0, deltaY);

  /** Presses at a point, moves by some pixels and lets go. */
  async drag({ x, y }: Point, dx: number, dy: number): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + dx / 2, y + dy / 2);
    await this.#page.mouse.move(x + dx, y + dy);
    await this.#page.mouse.up();
  }

  /** The same in many small moves, a frame each, for as long as there is need of more. */
  async dragSlowly({ x, y }: Point, dx: number, steps: number, isWanted: () => Promise<boolean>): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    for (let step = 1; step <= steps && (await isWanted()); step += 1) {
      await this.#page.mouse.move(x + dx * step, y);
      await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await this.#page.mouse.up();
  }

  /** One finger moves by some pixels. Needs `touch: true`. */
  swipe = ({ x, y }: Point, dx: number, dy: number): Promise<void> =>
    this.#moveFingers((share) => [{ x: x + dx * share, y: y + dy * share }]);

  /** Two fingers, 120 px apart, move around a point until their distance has grown by `factor`. Needs `touch: true`. */
  pinch = ({ x, y }: Point, factor: number): Promise<void> =>
    this.#moveFingers((share) => {
      const half = 60 * (1 + (factor - 1) * share);
      return [
        { x: x - half, y, id: 0 },
        { x: x + half, y, id: 1 },
      ];
    });

  /** @param at where the fingers are, for the share of the way from 0 to 1 */
  async #moveFingers(at: (share: number) => { x: number; y: number; id?: number }[]): Promise<void> {
    const fingers = await this.#context.newCDPSession(this.#page);
    await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
    for (const share of [0.25, 0.5, 0.75, 1])
      await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(share) });
    await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  /**
   * Two quick presses at a point, in one task and made before the first is answered: no two presses of a busy machine are one
   * double click for sure.
   */
  async doubleClick(at: Point, pointerType: string): Promise<void> {
    await this.#page.evaluate(
      ([{ x, y }, type]) => {
        const event = { clientX: x, clientY: y, pointerId: 7, pointerType: type, bubbles: true, cancelable: true };
        const presses = ["pointerdown", "pointerup", "pointerdown", "pointerup"].map((name) => new PointerEvent(name, event));
        for (const press of presses) document.elementFromPoint(x, y)?.dispatchEvent(press);
      },
      [at, pointerType] as const,
    );
  }

  /** The mouse leaves the window. */
  leaveWindow = (): Promise<boolean> =>
    this.#page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent("pointerleave")));
}
