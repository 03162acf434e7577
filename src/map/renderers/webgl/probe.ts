/** Whether this browser can do WebGL 2; asked before MapLibre is even fetched, which it must never import. */

/** A software WebGL counts too: whether it is quick enough is measured, not guessed. Leaves no context behind. */
export function hasWebgl2(): boolean {
  try {
    const gl = document.createElement("canvas").getContext("webgl2");
    if (!gl) return false;
    // Browsers keep only some sixteen contexts: one that is not given back may cost the map its own.
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    return true;
  } catch {
    return false;
  }
}
