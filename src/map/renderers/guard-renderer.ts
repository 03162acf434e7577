/** Makes a renderer that may fail in any command safe to use. */
import type { MapRenderer } from "./renderer";

/** The same renderer, except that nothing it throws gets out: the caller goes on, and `onError` is called. */
export function guardRenderer(renderer: MapRenderer, onError: (error: unknown) => void): MapRenderer {
  const tried = (command: () => void): void => {
    try {
      command();
    } catch (error) {
      onError(error);
    }
  };
  return {
    name: renderer.name,
    draw: (scene) => tried(() => renderer.draw(scene)),
    setTransform: (transform, moving) => tried(() => renderer.setTransform(transform, moving)),
    setGeometry: (geometry) => tried(() => renderer.setGeometry(geometry)),
    resize: (width, height) => tried(() => renderer.resize(width, height)),
    whenIdle: async () => {
      try {
        await renderer.whenIdle();
      } catch (error) {
        onError(error);
      }
    },
    // A failed picture is only told to whoever asked for it: the map on screen may be fine.
    snapshot: () => renderer.snapshot(),
    destroy: () => renderer.destroy(),
  };
}
