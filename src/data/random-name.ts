/**
 * Letters and digits nobody guesses. `crypto.randomUUID` is missing on plain http from another machine, where an intranet may
 * serve the atlas from.
 */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
}
