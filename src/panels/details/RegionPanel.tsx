/** The selected region: name, direction, one sentence, partners, measures, zones, ports, corridors, agreements, sources. */
import { createEffect, on, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n";
import type { RegionBriefing } from "../../model/briefing";
import { regionScale } from "../../model/region-scale";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { IconButton } from "../../ui/widgets/IconButton";
import { NextFrame } from "../../ui/frames/NextFrame";
import { CloseUpButton } from "./CloseUpButton";
import { Compass } from "./Compass";
import { AgreementList, CorridorList } from "../facts/CorridorList";
import { DualName } from "../facts/DualName";
import { LaterList } from "./LaterList";
import { MeasureList } from "./MeasureList";
import { PartnerList } from "./PartnerList";
import { SiteDetails } from "./SiteDetails";
import { PortList } from "./PortList";
import { uniqueRefs } from "../facts/region-facts";
import { standsFor } from "../facts/resting";
import { SourceList } from "./SourceList";
import { SourceNote } from "../facts/SourceNote";
import { regionOptionId } from "../facts/region-option";
import { ZoneList } from "./ZoneList";

export function RegionPanel() {
  const state = useBriefing();
  return (
    <Show when={state.selected()} fallback={<OutsideDetails />}>
      {(region) => <RegionDetails region={region()} />}
    </Show>
  );
}

/** A zone or port that none of the regions holds. */
function OutsideDetails() {
  const state = useBriefing();
  const { t } = useI18n();
  return (
    <Show when={state.isOutside()}>
      <aside class="region-panel panel-outside scrolls" aria-label={t().panel.label}>
        <header class="panel-head">
          <h2>{t().panel.outside}</h2>
          <IconButton
            class="button-plain"
            icon="close"
            label={t().panel.close}
            keys="Escape"
            onPress={() => state.selectRegion(null)}
          />
        </header>
        <SiteDetails />
      </aside>
    </Show>
  );
}

function RegionDetails(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const colour = () => regionScale(state.view().theme)(props.region.region.hue);
  let panel: HTMLElement | undefined;
  // When another region, zone or port is selected, the panel starts at its top again.
  createEffect(
    on(
      () => [props.region.region.id, state.view().zone, state.view().port].join(),
      () => panel?.scrollTo({ top: 0 }),
      { defer: true },
    ),
  );
  const close = (event: MouseEvent): void => {
    const id = regionOptionId(props.region.region.id);
    state.selectRegion(null);
    // A press by keyboard has no click count. Without this the focus would be lost with the button.
    if (event.detail === 0) document.getElementById(id)?.focus({ preventScroll: true });
  };
  return (
    <aside
      ref={panel}
      class="region-panel scrolls"
      aria-label={i18n.t().panel.label}
      style={{ "--region-fill": colour().fill, "--region-ink": colour().ink }}
    >
      <header class="panel-head">
        <h2>
          <DualName text={props.region.region.name} always />
        </h2>
        <IconButton class="button-plain" icon="close" label={i18n.t().panel.close} keys="Escape" onPress={close} />
      </header>
      <CloseUpButton region={props.region.region} />
      <SiteDetails />
      <DirectionSummary region={props.region} />
      <PartnerList region={props.region} />
      <NextFrame>
        <Show when={state.briefing().isPublished}>
          <MeasureList region={props.region} />
        </Show>
        <ZoneList region={props.region} />
        <PortList region={props.region} />
        <CorridorList region={props.region} />
        <AgreementList region={props.region} />
        <LaterList region={props.region} />
        <TranslationNotes region={props.region} />
        <SourceList region={props.region} />
      </NextFrame>
    </aside>
  );
}

function DirectionSummary(props: { readonly region: RegionBriefing }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "direction", id: props.region.direction.id });
  /** Before the document is published, its direction is told as what it will be. */
  const standing = (): string => {
    const document = state.pack.documents.find(({ id }) => id === state.pack.document);
    return state.briefing().isPublished || !document
      ? i18n.t().standing[props.region.direction.standing]
      : i18n.t().events.laterDocument(i18n.date(document.published));
  };
  const refs = () => uniqueRefs([...props.region.direction.refs, ...props.region.region.refs]);
  return (
    <section class="direction">
      <div class="direction-head">
        <Compass direction={props.region.direction} />
        <div>
          <h3 class="visually-hidden">{i18n.t().panel.direction}</h3>
          <button
            ref={standsFor(state, thing)}
            type="button"
            class="link-button direction-word"
            classList={{ "is-lit": state.isLit(thingKey(thing())) }}
            aria-pressed={state.filter().direction === props.region.direction.id}
            title={i18n.t().panel.filterBy(i18n.pick(props.region.direction.label))}
            onClick={() => state.toggleDirection(props.region.direction.id)}
          >
            <DualName text={props.region.direction.label} />
          </button>
          <p class="quiet">
            {standing()} · {i18n.t().app.asOf(i18n.date(state.briefing().asOf))}
          </p>
        </div>
      </div>
      <div class="fact fact-summary">
        <div class="fact-text">
          <p class="summary">{i18n.pick(props.region.region.summary)}</p>
          <Show when={i18n.other(props.region.region.summary)}>
            {(text) => (
              <p class="summary companion" lang={i18n.otherTag()}>
                {text()}
              </p>
            )}
          </Show>
        </div>
        <SourceNote refs={refs()} />
      </div>
    </section>
  );
}

function TranslationNotes(props: { readonly region: RegionBriefing }) {
  const i18n = useI18n();
  return (
    <Disclosure class="panel-section" summary={i18n.t().panel.translation}>
      <p>
        <b>{i18n.t().panel.saysSource}.</b> {i18n.pick(props.region.direction.gist)}
      </p>
      <Show when={props.region.direction.note}>{(note) => <p>{i18n.pick(note())}</p>}</Show>
      <Show when={props.region.region.note}>{(note) => <p>{i18n.pick(note())}</p>}</Show>
    </Disclosure>
  );
}
