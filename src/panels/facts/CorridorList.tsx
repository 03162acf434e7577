/** Corridors and agreements that concern a region, as of the date; LaterList has those that come later. */
import { For, Show } from "solid-js";
import type { Agreement, Corridor } from "../../data/schema";
import { useI18n, type I18n } from "../../i18n/i18n";
import { versionsAt } from "../../model/as-of";
import type { RegionBriefing } from "../../model/briefing";
import { hasBegun } from "../../model/dates";
import { useBriefing } from "../../state/context";
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
  return (
    <li class="fact fact-wide">
      <div class="fact-text">
        <span class="fact-name">
          <DualName text={props.corridor.name} />
        </span>
        <span class="fact-about">{corridorWords(i18n, props.corridor, state.briefing().asOf)}</span>
      </div>
      <SourceNote refs={props.corridor.refs} note={props.corridor.note} />
    </li>
  );
}

/** The date with what it means, the steps since then, and the length: `opened 3 December 2021 · 1,035 km`. */
export function corridorWords(i18n: I18n, corridor: Corridor, asOf: string): string {
  const words = i18n.t().panel;
  const date = corridor.from && i18n.date(corridor.from);
  const steps = (corridor.stages ?? []).filter((stage) => hasBegun(stage.date, asOf));
  return [
    ...(date ? [words[corridor.fromMeans ?? "dated"](date)] : []),
    ...steps.map((stage) => i18n.t().events.step(i18n.pick(stage.what), i18n.date(stage.date))),
    ...(corridor.lengthKm === null ? [] : [words.lengthKm(i18n.number(corridor.lengthKm))]),
  ].join(" · ");
}

export function AgreementList(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Show when={props.region.agreements.length > 0}>
      <section class="panel-section">
        <h3>
          {i18n.t().panel.agreements} · {props.region.agreements.length}
        </h3>
        <p class="quiet">{i18n.t().events.addition}</p>
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
  const versions = () => versionsAt(props.agreement, state.briefing().asOf);
  return (
    <li class="fact fact-wide">
      <div class="fact-text">
        <span class="fact-name">
          <DualName text={props.agreement.name} />
        </span>
        <span class="fact-about">
          <Show when={props.agreement.inForce}>{(date) => <span class="mark">{words().inForce(i18n.date(date()))}</span>}</Show>
          {i18n.pick(props.agreement.what)}
        </span>
        <Show when={versions().length > 0}>
          <ul class="versions">
            <For each={versions()}>
              {({ version, state: standing }) => (
                <li class={`version-${standing}`}>
                  {i18n.t().events.version[standing](i18n.pick(version.name), version.inForce && i18n.date(version.inForce))}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <SourceNote refs={props.agreement.refs} note={props.agreement.note} />
    </li>
  );
}
