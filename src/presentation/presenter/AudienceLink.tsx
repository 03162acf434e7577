/** Brings back an audience window that was closed: a button that opens a new one, and its link to copy. */
import { createSignal, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { pageAddress } from "../../state/history";
import { copyOrSelect, selectContent, type Copied } from "../../ui/clipboard";
import { audienceAddress, openAudience, type NoWindow } from "./open-presenter";

export interface AudienceLinkProps {
  readonly room: string;
  /** Whether there is an audience window now. */
  readonly isConnected: boolean;
}

type Outcome = Copied | NoWindow;

export function AudienceLink(props: AudienceLinkProps) {
  const { t } = useI18n();
  const words = () => t().brief.presenter.audience;
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const address = (): string => new URL(audienceAddress(pageAddress(), props.room), document.baseURI).href;
  let text: HTMLParagraphElement | undefined;
  /** Shows the link, but only where it must be copied by hand. */
  const show = (why: Outcome): Element | undefined => {
    setOutcome(why);
    return text;
  };
  const copy = async (): Promise<void> => {
    setOutcome(await copyOrSelect(address(), () => show("byHand")));
  };
  const said = (how: Outcome) => (how === "done" ? "copied" : how);
  const open = async (): Promise<void> => {
    const how = await openAudience(pageAddress(), props.room);
    if (how === "blocked") selectContent(show(how));
    else setOutcome(how === "opened" ? null : how);
  };
  return (
    <section class="audience-link" aria-label={words().heading}>
      <div class="presenter-buttons">
        <button type="button" class="button" classList={{ "button-strong": !props.isConnected }} onClick={() => void open()}>
          {words().open}
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          {words().copy}
        </button>
      </div>
      <p role="status">
        <Show when={outcome()}>{(how) => <>{words().outcome[said(how())]}</>}</Show>
      </p>
      <Show when={outcome() === "byHand" || outcome() === "blocked"}>
        <p class="audience-address" ref={text} translate="no">
          {address()}
        </p>
      </Show>
    </section>
  );
}
