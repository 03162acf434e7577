/** A modal on the native <dialog>: focus stays inside, Escape and the backdrop close it, focus returns to where it was. */
import { createEffect, createUniqueId, Show, type ParentProps } from "solid-js";
import { IconButton } from "./IconButton";

export interface DialogProps {
  readonly open: boolean;
  /** Heading and accessible name. */
  readonly heading: string;
  /** Accessible name of the close button. */
  readonly closeLabel: string;
  readonly class?: string;
  readonly onClose: () => void;
}

export function Dialog(props: ParentProps<DialogProps>) {
  const headingId = createUniqueId();
  let element: HTMLDialogElement | undefined;
  createEffect(() => {
    if (!element || element.open === props.open) return;
    if (props.open) element.showModal();
    else element.close();
  });
  return (
    <dialog
      ref={element}
      class={`dialog ${props.class ?? ""}`}
      aria-labelledby={headingId}
      onClose={() => {
        if (props.open) props.onClose();
      }}
      onClick={(event) => {
        // The content covers the dialog's box completely, so a press on the dialog itself is one on the backdrop.
        if (event.target === event.currentTarget) props.onClose();
      }}
    >
      <Show when={props.open}>
        <div class="dialog-content">
          <header class="dialog-head">
            <h2 id={headingId}>{props.heading}</h2>
            <IconButton icon="close" label={props.closeLabel} onPress={() => props.onClose()} />
          </header>
          {props.children}
        </div>
      </Show>
    </dialog>
  );
}
