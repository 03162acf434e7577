/** What a failure says, and that the rest goes on. */
import { expect } from "vitest";
import type { Atlas } from "../../driver";

/** What is told of one kind of failure. */
export const notice = (atlas: Atlas, kind: string) => atlas.notices.of(kind);
/** The built-in briefing can be given all the same. */
export async function expectBriefing(atlas: Atlas): Promise<void> {
  await atlas.button("Present").click();
  await expect.poll(() => atlas.slide().count()).toBe(1);
  await atlas.press("PageDown");
  expect(atlas.hash()).toMatch(/slide=layout/);
}
