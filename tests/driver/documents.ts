// Beside the map: sources, the comparison and the table.
import type { Locator, Page } from "playwright-core";
import { inDocuments, onPage } from "./look-ups";

export class SourcesPart {
  readonly #page: Page;
  /** What stands beside the map. */
  readonly pane: Locator;
  /** The sources or the comparison: what scrolls. */
  readonly view: Locator;
  /** Addresses of single claims and measures, to copy. */
  readonly links: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.pane = page.locator(inDocuments.pane);
    this.view = page.locator(inDocuments.view);
    this.links = page.locator(inDocuments.permalink);
  }

  /** A claim with what is said of it. */
  claim = (id: string): Locator => this.#page.locator(`[id="claim-${id}"]`);
  /** Its words, which light the map. */
  claimWords = (id: string): Locator => this.claim(id).locator(inDocuments.claimText);
  /** A source in the list of all. */
  source = (id: string): Locator => this.#page.locator(`[id="source-${id}"]`);
  sourceTitle = (id: string): Locator => this.source(id).locator(inDocuments.sourceTitle);
  /** The ways to cite a source, as they are shown. */
  citations = (id: string): Promise<readonly string[]> => this.source(id).locator("code").allTextContents();
  openCitations = (id: string): Promise<void> => this.source(id).locator("summary").click();
  /** Claims listed in a document. */
  claimsIn = (document: Locator): Locator => document.locator(inDocuments.claim);
  /** Claims and measures listed there. */
  entriesIn = (document: Locator): Locator => document.locator(`${inDocuments.claim}, ${inDocuments.measureEntry}`);
  /** What a document says where one measure is chosen. */
  onlyMeasure = (document: Locator): Locator => document.locator(inDocuments.onlyMeasure);
  /** Links out of the register that are not of https. */
  unsafeLinks = (): Promise<number> =>
    this.#page.locator(`${inDocuments.register} a[target="_blank"]:not([href^="https://"])`).count();

  /** Rows of the comparison, by what each is about. */
  comparedIn = (table: Locator): Promise<readonly string[]> =>
    table.getByRole("rowheader").locator(inDocuments.claimText).allTextContents();
  /** Rows of all tables of the comparison, and how many of them name a source. */
  comparedRows = async (): Promise<{ readonly all: number; readonly sourced: number }> => {
    const rows = this.pane.locator("tbody tr");
    return { all: await rows.count(), sourced: await rows.locator(onPage.sourceMark).count() };
  };

  /** Where it begins in the window; at infinity where it is not there. CSS pixels. */
  top = async (): Promise<number> => (await this.view.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
  /** How many CSS pixels the page, and the documents, could be scrolled sideways. */
  sideways = (): Promise<readonly number[]> =>
    this.#page.locator(`html, ${inDocuments.view}`).evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  /** Whole and in view, and the page itself not scrolled. */
  isInView = (thing: Locator): Promise<boolean> =>
    thing.evaluate(
      (element, { scrolls, app }) => {
        const box = element.getBoundingClientRect();
        const view = element.closest(scrolls)?.getBoundingClientRect();
        const page = [document.documentElement, document.body, ...document.querySelectorAll(app)];
        return (
          view !== undefined && box.top >= view.top && box.bottom <= view.bottom && page.every(({ scrollTop }) => scrollTop === 0)
        );
      },
      { scrolls: inDocuments.scrolls, app: onPage.app },
    );
  /** The heading of a document is the first thing in view. */
  isOnTop = (id: string): Promise<boolean> =>
    this.#page.evaluate(
      ([name, view]) => {
        const [heading, pane] = [document.getElementById(`document-${name}`), document.querySelector(view)];
        return heading !== null && Math.abs(heading.getBoundingClientRect().top - (pane?.getBoundingClientRect().top ?? -99)) < 3;
      },
      [id, inDocuments.view] as const,
    );
}

export class TablePart {
  readonly table: Locator;
  readonly #page: Page;
  readonly #copy: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.table = page.getByRole("table");
    this.#copy = page.locator(inDocuments.tableCopy);
  }

  caption = (): Promise<string> => this.table.locator("caption").innerText();
  /** What each row is about. */
  names = (): Promise<readonly string[]> => this.table.getByRole("rowheader").locator(onPage.name).allInnerTexts();
  head = (name: string): Locator => this.table.getByRole("columnheader", { name });
  rowName = (name: RegExp): Locator => this.table.getByRole("rowheader", { name });
  row = (name: RegExp): Locator => this.table.getByRole("row", { name });
  rows = (): Locator => this.table.getByRole("row");
  list = (name: string): Locator => this.#page.getByRole("group", { name: "Lists" }).getByRole("button", { name });
  /** Copies it, and waits until it says so, in any language. */
  async copy(): Promise<void> {
    await this.#copy.getByRole("button").click();
    await this.#copy.locator("[aria-live]").filter({ hasText: /\S/ }).waitFor();
  }
  /** CSS pixels that its content is wide. */
  width = (): Promise<number> => this.table.evaluate((element) => element.scrollWidth);
}
