/**
 * A link to another view of this page. A plain click is a step in this window and keeps what belongs to the window. The link
 * itself, copied or opened elsewhere, is the one for others.
 */
import type { ParentProps } from "solid-js";
import { useBriefing } from "../../state/context";
import type { ViewState } from "../../state/view-state";

export interface ViewLinkProps {
  readonly to: (view: ViewState) => ViewState;
  readonly class: string;
  /** Tooltip and accessible name. Default: the link's content. */
  readonly label?: string;
  /** Whether the view it leads to is on screen. Default false. */
  readonly isCurrent?: boolean;
  /** Called when it gains or loses focus. */
  readonly onRest?: (isResting: boolean) => void;
}

export function ViewLink(props: ParentProps<ViewLinkProps>) {
  const state = useBriefing();
  return (
    <a
      class={props.class}
      href={`#${state.fragmentForOthers(props.to(state.view()))}`}
      onClick={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        state.change(props.to);
      }}
      onFocus={() => props.onRest?.(true)}
      onBlur={() => props.onRest?.(false)}
      title={props.label}
      aria-label={props.label}
      aria-current={props.isCurrent ? "true" : undefined}
    >
      {props.children}
    </a>
  );
}
