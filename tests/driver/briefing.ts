// The briefing in the room's window: the slide's words, what is opened by a key, and the way back to the slide.
import type { Locator, Page } from "playwright-core";
import { Layout } from "./layout";
import { inBriefing } from "./look-ups";

export class BriefingPart {
  readonly #page: Page;
  readonly slide: Locator;
  /** The heading of the slide. */
  readonly title: Locator;
  readonly points: Locator;
  /** One for each slide, to jump to it. */
  readonly dots: Locator;
  /** Stands for the dots where slides are many; opens all slides. */
  readonly counter: Locator;
  /** Says that somebody wandered from the slide, and leads back. */
  readonly sign: Locator;
  /** The black or white screen. */
  readonly blank: Locator;
  /** The dot that follows the mouse. */
  readonly spot: Locator;
  readonly overview: Locator;
  /** One for each slide, with its picture. */
  readonly cards: Locator;
  /** The sheet that lists every key. */
  readonly keySheet: Locator;
  readonly code: Locator;
  /** Regions and filters beside the slide. */
  readonly rail: Locator;
  /** Notes on the same screen. */
  readonly notes: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.slide = page.locator('[aria-roledescription="slide"], [aria-roledescription="幻灯片"]');
    this.title = this.slide.getByRole("heading", { level: 1 });
    this.points = this.slide.getByRole("list").first().getByRole("listitem");
    this.dots = this.slide.getByRole("button", { name: /^Slide \d+$/ });
    this.counter = this.slide.getByRole("button", { name: /all slides$/ });
    this.sign = page.getByRole("button", { name: /^(Off the slide|已离开本页)/ });
    this.blank = page.getByLabel("The screen is blank");
    this.spot = page.locator(inBriefing.spot);
    this.overview = page.getByRole("dialog", { name: "All slides" });
    this.cards = this.overview.getByRole("listitem");
    this.keySheet = page.getByRole("dialog", { name: "Keys of the briefing" });
    this.code = page.getByRole("dialog", { name: "This view on your phone" });
    this.rail = page.getByRole("navigation", { name: "Regions" });
    this.notes = page.getByRole("complementary", { name: "Notes" });
  }

  tooWideInOverview = (): Promise<readonly string[]> =>
    new Layout(this.#page).tooWide([inBriefing.overview, `${inBriefing.overview} li button`]);
  /** All pictures of slides in the overview that are drawn. */
  pictures = (): Locator => this.cards.locator("svg");
  /** The picture of a slide in the overview, from 0. */
  picture = (index: number): Locator => this.cards.nth(index).getByRole("button").locator("svg");
  /** The card of the slide that is on screen. */
  currentCard = (): Locator => this.cards.locator('[aria-current="step"]');

  /** What the sheet of keys lists: each command with its keys. */
  listedKeys = (): Promise<readonly (readonly [string, readonly string[]])[]> =>
    this.keySheet.locator("[data-command]").evaluateAll((rows) =>
      rows.map((row) => {
        const keys = [...row.querySelectorAll("[data-key]")].map((key) => key.getAttribute("data-key") ?? "");
        return [row.getAttribute("data-command") ?? "", keys] as const;
      }),
    );
  /** What the sheet says that each command does. */
  listedWords = (): Promise<readonly string[]> => this.keySheet.locator("[data-command] dd").allInnerTexts();
  /** Keys that the sheet in any language lists. */
  keysTold = (): Promise<number> => this.#page.getByRole("dialog").locator("dt").count();

  /** Elements of a slide that no text may become. */
  foreignElements = (): Promise<number> => this.slide.locator("b, i, img, script").count();
  /** Shows a slide of that title. */
  showsTitle = (words: string): Promise<void> => this.title.filter({ hasText: words }).waitFor();
  /** In which sizes its title and points are set. */
  sizesOfWords = (): Promise<readonly string[]> =>
    this.slide.locator("h1, li:not(:has(button))").evaluateAll((words) => words.map((one) => getComputedStyle(one).fontSize));
  /** How large the points are, as a share of their usual size. */
  shareOfSize = (): Promise<number> =>
    this.slide.locator(inBriefing.slidePoints).evaluate((list) => parseFloat(getComputedStyle(list).fontSize) / (innerHeight / 36));
  /** Colours of the dots, as they are painted. */
  coloursOfDots = (): Promise<readonly string[]> =>
    this.dots.evaluateAll((all) => all.map((dot) => getComputedStyle(dot, "::before").backgroundColor));
  /** Lines of text that fit into the notes. */
  linesOfNotes = (): Promise<number> =>
    this.notes
      .getByRole("region", { name: "Notes" })
      .locator(".scrolls")
      .evaluate((text) => {
        const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(text);
        return (text.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
      });

  /** Slides changed in the page, a frame each: the clock of a thousand round trips would be the browser's, not the app's. */
  walkQuickly = (times: number): Promise<void> =>
    this.#page.evaluate(async (count) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let step = 0; step < count; step += 1) {
        // There and back again and again: 11 on, 11 back.
        const key = step % 22 < 11 ? "PageDown" : "PageUp";
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
        await frame();
      }
    }, times);
}
