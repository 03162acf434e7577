/**
 * A button with a small sheet below it. It is not modal: the page stays live. Escape, a press elsewhere, or focus moving on
 * closes it; Escape also returns focus to the button.
 */
import { createEffect, createSignal, createUniqueId, onCleanup, Show, type JSX, type ParentProps } from "solid-js";

export interface PopoverProps {
  /** Called with the element that holds the button and the sheet. */
  readonly ref?: (element: HTMLElement) => void;
  /** What the button shows; its accessible name too. */
  readonly button: JSX.Element;
  /** Accessible name of the sheet. */
  readonly label: string;
  readonly class?: string;
}

export function Popover(props: ParentProps<PopoverProps>) {
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let root: HTMLDivElement | undefined;
  let button: HTMLButtonElement | undefined;
  const isInside = (target: EventTarget | null): boolean => target instanceof Node && (root?.contains(target) ?? false);
  createEffect(() => {
    if (!isOpen()) return;
    const onPress = (event: PointerEvent): void => {
      if (!isInside(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", onPress, true);
    onCleanup(() => removeEventListener("pointerdown", onPress, true));
  });
  // Listened to on the element itself, so that the page's own Escape does not act too.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen() || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button?.focus();
  };
  return (
    <div
      ref={(element) => {
        root = element;
        props.ref?.(element);
      }}
      class={`popover-root ${props.class ?? ""}`}
      on:keydown={onKeyDown}
      onFocusOut={(event) => {
        if (event.relatedTarget !== null && !isInside(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="button popover-button"
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? id : undefined}
        onClick={() => setOpen((open) => !open)}
      >
        {props.button}
      </button>
      <Show when={isOpen()}>
        <div id={id} class="popover scrolls" role="group" aria-label={props.label} tabindex="-1">
          {props.children}
        </div>
      </Show>
    </div>
  );
}
