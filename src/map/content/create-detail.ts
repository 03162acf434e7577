/** Which level of the base geometry is drawn: light until the camera comes close, then detail, loaded once. */
import { createMemo, createResource, type Accessor } from "solid-js";
import { loadDetailTopology } from "../../data/load-geometry";
import { askAgain } from "../../failures/ask-again";
import { decodeTopology } from "../../picture/geometry/decode-topology";
import type { BaseGeometry } from "../../picture/geometry/geometry";

export interface Detail {
  /** The level for the camera's zoom. From afar the bends of the finer one are narrower than the lines. */
  readonly near: Accessor<BaseGeometry>;
  /** True while the level shown is coarser than it should be. */
  readonly isLoading: Accessor<boolean>;
  /** Why the detail could not be loaded; null while nothing is wrong. */
  readonly failure: Accessor<unknown>;
  retry(): void;
}

/** @param isClose whether the camera is where the detail level is needed */
export function createDetail(light: BaseGeometry, isClose: Accessor<boolean>): Detail {
  // Once wanted, the detail stays loaded, so this never goes back to false.
  const isWanted = createMemo<boolean>((was) => was || isClose(), false);
  const load = askAgain(loadDetailTopology);
  const [fine, { refetch }] = createResource(isWanted, async () => decodeTopology(await load(), "detail"));
  // If it cannot be loaded, the light level is drawn instead: coarser, but never blank.
  const loaded = createMemo(() => (fine.state === "ready" ? fine() : undefined));
  const near = createMemo(() => (isClose() ? loaded() : undefined) ?? light);
  return {
    near,
    isLoading: () => isClose() && fine.state === "pending",
    failure: (): unknown => (fine.state === "errored" ? fine.error : null),
    retry: () => void refetch(),
  };
}
