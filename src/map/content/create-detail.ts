/** Which level of the base geometry is drawn: light until the camera comes close, then detail, fetched once. */
import { createMemo, createResource, type Accessor } from "solid-js";
import { loadDetailTopology } from "../../data/load-geometry";
import { askAgain } from "../../failures/ask-again";
import { decodeTopology } from "../../picture/geometry/decode-topology";
import type { BaseGeometry } from "../../picture/geometry/geometry";

export interface Detail {
  /** By how close the camera is: the twin draws every vertex it is given. */
  readonly near: Accessor<BaseGeometry>;
  /** The finest there is: WebGL simplifies by itself, and changing the level costs it more than keeping it. */
  readonly finest: Accessor<BaseGeometry>;
  /** True while what is shown is coarser than it should be. */
  readonly isLoading: Accessor<boolean>;
  /** Why it could not be had; null while nothing is wrong. */
  readonly failure: Accessor<unknown>;
  retry(): void;
}

/** @param isClose whether the camera is where the detail level is needed */
export function createDetail(light: BaseGeometry, isClose: Accessor<boolean>): Detail {
  // Once wanted it stays loaded: the source never goes back to false.
  const isWanted = createMemo<boolean>((was) => was || isClose(), false);
  const load = askAgain(loadDetailTopology);
  const [fine, { refetch }] = createResource(isWanted, async () => decodeTopology(await load(), "detail"));
  // If it cannot be had, the light level goes on: coarser, never blank.
  const loaded = createMemo(() => (fine.state === "ready" ? fine() : undefined));
  const near = createMemo(() => (isClose() ? loaded() : undefined) ?? light);
  return {
    near,
    finest: () => loaded() ?? light,
    isLoading: () => isClose() && fine.state === "pending",
    failure: (): unknown => (fine.state === "errored" ? fine.error : null),
    retry: () => void refetch(),
  };
}
