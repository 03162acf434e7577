// The atlas in a window: its parts, and what is done to all of it.
import type { BrowserContext, Locator, Page } from "playwright-core";
import { breakIn, importModuleSource, type Outcome } from "../browser/safety/break-in";
import { BriefingPart } from "./briefing";
import { Gpu, Printer, Screen } from "./outside/device";
import { SourcesPart, TablePart } from "./documents";
import { fileSavedBy } from "./outside/downloads";
import { EditorPart } from "./editor";
import { Embedded } from "./embedded";
import { Ground } from "./ground";
import { MapPart } from "./map";
import { Memory } from "./outside/memory";
import { Network } from "./outside/network";
import { DetailsPart, NoticesPart, OverMapPart, RailPart, SearchPart } from "./panels";
import { Presenter } from "./presenter";
import { RoomView } from "./views/room-view";
import { ScriptApi } from "./script-api";
import { SavedCopy, Storage } from "./outside/storage";
import { AtlasWindow } from "./outside/window";

export class Atlas extends AtlasWindow {
  readonly #context: BrowserContext;
  readonly #problems: readonly string[];
  readonly api: ScriptApi;
  readonly map: MapPart;
  readonly ground: Ground;
  readonly overMap: OverMapPart;
  readonly rail: RailPart;
  readonly panel: DetailsPart;
  readonly search: SearchPart;
  readonly notices: NoticesPart;
  readonly sources: SourcesPart;
  readonly table: TablePart;
  readonly briefing: BriefingPart;
  readonly room: RoomView;
  readonly editor: EditorPart;
  readonly network: Network;
  readonly storage: Storage;
  readonly savedCopy: SavedCopy;
  readonly memory: Memory;
  readonly gpu: Gpu;
  readonly screen: Screen;
  readonly printer: Printer;

  /** @param problems grows with everything that goes wrong in any window of the profile */
  constructor(page: Page, hasScripts: boolean, problems: readonly string[]) {
    super(page);
    this.#context = page.context();
    this.#problems = problems;
    this.api = new ScriptApi(page, hasScripts);
    this.map = new MapPart(page, this.api, this.hand);
    this.ground = new Ground(page, this.api);
    this.overMap = new OverMapPart(page);
    this.rail = new RailPart(page);
    this.panel = new DetailsPart(page);
    this.search = new SearchPart(page);
    this.notices = new NoticesPart(page);
    this.sources = new SourcesPart(page);
    this.table = new TablePart(page);
    this.briefing = new BriefingPart(page);
    this.room = new RoomView(page);
    this.editor = new EditorPart(page);
    this.network = new Network(this.#context);
    this.storage = new Storage(page);
    this.savedCopy = new SavedCopy(page);
    this.memory = new Memory(page);
    this.gpu = new Gpu(page);
    this.screen = new Screen(page);
    this.printer = new Printer(page);
  }

  /** Everything that went wrong so far, in any window: page errors, console errors, failed requests, requests to other hosts. */
  problems = (): readonly string[] => this.#problems;

  regions = (): Locator => this.rail.regions;
  region = (name: string): Locator => this.rail.region(name);
  partners = (): Locator => this.rail.partners;
  partner = (name: string): Locator => this.rail.partner(name);
  details = (): Locator => this.panel.panel;
  /** The level-2 heading of the details: the selected region. */
  heading = (): Locator => this.panel.heading;
  slide = (): Locator => this.briefing.slide;

  /** Resolves when the map shows the state and nothing moves; at once on a page without scripts. */
  whenIdle = (): Promise<void> => this.api.whenIdle();

  /** A key as the browser library names it: "ArrowRight", "PageDown", "b", "Shift+Tab". */
  async press(key: string): Promise<void> {
    await this.pressWithoutWaiting(key);
    await this.whenIdle();
  }
  /** Changes the fragment as a person does in the address bar. */
  async setHash(hash: string): Promise<void> {
    await this.changeHash(hash);
    await this.whenIdle();
  }
  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: "commit" });
    await this.whenIdle();
  }
  /** Nothing waits for what follows. */
  goBackByScript = (): Promise<void> => this.page.evaluate(() => history.back());
  async forward(): Promise<void> {
    await this.page.goForward({ waitUntil: "commit" });
    await this.whenIdle();
  }
  async reload(): Promise<void> {
    await this.page.reload();
    await this.whenIdle();
  }
  /** Loaded anew by what `action` does. */
  async reloadedBy(action: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), action()]);
  }
  /** Leaves for an empty page and opens an address from there: nothing of the page before is left. */
  async openAnew(address: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(address);
  }

  /** As if so much time had gone by: timers that fell due run once. Needs `clock: true`. */
  async passTime(seconds: number): Promise<void> {
    await this.page.clock.fastForward(seconds * 1000);
    await this.whenIdle();
  }
  /** The clock is the test's from the next page on. */
  holdClock = (): Promise<void> => this.page.clock.install();

  /** The page as a PNG, once nothing moves. */
  async picture(): Promise<Buffer> {
    await this.whenIdle();
    return this.page.screenshot({ animations: "disabled" });
  }
  /** Writes tests/results/<name>.png and gives its path. */
  async screenshot(name: string): Promise<string> {
    const path = `tests/results/${name.replace(/[^\w.-]+/g, "-")}.png`;
    await this.page.screenshot({ path });
    return path;
  }

  holdBack = (part: RegExp): Promise<() => void> => this.network.holdBack(part);
  fileSavedBy = (action: () => Promise<unknown>): Promise<{ name: string; path: string }> => fileSavedBy(this.page, action);

  /** The atlas in a frame of this window's page. */
  embedded = (): Embedded => new Embedded(this.page);
  /** Every way in that there is. @param other address of another host, ending in "/" */
  async tryToBreakIn(other: string): Promise<readonly Outcome[]> {
    await this.page.evaluate(importModuleSource);
    return this.page.evaluate(breakIn, other);
  }
  /** The sheet of one's own slides in Chinese. */
  chineseEditor = (): EditorPart => new EditorPart(this.page, "我的幻灯片");

  /** How many windows of the profile are open. */
  windows = (): number => this.#context.pages().length;
  #windowOpenedBy = async (action: () => Promise<unknown>): Promise<Page> => {
    const [page] = await Promise.all([this.#context.waitForEvent("page"), action()]);
    return page;
  };
  /** The presenter's window that `action` opens. */
  presenterOpenedBy = async (action: () => Promise<unknown>): Promise<Presenter> =>
    new Presenter(await this.#windowOpenedBy(action));
  /** Opens the presenter's window by its key, and waits until its picture is drawn. */
  async openPresenter(): Promise<Presenter> {
    const presenter = await this.presenterOpenedBy(() => this.press("s"));
    await presenter.isThere();
    return presenter;
  }
  /** The window with the atlas that `action` opens. */
  windowOpenedBy = async (action: () => Promise<unknown>): Promise<Atlas> => this.#wrap(await this.#windowOpenedBy(action));
  /** Another window of the same profile, at an address. */
  async newWindow(address: string): Promise<Atlas> {
    const page = await this.#context.newPage();
    await page.goto(address);
    return this.#wrap(page);
  }
  #wrap = (page: Page): Atlas => new Atlas(page, true, this.#problems);
  /** Windows that open from now on are closed at once. */
  allowNoOtherWindow(): void {
    this.#context.on("page", (page) => void page.close());
  }
  /** Refuses whatever any window asks, such as a script's alert. @returns the words of what was asked, and will be */
  refuseDialogs(): readonly string[] {
    const asked: string[] = [];
    this.#context.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    return asked;
  }

  /** Closes the profile with all of its windows. */
  close = (): Promise<void> => this.#context.close();
}
