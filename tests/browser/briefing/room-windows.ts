/** Windows of one briefing, opened and waited for. */
import { openAtlas, type Atlas } from "../../driver";
import type { Presenter } from "../../driver/presenter";
import type { AtlasWindow } from "../../driver/outside/window";
import { until } from "../../page-api";

export type Edition = "site" | "one-file";

/** Until the addresses of all windows name that slide. */
export const allOn = (slide: string, ...windows: readonly AtlasWindow[]): Promise<unknown> =>
  until(`all windows on ${slide}`, () => Promise.resolve(windows.every((window) => window.slideInAddress() === slide)));

/** The room at the opening slide, with its presenter's window. */
export async function openBoth(edition: Edition = "site"): Promise<{ readonly atlas: Atlas; readonly presenter: Presenter }> {
  const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", edition });
  await atlas.slide().waitFor();
  return { atlas, presenter: await atlas.openPresenter() };
}

/** A second audience window of the same room. */
export function openGuest(atlas: Atlas, presenter: Presenter): Promise<Atlas> {
  const address = new URL(presenter.address());
  address.search = `?room=${address.searchParams.get("presenter") ?? ""}`;
  address.hash = "#renderer=svg";
  return atlas.newWindow(address.href);
}
