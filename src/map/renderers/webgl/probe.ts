/** Whether this browser has WebGL 2. Asked before MapLibre is loaded, so this must never import it. */

/** WebGL in software counts too: whether it is fast enough is measured, not guessed. Leaves no context behind. */
export function hasWebgl2(): boolean {
  try {
    const gl = document.createElement("canvas").getContext("webgl2");
    if (!gl) return false;
    // Browsers keep only about sixteen contexts; one that is not released may cost the map its own.
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    return true;
  } catch {
    return false;
  }
}
