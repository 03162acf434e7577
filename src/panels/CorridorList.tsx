/** Corridors and agreements that concern a region, with what came only after the date. */
import { For, Show } from "solid-js";
import type { Agreement, Corridor } from "../data/schema";
import { useI18n } from "../i18n/i18n";
import type { RegionBriefing } from "../model/briefing";
import { useBriefing } from "../state/context";
import { DualName } from "./DualName";
import { SourceNote } from "./SourceNote";

export function CorridorList(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Show when={props.region.corridors.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.corridors} · {props.region.corridors.length}
        </h3>
        <ul class="facts">
          <For each={props.region.corridors}>{(corridor) => <CorridorRow corridor={corridor} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function CorridorRow(props: { readonly corridor: Corridor }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().panel;
  const isLater = () => state.briefing().later.corridors.some((later) => later.id === props.corridor.id);
  const about = (): string => {
    const date = props.corridor.from && i18n.date(props.corridor.from);
    const length = props.corridor.lengthKm;
    return [
      ...(date ? [words()[props.corridor.fromMeans ?? "dated"](date)] : []),
      ...(length === null ? [] : [words().lengthKm(i18n.number(length))]),
    ].join(" · ");
  };
  return (
    <li class="fact fact-wide" classList={{ "is-later": isLater() }}>
      <div class="fact-text">
        <span class="fact-name">
          <DualName text={props.corridor.name} />
        </span>
        <span class="fact-about">
          <Show when={isLater()}>
            <span class="mark mark-later">{words().later}</span>
          </Show>
          {about()}
        </span>
      </div>
      <SourceNote refs={props.corridor.refs} note={props.corridor.note} />
    </li>
  );
}

export function AgreementList(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Show when={props.region.agreements.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.agreements} · {props.region.agreements.length}
        </h3>
        <ul class="facts">
          <For each={props.region.agreements}>{(agreement) => <AgreementRow agreement={agreement} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function AgreementRow(props: { readonly agreement: Agreement }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().panel;
  const isLater = () => state.briefing().later.agreements.some((later) => later.id === props.agreement.id);
  const standing = (): string => {
    const { inForce, signed } = props.agreement;
    if (inForce) return isLater() ? words().laterInForce(i18n.date(inForce)) : words().inForce(i18n.date(inForce));
    return [...(signed ? [words().signed(i18n.date(signed))] : []), words().notInForce].join(" · ");
  };
  return (
    <li class="fact fact-wide" classList={{ "is-later": isLater() }}>
      <div class="fact-text">
        <span class="fact-name">
          <DualName text={props.agreement.name} />
        </span>
        <span class="fact-about">
          <span class="mark" classList={{ "mark-later": isLater() }}>
            {standing()}
          </span>
          {i18n.pick(props.agreement.what)}
        </span>
      </div>
      <SourceNote refs={props.agreement.refs} note={props.agreement.note} />
    </li>
  );
}
