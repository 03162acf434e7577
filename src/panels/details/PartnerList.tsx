/** A region's partner countries, each with what the link rests on, strongest first. A press filters by the country. */
import { createMemo, For, Show } from "solid-js";
import type { RegionBriefing } from "../../model/briefing";
import { useI18n } from "../../i18n/i18n";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { partnersOf, refsOfPartner, type Partner } from "../facts/region-facts";
import { standsFor } from "../facts/resting";
import { SourceNote } from "../facts/SourceNote";
import { wordsIn } from "../../words/create-words";

export function PartnerList(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const partners = createMemo(() => partnersOf(state.briefing(), props.region));
  const hasOthers = () => partners().neighbours.length + partners().others.length > 0;
  return (
    <Show when={props.region.links.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.partners} · {props.region.links.length}
        </h3>
        <Show when={partners().named.length > 0}>
          <h4>{i18n.t().panel.named}</h4>
          <ul class="facts">
            <For each={partners().named}>{(partner) => <PartnerRow partner={partner} />}</For>
          </ul>
        </Show>
        <Show when={hasOthers()}>
          <Show when={state.briefing().isPublished}>
            <h4>{i18n.t().panel.notNamed}</h4>
          </Show>
          <ul class="facts">
            <For each={partners().neighbours}>{(partner) => <PartnerRow partner={partner} />}</For>
            <For each={partners().others}>{(group) => <PartnerGroup group={group} />}</For>
          </ul>
        </Show>
      </section>
    </Show>
  );
}

function PartnerRow(props: { readonly partner: Partner }) {
  const state = useBriefing();
  const i18n = useI18n();
  return (
    <li class="fact">
      <div class="fact-term">
        <PartnerButton partner={props.partner} />
      </div>
      <div class="fact-text" classList={{ [`basis-${props.partner.link.bases[0] ?? "reading"}`]: true }}>
        {wordsIn(i18n.locale()).bases(state.briefing(), props.partner.link)}
      </div>
      <SourceNote refs={refsOfPartner(state.briefing(), props.partner)} note={props.partner.country.note} />
    </li>
  );
}

/** Countries linked in the same way share a row, so that a group of ten does not take ten rows. */
function PartnerGroup(props: { readonly group: readonly Partner[] }) {
  const state = useBriefing();
  const i18n = useI18n();
  const first = (): Partner | undefined => props.group[0];
  return (
    <Show when={first()}>
      {(partner) => (
        <li class="fact fact-group">
          <div class="fact-term fact-term-quiet">{wordsIn(i18n.locale()).bases(state.briefing(), partner().link)}</div>
          <div class="fact-text fact-names">
            <For each={props.group}>{(one) => <PartnerButton partner={one} />}</For>
          </div>
          <SourceNote refs={refsOfPartner(state.briefing(), partner())} note={partner().country.note} />
        </li>
      )}
    </Show>
  );
}

function PartnerButton(props: { readonly partner: Partner }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "country", id: props.partner.country.code });
  return (
    <button
      ref={standsFor(state, thing)}
      type="button"
      class="link-button"
      classList={{ "is-lit": state.isLit(thingKey(thing())) }}
      aria-pressed={state.filter().partner.includes(props.partner.country.code)}
      title={i18n.t().panel.filterBy(i18n.pick(props.partner.country.name))}
      onClick={() => state.togglePartner(props.partner.country.code)}
    >
      <DualName text={props.partner.country.name} />
    </button>
  );
}
