/** Native details. Opens when `forced` becomes true; apart from that, the reader opens and closes it. */
import { createEffect, createSignal, on, type JSX, type ParentProps } from "solid-js";
import { NextFrame } from "../frames/NextFrame";

export interface DisclosureProps {
  readonly summary: JSX.Element;
  /** Opens when it turns true; the reader may close it again. Default false. */
  readonly forced?: boolean;
  readonly class?: string;
  readonly id?: string;
}

export function Disclosure(props: ParentProps<DisclosureProps>) {
  const [open, setOpen] = createSignal(false);
  createEffect(
    on(
      () => props.forced ?? false,
      (forced) => {
        if (forced) setOpen(true);
      },
    ),
  );
  return (
    <details
      id={props.id}
      class={`disclosure ${props.class ?? ""}`}
      open={open()}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.summary}</summary>
      <div class="disclosure-body">
        <NextFrame now={open()}>{props.children}</NextFrame>
      </div>
    </details>
  );
}
