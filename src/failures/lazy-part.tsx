/** A part of the page that is loaded when it is needed. What does not arrive is told, and asked for again on request. */
import { createComponent, createResource, Show, Suspense, untrack, type Component, type JSX } from "solid-js";
import { askAgain } from "./ask-again";
import { underWay } from "./under-way";
import { Contained, MissingPartError } from "./Contained";

/** @param load imports the component; asked again after a failure (which Solid's own `lazy` keeps), never after success */
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
