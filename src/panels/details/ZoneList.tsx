/** Zones of a region: each opens on the map and in the panel. */
import { For, Show } from "solid-js";
import type { Zone } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { standsFor } from "../facts/resting";
import { SourceNote } from "../facts/SourceNote";
import { wordsIn } from "../../words/create-words";

export function ZoneList(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Show when={props.region.zones.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.zones} · {props.region.zones.length}
        </h3>
        <ul class="facts">
          <For each={props.region.zones}>{(zone) => <ZoneRow zone={zone} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function ZoneRow(props: { readonly zone: Zone }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().panel;
  const thing = (): Thing => ({ kind: "zone", id: props.zone.id });
  const isChosen = () => state.view().zone === props.zone.id;
  const about = (): string => {
    const from = props.zone.from && i18n.date(props.zone.from);
    return [
      ...(props.zone.kind === "cross-border" ? [words().crossBorderZone] : []),
      ...(props.zone.faces.length > 0
        ? [words().facing(wordsIn(i18n.locale()).countries(state.briefing(), props.zone.faces))]
        : []),
      ...(from ? [words().since(from)] : []),
      ...(props.zone.point ? [] : [words().notDrawn]),
    ].join(" · ");
  };
  return (
    <li class="fact" classList={{ "is-lit": state.isLit(thingKey(thing())), "is-chosen": isChosen() }}>
      <div class="fact-term">
        <span class="glyph" classList={{ "glyph-diamond": props.zone.kind === "cross-border" }} aria-hidden="true" />
        <button
          ref={standsFor(state, thing)}
          type="button"
          class="link-button"
          aria-current={isChosen() ? "true" : undefined}
          title={i18n.pick(props.zone.name)}
          onClick={() => state.selectZone(props.zone.id)}
        >
          <DualName text={props.zone.shortName} />
        </button>
      </div>
      <div class="fact-text">{about()}</div>
      <SourceNote refs={props.zone.refs} note={props.zone.note} />
    </li>
  );
}
