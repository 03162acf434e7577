/** A square button that shows an icon and says its name. */
import { Icon, type IconName } from "./Icon";

export interface IconButtonProps {
  readonly icon: IconName;
  /** Tooltip, which is the accessible name too. With an aria-label besides, screen readers would say it twice. */
  readonly label: string;
  /** Unavailable now; stays focusable. Default false. */
  readonly disabled?: boolean;
  /** Its keyboard shortcuts, as in `aria-keyshortcuts`. */
  readonly keys?: string;
  readonly class?: string;
  /** Whether what it opens is open, and the id of that. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress: (event: MouseEvent) => void;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class={`button icon-button ${props.class ?? ""}`}
      title={props.label}
      aria-disabled={props.disabled ? "true" : undefined}
      aria-keyshortcuts={props.keys}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={(event) => {
        if (!props.disabled) props.onPress(event);
      }}
    >
      <Icon name={props.icon} />
    </button>
  );
}
