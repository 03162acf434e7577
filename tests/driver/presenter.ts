// The presenter's window: what the room sees, and everything to lead it with.
import type { Locator, Page } from "playwright-core";
import { atPresenter, onMap } from "./look-ups";
import { NoticesPart } from "./panels";
import { boxOf } from "./perceive";
import { AtlasWindow } from "./outside/window";

export class Presenter extends AtlasWindow {
  /** The title of the slide on screen, in the picture of the room's window. */
  readonly slideTitle: Locator;
  /** The way to another window for the room. */
  readonly audience: Locator;
  readonly timer: Locator;
  readonly notices: NoticesPart;

  constructor(page: Page) {
    super(page);
    this.slideTitle = page.locator(atPresenter.padTitle);
    this.audience = page.getByRole("region", { name: "Audience window" });
    this.notices = new NoticesPart(page);
    this.timer = page.getByRole("timer");
  }

  /** Its picture of the room's map is drawn. */
  isThere = (): Promise<void> => this.page.locator(`${atPresenter.app} ${atPresenter.pad} svg`).waitFor();
  /** Any picture is there, and be it the one that the page opens with. */
  hasPicture = (): Promise<void> => this.page.locator(`${onMap.plate}, svg`).first().waitFor({ state: "attached" });
  /** A window of the room answers. */
  isConnected = (): Promise<void> => this.page.locator(atPresenter.news).getByText("not connected").waitFor({ state: "detached" });
  /** The room wandered from its slide. */
  saysOffSlide = (): Promise<void> => this.page.locator(atPresenter.off).waitFor();
  /** Shows the slide's title once it is that. */
  showsTitle = (words: string): Promise<void> => this.slideTitle.filter({ hasText: words }).waitFor();

  /** Points at the room's screen, by shares of its size. */
  async pointAt(shareX: number, shareY: number): Promise<void> {
    const pad = await boxOf(this.page.locator(atPresenter.pad));
    await this.hand.moveTo({ x: pad.x + pad.width * shareX, y: pad.y + pad.height * shareY });
  }
  tooWide = (): Promise<readonly string[]> => this.layout.tooWide([atPresenter.app, atPresenter.next, atPresenter.padWords]);
}
