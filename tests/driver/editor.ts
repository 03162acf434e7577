// The sheet of one's own slides.
import type { Locator, Page } from "playwright-core";
import { until } from "../page-api";
import { inEditor } from "./look-ups";

export class EditorPart {
  readonly sheet: Locator;
  /** One for each slide. */
  readonly rows: Locator;
  readonly deckTitle: Locator;
  /** What was just done, at the foot of the sheet. */
  readonly note: Locator;
  /** What was wrong with a file. */
  readonly alert: Locator;
  /** Versions of the deck that other windows wrote. */
  readonly versions: Locator;
  readonly #titles: Locator;

  /** @param name of the sheet, in another language than English */
  constructor(page: Page, name = "Your slides") {
    this.sheet = page.getByRole("dialog", { name });
    this.rows = this.sheet.getByRole("list", { name: "Slides" }).getByRole("listitem");
    this.deckTitle = this.sheet.getByLabel("Title of the deck");
    this.note = this.sheet.locator(inEditor.foot).getByRole("status");
    this.alert = this.sheet.getByRole("alert");
    this.versions = this.sheet.getByRole("region", { name: "Other versions" }).getByRole("listitem");
    this.#titles = this.sheet.locator(inEditor.rowTitle);
  }

  button = (name: string | RegExp): Locator => this.sheet.getByRole("button", { name, exact: true });
  /** Presses a button of the sheet. */
  press = (name: string | RegExp): Promise<void> => this.button(name).click();
  text = (words: string, exact = false): Locator => this.sheet.getByText(words, { exact });

  /** Titles of the slides, without number and mark. */
  titles = async (): Promise<readonly string[]> =>
    (await this.#titles.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, "").replace(/\s*hidden$/, ""));
  /** What is said of a slide behind its title. From 1. */
  markOf = (place: number): Locator => this.rows.nth(place - 1).locator(inEditor.hidden);
  /** The form of a slide, from 1. */
  form = (place: number): Locator => this.sheet.getByRole("group", { name: `Slide ${place}`, exact: true });
  /** Opens the form of a slide, or closes it. From 1. */
  async openForm(place: number): Promise<Locator> {
    await this.#titles.nth(place - 1).click();
    return this.form(place);
  }
  /** Adds what is on screen. @param place where the sheet says that it stands */
  async addView(place: number): Promise<void> {
    await this.press("Add this view as a slide");
    await this.text(`Added as slide ${place}`, true).waitFor();
  }
  moveDown = (title: string): Promise<void> => this.sheet.getByRole("button", { name: `Move “${title}” down` }).click();

  /** Chooses a file: one from the disk, or one of that name and content. */
  open = (file: string | { readonly name: string; readonly content: string }): Promise<void> =>
    this.sheet
      .locator('input[type="file"]')
      .setInputFiles(
        typeof file === "string" ? file : { name: file.name, mimeType: "application/json", buffer: Buffer.from(file.content) },
      );
  /** Opens a deck of so many slides in the place of the one in use. */
  async useDeck(deck: object, slides: number): Promise<void> {
    await this.open({ name: `${slides}.json`, content: JSON.stringify(deck) });
    const exchange = this.button("Exchange");
    await this.rows
      .nth(slides - 1)
      .or(exchange)
      .first()
      .waitFor();
    if ((await exchange.count()) > 0) await exchange.click();
    await this.untilSlides(slides);
  }
  untilSlides = (count: number): Promise<unknown> =>
    until(`a deck of ${count} slides`, async () => (await this.rows.count()) === count);
}
