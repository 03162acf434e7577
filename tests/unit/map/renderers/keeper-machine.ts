/** A machine for the keeper of WebGL: what can be made, when time goes by and what fails is as the test says. */
import type { MapRenderer } from "../../../../src/map/renderers/renderer";
import type { KeeperHost, WebglHooks } from "../../../../src/map/renderers/keeper-host";
import { WebglKeeper } from "../../../../src/map/renderers/webgl-keeper";

interface Made {
  readonly renderer: MapRenderer;
  readonly hooks: WebglHooks;
  isDestroyed: boolean;
  fail: Error | null;
}
export const nothing = (): void => undefined;

/** A machine whose every move is decided by the test. */
export function makeMachine() {
  const made: Made[] = [];
  const timers = new Map<number, { readonly work: () => void; readonly ms: number }>();
  let lastTimer = 0;
  const state = {
    isPossible: true,
    now: 0,
    creates: (): Promise<void> => Promise.resolve(),
    catchesUp: (): Promise<void> => Promise.resolve(),
    shown: null as MapRenderer | null,
    notice: null as string | null,
    isStarting: false,
  };
  const setTimer = (work: () => void, ms: number): (() => void) => {
    lastTimer += 1;
    const id = lastTimer;
    timers.set(id, { work, ms });
    return () => timers.delete(id);
  };
  const host: KeeperHost = {
    isPossible: () => state.isPossible,
    create: async (hooks) => {
      await state.creates();
      const one: Made = { renderer: makeRenderer(() => one), hooks, isDestroyed: false, fail: null };
      made.push(one);
      return one.renderer;
    },
    catchUp: () => state.catchesUp(),
    afterNextPaint: (work) => setTimer(work, 0),
    setTimer,
    now: () => state.now,
    onShow: (renderer) => (state.shown = renderer),
    onNotice: (why) => (state.notice = why),
    onStarting: (is) => (state.isStarting = is),
  };
  /** Runs what waits, the soonest first. @returns how long it waited */
  const wait = async (): Promise<number> => {
    const [id, { work, ms } = { work: nothing, ms: -1 }] = [...timers].sort((a, b) => a[1].ms - b[1].ms)[0] ?? [];
    if (id !== undefined) timers.delete(id);
    state.now += Math.max(ms, 0);
    work();
    await settled();
    return ms;
  };
  return { state, made, timers, wait, keeper: new WebglKeeper(host), live: () => made.filter((one) => !one.isDestroyed).length };
}
/** Once promises that are due have settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
function makeRenderer(one: () => Made): MapRenderer {
  const command = (): void => {
    const { fail } = one();
    if (fail) throw fail;
  };
  return {
    name: "webgl",
    draw: command,
    setTransform: command,
    setGeometry: command,
    resize: command,
    whenIdle: () => Promise.resolve().then(command),
    snapshot: () => Promise.reject(new Error("no picture")),
    destroy: () => {
      one().isDestroyed = true;
    },
  };
}
/** One whose WebGL is drawing. */
export async function running() {
  const machine = makeMachine();
  machine.keeper.want();
  await machine.wait();
  const [first] = machine.made;
  if (!first) throw new Error("nothing was made");
  return { ...machine, first };
}
