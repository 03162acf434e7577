/** The QR code of the current address, over everything else, so that the room's phones can open the view. */
import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { copyOrSelect, type Copied } from "../../ui/clipboard";
import { useI18n } from "../../i18n/i18n";
import { Dialog } from "../../ui/widgets/Dialog";
import { commands, keyName } from "../keys/commands";
import { qrCode, reachOf } from "./qr";

export interface ViewCodeProps {
  readonly open: boolean;
  /** The full address of the current view. */
  readonly address: string;
  readonly onClose: () => void;
}

const closingKeys = commands.find(({ id }) => id === "code")?.keys ?? [];

export function ViewCode(props: ViewCodeProps) {
  const { t } = useI18n();
  // An open dialog keeps its keys from the briefing, so the key that opened this one has to close it here.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || !closingKeys.includes(keyName(event))) return;
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <div class="view-code-keys" on:keydown={onKeyDown}>
      <Dialog
        open={props.open}
        class="view-code"
        heading={t().brief.code.heading}
        closeLabel={t().app.close}
        onClose={() => props.onClose()}
      >
        <CodeOfAddress address={props.address} onClose={() => props.onClose()} />
      </Dialog>
    </div>
  );
}

interface CodeOfAddressProps {
  readonly address: string;
  readonly onClose: () => void;
}

function CodeOfAddress(props: CodeOfAddressProps) {
  const { t } = useI18n();
  const code = createMemo(() => qrCode(props.address));
  const note = (): string | null => {
    const reach = reachOf(props.address);
    return reach === "network" ? null : t().brief.code.reach[reach];
  };
  const [copied, setCopied] = createSignal<Copied | null>(null);
  createEffect(
    on(
      () => props.address,
      () => setCopied(null),
      { defer: true },
    ),
  );
  let text: HTMLParagraphElement | undefined;
  const copy = async (): Promise<void> => {
    const address = props.address;
    const outcome = await copyOrSelect(address, () => text);
    // The view may have changed meanwhile; then another address is shown.
    if (address === props.address) setCopied(outcome);
  };
  return (
    <>
      <Show when={code()} fallback={<p class="view-code-note">{t().brief.code.tooLong}</p>}>
        {(drawn) => (
          <svg
            class="view-code-picture"
            viewBox={`0 0 ${drawn().size} ${drawn().size}`}
            role="img"
            aria-label={t().brief.code.picture}
            onClick={() => props.onClose()}
          >
            <rect width="100%" height="100%" fill="#fff" />
            <path d={drawn().path} fill="#000" shape-rendering="crispEdges" />
          </svg>
        )}
      </Show>
      <Show when={note()}>{(words) => <p class="view-code-note">{words()}</p>}</Show>
      <p class="view-code-address" ref={text} translate="no">
        {props.address}
      </p>
      <p class="view-code-copy">
        <button type="button" class="button" onClick={() => void copy()}>
          {t().brief.code.copy}
        </button>
        <span role="status">
          <Show when={copied()}>{(outcome) => <>{t().brief.code.outcome[outcome()]}</>}</Show>
        </span>
      </p>
    </>
  );
}
