/** The selected zone or port, right under the panel's heading. */
import { For, Show } from "solid-js";
import type { Port, Ref, Zone } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import type { LocalText } from "../../i18n/format";
import { hasBegun } from "../../model/dates";
import { isInTown } from "../../model/holdings";
import { useBriefing } from "../../state/context";
import { DualName } from "../facts/DualName";
import { SourceNote } from "../facts/SourceNote";
import { wordsIn } from "../../words/create-words";

interface Site {
  readonly kind: string;
  readonly name: LocalText;
  readonly rows: readonly (readonly [term: string, text: string])[];
  readonly refs: readonly Ref[];
  readonly note: LocalText | undefined;
}

export function SiteDetails() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().panel;
  const pointText = (point: Zone["point"]): string =>
    point ? words().accuracy(i18n.number(point.accuracyKm), i18n.pick(point.basis)) : words().notDrawn;
  const approved = (from: string): string =>
    hasBegun(from, state.briefing().asOf) ? i18n.date(from) : words().laterFrom(i18n.date(from));
  /** Where no source says it, the row says so instead of being left out. */
  const known = (term: string, text: string | null): Site["rows"][number] => [term, text ?? words().notDescribed];
  const modesOf = (port: Port): string | null => wordsIn(i18n.locale()).modes(port) || null;
  /** How goods cross, by the ports in the zone's own town; null where none is known. */
  const crossing = (zone: Zone): string | null => {
    const ports = state
      .briefing()
      .ports.filter((port) => isInTown(port, zone))
      .flatMap((port) => {
        const modes = modesOf(port);
        return modes === null ? [] : [words().crossesAt(modes, i18n.pick(port.name))];
      });
    return ports.length > 0 ? ports.join("; ") : null;
  };
  const ofZone = (zone: Zone): Site => ({
    kind: [
      zone.kind === "border" ? words().zone : words().crossBorderZone,
      ...(zone.status === "unconfirmed" ? [i18n.t().search.unconfirmed] : []),
    ].join(" · "),
    name: zone.name,
    refs: zone.refs,
    note: zone.note,
    rows: [
      ...row(words().faces, wordsIn(i18n.locale()).countries(state.briefing(), zone.faces)),
      known(words().opposite, zone.opposite && i18n.pick(zone.opposite)),
      known(words().crosses, crossing(zone)),
      ...row(words().host, zone.host && i18n.pick(zone.host)),
      known(words().approved, zone.from && approved(zone.from)),
      known(words().area, zone.areaKm2 === null ? null : words().squareKm(i18n.number(zone.areaKm2))),
      known(words().industries, zone.industries && i18n.pick(zone.industries)),
      ...row(words().position, pointText(zone.point)),
    ],
  });
  const ofPort = (port: Port): Site => ({
    kind: words().port,
    name: port.name,
    refs: port.refs,
    note: port.note,
    rows: [
      ...row(words().faces, wordsIn(i18n.locale()).countries(state.briefing(), [port.faces])),
      known(words().opposite, port.opposite),
      known(words().crosses, modesOf(port)),
      ...row(words().position, pointText(port.point)),
    ],
  });
  const site = (): Site | null => {
    const { zone, port } = state.view();
    const foundZone = zone && state.briefing().zoneById.get(zone);
    const foundPort = port && state.briefing().portById.get(port);
    return foundZone ? ofZone(foundZone) : foundPort ? ofPort(foundPort) : null;
  };
  return (
    <Show when={site()}>
      {(shown) => (
        <section class="site">
          <h3>
            <DualName text={shown().name} always />
          </h3>
          <p class="quiet">{shown().kind}</p>
          <dl class="site-rows">
            <For each={shown().rows}>
              {([term, text]) => (
                <div>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              )}
            </For>
          </dl>
          <div class="fact fact-source">
            <SourceNote refs={shown().refs} note={shown().note} />
          </div>
        </section>
      )}
    </Show>
  );
}

const row = (term: string, text: string | null): readonly (readonly [string, string])[] => (text ? [[term, text]] : []);
