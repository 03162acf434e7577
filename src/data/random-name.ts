/**
 * Letters and digits that nobody can guess. Not `crypto.randomUUID`, which is missing on plain http from another machine, as on an
 * intranet.
 */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
}
