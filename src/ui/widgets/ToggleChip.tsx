/** A pill that is on or off. */
import type { ParentProps } from "solid-js";

export interface ToggleChipProps {
  readonly ref?: (element: HTMLElement) => void;
  readonly lang?: string;
  readonly pressed: boolean;
  /** Accessible name, where the visible text is shorter. */
  readonly label?: string;
  /** Choosing it would leave nothing at the moment: dimmed, but it still works. Default false. */
  readonly dim?: boolean;
  /** Whether it is linked to what is pointed at elsewhere. Default false. */
  readonly lit?: boolean;
  /** Small number after the text. `label` includes it, so it is hidden from screen readers. */
  readonly count?: number;
  readonly class?: string;
  readonly onToggle: () => void;
}

export function ToggleChip(props: ParentProps<ToggleChipProps>) {
  return (
    <button
      ref={(element) => props.ref?.(element)}
      lang={props.lang}
      type="button"
      class={`chip ${props.class ?? ""}`}
      classList={{ "is-dim": props.dim ?? false, "is-lit": props.lit ?? false }}
      aria-pressed={props.pressed}
      onClick={() => props.onToggle()}
    >
      {/* The name is the content. Where `label` says it better, the visible text is hidden from screen readers. */}
      <span class="chip-text" aria-hidden={props.label === undefined ? undefined : "true"}>
        {props.children}
      </span>
      {props.label === undefined ? null : <span class="visually-hidden">{props.label}</span>}
      {props.count === undefined ? null : (
        <span class="chip-count" aria-hidden="true">
          {props.count}
        </span>
      )}
    </button>
  );
}
