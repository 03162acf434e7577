/**
 * The only writer of the feature state of sources that show the same. It writes only what differs from what the map shows, and can
 * write everything again after the context, and the state with it, was lost.
 */

export type FeatureState = Readonly<Record<string, string | number>>;
export type FeatureStateMap = ReadonlyMap<string, FeatureState>;

/** The part of a MapLibre map that is needed here. */
export interface FeatureStateTarget {
  setFeatureState(feature: { readonly source: string; readonly id: string }, state: FeatureState): unknown;
}

export class FeatureStates {
  private shown: Map<string, FeatureState>;

  /** @param initial what the style shows for each feature without any feature state */
  constructor(
    private readonly target: FeatureStateTarget,
    private readonly sources: readonly string[],
    private readonly initial: FeatureStateMap,
  ) {
    this.shown = new Map(initial);
  }

  /**
   * Makes the map show `wanted`, in which every state names all of its keys. Other features stay as they are.
   * @returns how many features were written
   * @throws while the map's style is not loaded or its context is lost
   */
  write(wanted: FeatureStateMap): number {
    let count = 0;
    for (const [id, state] of wanted) {
      const shown = this.shown.get(id) ?? {};
      const changed = Object.entries(state).filter(([key, value]) => shown[key] !== value);
      if (changed.length === 0) continue;
      for (const source of this.sources) this.target.setFeatureState({ source, id }, Object.fromEntries(changed));
      this.shown.set(id, state);
      count += 1;
    }
    return count;
  }

  /** The map has lost all feature state and shows only the style; the next write starts from there. */
  forget(): void {
    this.shown = new Map(this.initial);
  }
}
