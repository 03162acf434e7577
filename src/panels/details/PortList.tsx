/** Ports of a region: name, country, port opposite, how goods pass. Ports without coordinates are listed, not drawn. */
import { For, Show } from "solid-js";
import type { Port } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { standsFor } from "../facts/resting";
import { SourceNote } from "../facts/SourceNote";
import { wordsIn } from "../../words/create-words";

export function PortList(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Show when={props.region.ports.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.ports} · {props.region.ports.length}
        </h3>
        <ul class="facts">
          <For each={props.region.ports}>{(port) => <PortRow port={port} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function PortRow(props: { readonly port: Port }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().panel;
  const thing = (): Thing => ({ kind: "port", id: props.port.id });
  const isChosen = () => state.view().port === props.port.id;
  const about = (): string =>
    [
      `${wordsIn(i18n.locale()).countries(state.briefing(), [props.port.faces])}${props.port.opposite === null ? "" : `: ${props.port.opposite}`}`,
      ...(props.port.modes.length > 0 ? [wordsIn(i18n.locale()).modes(props.port)] : []),
      ...(props.port.point ? [] : [words().notDrawn]),
    ].join(" · ");
  return (
    <li class="fact" classList={{ "is-lit": state.isLit(thingKey(thing())), "is-chosen": isChosen() }}>
      <div class="fact-term">
        <span class="glyph glyph-port" aria-hidden="true" />
        <button
          ref={standsFor(state, thing)}
          type="button"
          class="link-button"
          aria-current={isChosen() ? "true" : undefined}
          onClick={() => state.selectPort(props.port.id)}
        >
          <DualName text={props.port.name} />
        </button>
      </div>
      <div class="fact-text">{about()}</div>
      <SourceNote refs={props.port.refs} note={props.port.note} />
    </li>
  );
}
