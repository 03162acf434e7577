// Runs in the page: every way to load from elsewhere, to turn text into code and to inject markup. Self-contained, because its
// text is sent to the browser.

/** To be evaluated in the page first: the test runner would write another import into the text of a function. */
export const importModuleSource = "globalThis.importModule = (address) => import(address)";

export interface Outcome {
  readonly attempt: string;
  /** The directives that refused it. */
  readonly refusedBy: readonly string[];
}

/**
 * Each attempt to break in, and how it ended.
 * @param other address of another host, ending in "/"
 */
export async function breakIn(other: string): Promise<readonly Outcome[]> {
  const make = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) Reflect.set(element, name, value);
    document.body.append(element);
    return element;
  };
  const makePolicy = (name: string): unknown => {
    const types: unknown = Reflect.get(window, "trustedTypes");
    const create: unknown = types instanceof Object ? Reflect.get(types, "createPolicy") : null;
    return typeof create === "function" ? Reflect.apply(create, types, [name, { createHTML: String }]) : null;
  };
  const importModule = (address: string): unknown => {
    const load: unknown = Reflect.get(globalThis, "importModule");
    if (typeof load !== "function") throw new Error("importModule was not put into the page");
    return Reflect.apply(load, undefined, [address]);
  };
  const run = "globalThis.ran = 'injected'";
  const markup = `<img src=x onerror="${run}"><script>${run}</script>`;
  const attempts: Readonly<Record<string, () => unknown>> = {
    "a request": () => fetch(`${other}fetch`),
    "an old request": () =>
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onloadend = done;
        request.onerror = fail;
        request.open("GET", `${other}xhr`);
        request.send();
      }),
    "a beacon": () => navigator.sendBeacon(`${other}beacon`, "secret"),
    "a socket": () => new WebSocket(`${other.replace("http", "ws")}socket`),
    "an event source": () => new EventSource(`${other}events`),
    "an image": () => make("img", { src: `${other}image.png` }),
    "a stylesheet": () => make("link", { rel: "stylesheet", href: `${other}style.css` }),
    "a frame": () => make("iframe", { src: `${other}frame.html` }),
    "an object": () => make("object", { data: `${other}object.html` }),
    "a sound": () => make("audio", { src: `${other}sound.mp3` }),
    "a font": () => new FontFace("other", `url(${other}font.woff2)`).load(),
    "a script of another host": () => make("script", { src: `${other}script.js` }),
    "a module of another host": () => importModule(`${other}module.js`),
    "a module made of text": () => importModule(`data:text/javascript,${run}`),
    "a module made of a blob": () => importModule(URL.createObjectURL(new Blob([run], { type: "text/javascript" }))),
    "a worker of another host": () => new Worker(`${other}worker.js`),
    "a worker made of text": () => new Worker(`data:text/javascript,fetch("${other}worker")`, { type: "module" }),
    "a worker made of a blob": () => new Worker(URL.createObjectURL(new Blob([run], { type: "text/javascript" }))),
    eval: () => (0, eval)(run) as unknown,
    "a function made of text": () => {
      const made: unknown = Reflect.construct(Function, [run]);
      if (typeof made === "function") Reflect.apply(made, undefined, []);
    },
    "a timer with text": () => Reflect.apply(setTimeout, window, [run]) as unknown,
    "an inline script": () => make("script", { text: run }),
    "an inline script made of nodes": () => {
      const script = document.createElement("script");
      script.append(document.createTextNode(run));
      document.body.append(script);
    },
    "an inline handler": () => {
      const button = document.createElement("button");
      button.setAttribute("onclick", run);
      document.body.append(button);
      button.click();
    },
    "an address that is a script": () => {
      const link = make("a", { href: `javascript:${run}` });
      if (link instanceof HTMLElement) link.click();
    },
    "markup as HTML": () => make("div", { innerHTML: markup }),
    "markup beside an element": () => document.body.insertAdjacentHTML("beforeend", markup),
    "markup into a frame": () => make("iframe", { srcdoc: markup }),
    "markup written": () => document.write(markup),
    "markup parsed": () => new DOMParser().parseFromString(markup, "text/html"),
    "markup in a range": () => document.createRange().createContextualFragment(markup),
    "an inline style": () => make("style", { textContent: ":root { --ran: yes }" }),
    "a style attribute": () => document.documentElement.setAttribute("style", "--ran: yes"),
    "another base": () => make("base", { href: other }),
    "a form": () => {
      const form = make("form", { action: `${other}form`, target: "_self" });
      if (form instanceof HTMLFormElement) form.submit();
    },
    "a policy of its own": () => makePolicy("mine"),
    "the policy of the app": () => makePolicy("gateway-atlas-templates"),
    "another default policy": () => makePolicy("default"),
  };
  const violations = new Set<string>();
  let onViolation = (): void => undefined;
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    violations.add(effectiveDirective);
    onViolation();
  });
  const outcomes: Outcome[] = [];
  for (const [attempt, act] of Object.entries(attempts)) {
    // In a task of the page's own: what a test evaluates may do more than the page.
    await new Promise((done) => setTimeout(done));
    violations.clear();
    const refused = new Promise<void>((done) => {
      onViolation = done;
    });
    // A limit for what nothing refuses.
    const inVain = new Promise((done) => setTimeout(done, 60_000));
    try {
      await Promise.race([act(), refused, inVain]);
    } catch {
      // Refused with an exception; the violation is reported as well.
    }
    await Promise.race([refused, inVain]);
    outcomes.push({ attempt, refusedBy: [...violations] });
  }
  return outcomes;
}
