/** A part of the page that is loaded when needed. If it does not arrive, a notice says so, and it can be asked for again. */
import { createComponent, createResource, Show, Suspense, untrack, type Component, type JSX } from "solid-js";
import { askAgain } from "./ask-again";
import { underWay } from "./under-way";
import { Contained, MissingPartError } from "./Contained";

/** @param load imports the component; called again after a failure (Solid's own `lazy` keeps the failure), never after success */
export function lazyPart<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  let arrived: Component<Props> | undefined;
  const ask = askAgain(load);
  const fetchPart = async (): Promise<Component<Props>> => {
    try {
      arrived ??= await ask();
      return arrived;
    } catch (cause) {
      throw new MissingPartError("a part of the page did not arrive", { cause });
    }
  };
  return (props) => {
    const Part = (): JSX.Element => {
      const [part] = createResource(() => underWay(fetchPart()));
      return <Show when={part()}>{(component) => untrack(() => createComponent(component(), props))}</Show>;
    };
    return (
      <Contained>
        <Suspense>
          <Part />
        </Suspense>
      </Contained>
    );
  };
}
