/** The keys of the briefing on a window that the test holds in its hand. */
import { parseHTML } from "linkedom";
import { onTestFinished, vi } from "vitest";
import { makeBriefingKeys, type BriefingActions } from "../../../../src/presentation/keys/commands";

const { document, HTMLElement, Element } = parseHTML(`<!doctype html><html><body>
  <main id="map" tabindex="0"></main>
  <button id="button">Press</button><a id="link" href="#">Go</a><summary id="summary"></summary><div id="option" role="option"></div>
  <input id="input"><textarea id="textarea"></textarea><select id="select"></select><p id="editable"></p>
  <dialog id="dialog"><div id="in-dialog"></div></dialog>
</body></html>`);
export { document };

export interface Press {
  readonly at?: string;
  readonly ms?: number;
  readonly with?: Partial<Pick<KeyboardEvent, "shiftKey" | "altKey" | "ctrlKey" | "metaKey">>;
}

/** A briefing that writes down what is asked of it. */
export function listen() {
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("Element", Element);
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = new EventTarget();
  const asked: string[] = [];
  let isActive = true;
  const actions = new Proxy({} as BriefingActions, {
    get: (_none, name) => (argument?: unknown) =>
      asked.push(argument === undefined ? String(name) : `${String(name)} ${argument as string}`),
  });
  const stop = makeBriefingKeys(page as unknown as Window, () => isActive, actions);
  const press = (key: string, { at = "map", ms = 0, with: modifiers = {} }: Press = {}): Event => {
    const event = new Event("keydown", { cancelable: true });
    const target = document.getElementById(at);
    if (!target) throw new Error(`no #${at}`);
    const own = { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...modifiers, target, timeStamp: ms };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(event, name, { value });
    page.dispatchEvent(event);
    return event;
  };
  return { asked, press, stop, setActive: (to: boolean) => (isActive = to) };
}
