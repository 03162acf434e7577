/** The foot of the editor: the last change, undo and redo. */
import { useI18n } from "../../i18n/i18n";
import type { EditableDeck } from "../deck/create-editable-deck";

/** The last change in words, and whether undoing it is offered. */
export interface LastChange {
  readonly text: string;
  readonly canUndo: boolean;
}

export interface UndoBarProps {
  readonly editable: Pick<EditableDeck, "canUndo" | "canRedo">;
  readonly last: LastChange | null;
  readonly onStep: (by: "undo" | "redo") => void;
}

export function UndoBar(props: UndoBarProps) {
  const { t } = useI18n();
  const words = () => t().brief.editor;
  return (
    <div class="editor-foot">
      <p role="status">{props.last?.text}</p>
      <button
        type="button"
        class="button"
        classList={{ "button-strong": props.last?.canUndo ?? false }}
        aria-disabled={props.editable.canUndo() ? undefined : "true"}
        onClick={() => props.editable.canUndo() && props.onStep("undo")}
      >
        {words().undo}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={props.editable.canRedo() ? undefined : "true"}
        onClick={() => props.editable.canRedo() && props.onStep("redo")}
      >
        {words().redo}
      </button>
    </div>
  );
}
