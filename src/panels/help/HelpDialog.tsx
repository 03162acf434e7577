/** What you can do on the page, the map's keys, what a link rests on, and whose boundaries are drawn. */
import { For } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import { linkBases } from "../../data/choices";
import { useBriefing } from "../../state/context";
import { Dialog } from "../../ui/widgets/Dialog";
import { ShareView } from "./ShareView";

export interface HelpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function HelpDialog(props: HelpDialogProps) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().help;
  return (
    <Dialog
      class="help"
      open={props.open}
      heading={words().heading}
      closeLabel={i18n.t().app.close}
      onClose={() => props.onClose()}
    >
      <h3>{words().whatHeading}</h3>
      <ul class="bullets">
        <For each={words().what}>{(line) => <li>{line}</li>}</For>
      </ul>
      <h3>{words().keysHeading}</h3>
      <dl class="keys">
        <For each={words().keys}>
          {(entry) => (
            <div>
              <dt>
                <For each={entry.keys}>{(key) => <kbd>{key}</kbd>}</For>
              </dt>
              <dd>{entry.does}</dd>
            </div>
          )}
        </For>
      </dl>
      <h3>{words().linksHeading}</h3>
      <dl class="keys">
        <For each={linkBases}>
          {(basis) => (
            <div>
              <dt class={`basis-sample basis-${basis}`}>{i18n.t().basis[basis]}</dt>
              <dd>{words().links[basis]}</dd>
            </div>
          )}
        </For>
      </dl>
      <ShareView />
      <h3>{words().boundariesHeading}</h3>
      <p>{i18n.pick(state.pack.map.boundaries)}</p>
      <p>{i18n.pick(state.pack.map.disclaimer)}</p>
    </Dialog>
  );
}
