/** The briefing's list of keys, made from the table of commands. */
import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { hasFullScreen } from "../../ui/full-screen";
import { Dialog } from "../../ui/widgets/Dialog";
import type { Command } from "./commands";

export interface KeySheetProps {
  readonly open: boolean;
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

export function KeySheet(props: KeySheetProps) {
  const { t } = useI18n();
  /** Leaves out what this browser cannot do. */
  const offered = () => props.commands.filter(({ id }) => id !== "fullScreen" || hasFullScreen(document));
  /** A key's name as printed on a keyboard. */
  const cap = (key: string): string => {
    const names: Readonly<Record<string, string>> = {
      " ": t().brief.space,
      "Shift+ ": `Shift + ${t().brief.space}`,
      ArrowRight: "→",
      ArrowLeft: "←",
      ArrowUp: "↑",
      ArrowDown: "↓",
      Escape: "Esc",
    };
    return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  };
  return (
    <Dialog class="key-sheet" open={props.open} heading={t().brief.keys} closeLabel={t().app.close} onClose={() => props.onClose()}>
      <dl class="keys">
        <For each={offered()}>
          {(command) => (
            <div data-command={command.id}>
              <dt>
                <For each={command.keys}>{(key) => <kbd data-key={key}>{cap(key)}</kbd>}</For>
              </dt>
              <dd>{t().brief.commands[command.id]}</dd>
            </div>
          )}
        </For>
        <div>
          <dt>
            <kbd>1–200</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>{t().brief.jump}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
