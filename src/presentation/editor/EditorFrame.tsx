/** The sheet that holds the editor. It opens and closes beside the live page, has its own keys, and takes dropped files. */
import { createEffect, createSignal, on, onCleanup, Show, untrack, type ParentProps } from "solid-js";
import { isTyping } from "../../ui/key-targets";
import { commands, keyName } from "../keys/commands";

export interface EditorFrameProps {
  readonly open: boolean;
  /** The id of its heading. */
  readonly labelledBy: string;
  /** Called when the sheet has opened and has the focus. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onFile: (file: File) => void;
}

const closingKeys = commands.find(({ id }) => id === "editor")?.keys ?? [];
const isClosingKey = (event: KeyboardEvent): boolean =>
  closingKeys.includes(keyName(event)) &&
  !(event.repeat || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target));

export function EditorFrame(props: ParentProps<EditorFrameProps>) {
  const [isOver, setOver] = createSignal(false);
  let sheet: HTMLDialogElement | undefined;
  let before: Element | null = null;
  const show = (frame: HTMLDialogElement): void => {
    before = document.activeElement;
    // Not modal: the map stays live, because what it shows becomes the next slide.
    frame.show();
    frame.querySelector<HTMLElement>("h2")?.focus();
    untrack(() => props.onOpen());
  };
  const hide = (frame: HTMLDialogElement): void => {
    const hadFocus = frame.contains(document.activeElement);
    frame.close();
    if (hadFocus && before instanceof HTMLElement) before.focus();
  };
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!sheet || sheet.open === open) return;
        if (open) show(sheet);
        else hide(sheet);
      },
    ),
  );
  onCleanup(() => sheet?.close());
  return (
    <dialog
      ref={sheet}
      class="editor"
      classList={{ "is-over": isOver() }}
      aria-labelledby={props.labelledBy}
      on:keydown={(event: KeyboardEvent) => {
        // The sheet keeps its keys from the page. The key that opened it also closes it, unless it is typed into a field.
        if (event.key !== "Escape" && !isClosingKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        props.onFile(file);
      }}
    >
      <Show when={props.open}>{props.children}</Show>
    </dialog>
  );
}
