// What runs in the page before its own scripts and looks into it. Self-contained, because the text is sent to the browser: the class
// names are those of look-ups.ts.

/** The map's own canvas gets no WebGL, until "allowWebGl" is noted. */
export function refuseGroundContexts(): void {
  const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (...args: unknown[]) => unknown;
  Reflect.set(HTMLCanvasElement.prototype, "getContext", function (this: HTMLCanvasElement, ...args: unknown[]): unknown {
    const isRefused = this.closest(".ground") !== null && !("allowWebGl" in globalThis);
    return isRefused ? null : Reflect.apply(getContext, this, args);
  });
}

/** Each frame takes 60 ms while WebGL draws. */
export function makeFramesSlow(): void {
  const draw = requestAnimationFrame.bind(globalThis);
  let last = 0;
  globalThis.requestAnimationFrame = (work) =>
    draw((time) => {
      const isSlow = time !== last && document.querySelector("svg.twin.behind") !== null;
      last = time;
      for (const end = performance.now() + 60; isSlow && performance.now() < end;);
      work(time);
    });
}

/** While "holdWorkers" is noted as true, the page hears nothing from its workers; later all of it, in order. */
export function holdWorkers(): void {
  const listen = Reflect.get(Worker.prototype, "addEventListener") as (...args: unknown[]) => unknown;
  const kept: (() => void)[] = [];
  const isHeld = (): boolean => Reflect.get(globalThis, "holdWorkers") === true;
  const giveOut = (): void => {
    if (isHeld()) requestAnimationFrame(giveOut);
    else for (const give of kept.splice(0)) give();
  };
  Reflect.set(Worker.prototype, "addEventListener", function (this: Worker, kind: string, hear: (event: Event) => void): unknown {
    const later = (event: Event): void => {
      if (!isHeld() && kept.length === 0) return hear(event);
      kept.push(() => hear(event));
      if (kept.length === 1) requestAnimationFrame(giveOut);
    };
    return Reflect.apply(listen, this, [kind, kind === "message" ? later : hear]);
  });
}
