/** A pill that is on or off. */
import { splitProps, type JSX, type ParentProps } from "solid-js";

export interface ToggleChipProps extends Pick<
  JSX.HTMLAttributes<HTMLButtonElement>,
  "onPointerEnter" | "onPointerLeave" | "onFocus" | "onBlur" | "lang"
> {
  readonly pressed: boolean;
  /** Accessible name, where the visible text is shorter. */
  readonly label?: string;
  /** Leads nowhere at the moment: dimmed, still works. Default false. */
  readonly dim?: boolean;
  /** Lights up with what is pointed at elsewhere. Default false. */
  readonly lit?: boolean;
  /** Small number after the text; part of `label`, so hidden from readers. */
  readonly count?: number;
  readonly class?: string;
  readonly onToggle: () => void;
}

export function ToggleChip(props: ParentProps<ToggleChipProps>) {
  const [own, rest] = splitProps(props, ["pressed", "label", "dim", "lit", "count", "class", "onToggle", "children"]);
  return (
    <button
      {...rest}
      type="button"
      class={`chip ${own.class ?? ""}`}
      classList={{ "is-dim": own.dim ?? false, "is-lit": own.lit ?? false }}
      aria-pressed={own.pressed}
      onClick={() => own.onToggle()}
    >
      {/* The name comes from the content: what is seen is hidden from readers where `label` says it better. */}
      <span class="chip-text" aria-hidden={own.label === undefined ? undefined : "true"}>
        {own.children}
      </span>
      {own.label === undefined ? null : <span class="visually-hidden">{own.label}</span>}
      {own.count === undefined ? null : (
        <span class="chip-count" aria-hidden="true">
          {own.count}
        </span>
      )}
    </button>
  );
}
