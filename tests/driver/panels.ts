// The panels around the map: regions and filters, details, what is laid over the map, search, and what is told of failures.
import type { Locator, Page } from "playwright-core";
import { inBriefing, onMap, onPage } from "./look-ups";
import type { Thing } from "./perceive";

/** Regions and filters. */
export class RailPart {
  readonly #page: Page;
  readonly regions: Locator;
  readonly partners: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.regions = page.getByRole("navigation", { name: "Regions" });
    this.partners = page.getByRole("group", { name: "Partner countries" });
  }
  region = (name: string): Locator => this.regions.getByRole("option", { name });
  /** A partner's filter: named like "Laos, 2 regions". */
  partner = (name: string): Locator => {
    const start = { name: new RegExp(`^${name}\\b`) };
    return this.partners.getByRole("button", start).or(this.partners.getByRole("checkbox", start));
  };
  /** Names of the regions that are lit. */
  lit = (): Promise<readonly string[]> => this.regions.locator(`[role="option"]${onPage.lit} ${onPage.name}`).allTextContents();
  /** One filter is lit. */
  isLit = async (filter: Thing): Promise<boolean> => (await filter.and(this.#page.locator(onPage.lit)).count()) > 0;
  /** What readers say of a region after its name. */
  describedAs = (region: Thing): Promise<string | undefined> =>
    region.evaluate((element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent);
  /** Swatches of the regions that the filter leaves. */
  swatches = (): Locator => this.#page.locator(`${onPage.option}:not(.is-muted) ${onMap.swatch}`);
  swatchOf = (name: string): Locator => this.region(name).locator(onMap.swatch);
  /** Opens the filters where they are folded up, or folds them up, in any language. */
  toggleFilters = (): Promise<void> => this.#page.locator(onPage.filters).locator("[aria-expanded]").first().click();
  areFiltersOpen = async (): Promise<boolean> => (await this.#page.locator(`${onPage.filters}.is-open`).count()) > 0;
}

/** Details of what is selected. */
export class DetailsPart {
  readonly #page: Page;
  readonly panel: Locator;
  /** The level-2 heading: the selected region. */
  readonly heading: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.panel = page.getByRole("complementary", { name: "Details" });
    this.heading = this.panel.getByRole("heading", { level: 2 });
  }
  /** What is said of a zone or port under a heading. */
  row = (term: string): Promise<string | null> =>
    this.panel.locator("dl div", { hasText: term }).locator("dd").first().textContent();
  /** What comes only after the date. */
  later = (): Promise<string | null> => this.panel.locator(onPage.later).textContent();
  direction = (): Promise<string | null> => this.panel.locator(".direction").textContent();
  /** What the link to a country rests on, in the list below a heading. */
  basisOf(country: string, heading: string): Promise<string | null> {
    const rows = this.panel.locator("h4", { hasText: new RegExp(`^${heading}$`) }).locator("xpath=following-sibling::ul[1]/li");
    const own = rows.filter({ has: this.#page.getByRole("button", { name: country, exact: true }) });
    return own.locator(".fact-text:not(.fact-names), .fact-term-quiet").textContent();
  }
  /** The sources that one mark has opened. */
  openSources = (): Promise<string | null> => this.panel.locator(".source-refs:not([hidden])").textContent();
  /** The mark of the sources of what is said first. */
  summarySource = (): Locator => this.panel.locator(`.fact-summary ${onPage.sourceMark}`);
}

/** Buttons and sheets over the map. */
export class OverMapPart {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  /** What is open. */
  sheet = (): Locator => this.#page.locator(onMap.popover);
  /** Opens the list of dates or the layers, in any language. */
  async open(which: "dates" | "layers"): Promise<void> {
    await this.#page
      .locator(`${onMap.bar} [aria-expanded]`)
      .nth(which === "dates" ? 0 : 1)
      .click();
    await this.sheet().waitFor();
  }
  layers = (): Locator => this.#page.getByRole("group", { name: "Layers" });
  /** Opens the layers, once what the sheet holds is there. */
  async openLayers(): Promise<Locator> {
    await this.#page.getByRole("button", { name: /^Layers/ }).click();
    await this.layers()
      .getByRole("checkbox", { name: /^Corridors/ })
      .waitFor();
    return this.layers();
  }
  dates = (): Locator => this.#page.getByRole("listbox", { name: "Dates to go to" });
  focusedDate = (): Promise<string> => this.dates().locator(":focus").innerText();
}

export class SearchPart {
  readonly #page: Page;
  readonly field: Locator;
  readonly list: Locator;
  readonly results: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.field = page.getByRole("combobox", { name: /^(Search|搜索)$/ });
    this.list = page.getByRole("listbox", { name: /^(Results|结果)$/ });
    this.results = this.list.getByRole("option");
  }
  /** The result that Enter would choose. */
  active = async (): Promise<string> => {
    const id = await this.field.getAttribute("aria-activedescendant");
    return this.#page.locator(`[id="${id}"]`).innerText();
  };
  /** Types and waits until the first result is the one named. */
  find = async (text: string, first: RegExp): Promise<void> => {
    await this.field.fill(text);
    await this.results.first().filter({ hasText: first }).waitFor();
  };
  /** What readers are told of the results. */
  announced = (): Locator => this.#page.getByRole("search").locator("[aria-live]");
  /** Types and waits until readers are told what was found, or that nothing was. */
  findAnything = async (text: string): Promise<void> => {
    await this.field.fill(text);
    await this.announced().filter({ hasText: /./ }).waitFor();
  };
  /** What is seen in the place of results. */
  nothingFound = (words: string): Promise<void> =>
    this.#page.locator(`${onPage.searchList}[aria-hidden]`, { hasText: words }).waitFor();
}

/** Kinds of notices, as src has them. */
export class NoticesPart {
  readonly #page: Page;
  readonly region: Locator;
  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole("region", { name: "Notices" });
  }
  all = (): Locator => this.#page.locator(onPage.notice);
  of = (kind: string): Locator => this.#page.locator(`${onPage.notice}[data-kind="${kind}"]`);
  dismiss = (kind: string): Promise<void> => this.of(kind).getByRole("button", { name: "Dismiss" }).click();
  /** The technical details of a notice that is unfolded. */
  details = (kind: string): Promise<string | null> => this.of(kind).locator("pre").textContent();
  /** The page in the place of the atlas where that cannot be shown. */
  failures = (): Locator => this.#page.locator(onPage.failure);
  /** By script: the notice itself may be hidden, so that the map below it can be looked at. */
  tryOtherRenderer = (): Promise<void> =>
    this.all().locator("button", { hasText: "Try the other renderer again" }).dispatchEvent("click");
  /** Buttons over the map that something covers, and what lies over the line of the boundaries. */
  inTheWay = (): Promise<readonly string[]> =>
    this.#page.evaluate(
      ({ controls, foot: footOfMap, above }) => {
        const isReached = (element: Element): boolean => {
          const box = element.getBoundingClientRect();
          return [0.15, 0.5, 0.85].every((part) => {
            const at = document.elementFromPoint(box.left + part * box.width, box.top + part * box.height);
            return at !== null && (element.contains(at) || at.contains(element));
          });
        };
        const isSeen = (element: Element): boolean => element.getBoundingClientRect().width > 0;
        const foot = document.querySelector(footOfMap)?.getBoundingClientRect() ?? new DOMRect();
        const isOverFoot = (element: Element): boolean => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < foot.right && right > foot.left && top < foot.bottom && bottom > foot.top;
        };
        return [
          ...[...document.querySelectorAll(controls)].filter((one) => isSeen(one) && !isReached(one)),
          ...[...document.querySelectorAll(above)].filter((one) => isSeen(one) && isOverFoot(one)),
        ].map((one) => one.ariaLabel ?? one.className);
      },
      {
        controls: `${onMap.controls} button, ${onMap.bar} button`,
        foot: onMap.boundaries,
        above: `${inBriefing.offSlide}, ${onPage.notice}`,
      },
    );
}
