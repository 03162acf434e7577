/** Windows of one briefing, in either edition: closing or reloading any loses nothing, and they find each other again. */
import { describe, expect, it } from "vitest";
import { until } from "../../page-api";
import { allOn, openBoth, openGuest, type Edition } from "./room-windows";

// Three windows at once, each with a map: longer than other journeys.
describe.each<Edition>(["site", "one-file"])("the presenter's window of the %s", { timeout: 240_000 }, (edition) => {
  it("and the room find each other again after either was loaded anew, left or closed", async () => {
    const { atlas, presenter } = await openBoth(edition);
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("layout", atlas, presenter);
    await atlas.reload();
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("xinjiang", atlas, presenter);
    await presenter.loadAnew();
    await presenter.isThere();
    await atlas.press("PageDown");
    await allOn("guangxi", atlas, presenter);

    const guest = await openGuest(atlas, presenter);
    await allOn("guangxi", guest);
    await presenter.pressWithoutWaiting("End");
    await allOn("sources", atlas, presenter, guest);
    await guest.pressWithoutWaiting("Home");
    await allOn("opening", atlas, presenter, guest);

    await presenter.closeWindow();
    await atlas.press("PageDown");
    await allOn("layout", guest);
    // A window that is being closed counts as open for a moment, and the key would lead to that one.
    const again = await atlas.presenterOpenedBy(() =>
      until("another window opens", async () => {
        await atlas.press("s");
        return atlas.windows() === 3;
      }),
    );
    await again.isThere();
    await allOn("layout", again);
    await atlas.closeWindow();
    await again.isConnected();
    await again.pressWithoutWaiting("PageDown");
    await allOn("xinjiang", again, guest);
    expect(atlas.problems()).toEqual([]);
  });
});

describe.each<Edition>(["site", "one-file"])("an audience window of the %s that was closed", (edition) => {
  it("is opened again from the presenter's window, or by its link, and follows the view there", async () => {
    const { atlas, presenter } = await openBoth(edition);
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("layout", atlas, presenter);
    await atlas.closeWindow();
    await presenter.pressWithoutWaiting("PageDown");
    const link = presenter.audience;
    const again = await atlas.windowOpenedBy(() => link.getByRole("button", { name: "Open an audience window" }).click());
    await allOn("xinjiang", again, presenter);
    await again.slide().waitFor();
    await presenter.isConnected();
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("guangxi", again, presenter);
    await again.pressWithoutWaiting("PageUp");
    await allOn("xinjiang", again, presenter);

    // A link that was copied on another slide leads to where the room is now.
    await again.closeWindow();
    await link.getByRole("button", { name: "Copy its link" }).click();
    await link.getByText("Copied", { exact: false }).waitFor();
    const copied = await presenter.clipboard.text();
    await presenter.loadAnew();
    await presenter.isThere();
    await presenter.pressWithoutWaiting("PageDown");
    await allOn("guangxi", presenter);
    const guest = await atlas.newWindow(copied);
    await allOn("guangxi", guest, presenter);
    await guest.pressWithoutWaiting("PageDown");
    await allOn("yunnan", guest, presenter);
    expect(atlas.problems()).toEqual([]);

    // A file of the disk is there whatever the network does.
    if (edition === "one-file") return;
    await atlas.network.setOffline(true);
    const windows = atlas.windows();
    await link.getByRole("button", { name: "Open an audience window" }).click();
    await link.getByText("another window could not load the atlas now", { exact: false }).waitFor();
    await expect.poll(() => atlas.windows()).toBe(windows);
  });
});
