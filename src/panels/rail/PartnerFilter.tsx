/** Partner countries as toggles: the named ones first; neighbours and members of groups unfold with one press. */
import { For, Show } from "solid-js";
import type { Country } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Disclosure } from "../../ui/widgets/Disclosure";
import { ToggleChip } from "../../ui/widgets/ToggleChip";
import { DualName } from "../facts/DualName";
import { standsFor } from "../facts/resting";

export function PartnerFilter() {
  const state = useBriefing();
  const i18n = useI18n();
  const isChosen = (country: Country): boolean => state.filter().partner.includes(country.code);
  const named = () => state.briefing().countries.filter((country) => country.named !== null);
  const others = () =>
    state
      .briefing()
      .countries.filter(
        (country) => country.named === null && (state.briefing().linksOfCountry.has(country.code) || isChosen(country)),
      );
  return (
    <div class="facet" role="group" aria-label={i18n.t().filters.partner}>
      <h3 class="rail-heading">{i18n.t().filters.partner}</h3>
      <div class="chips chips-strong">
        <For each={named()}>{(country) => <PartnerChip country={country} />}</For>
      </div>
      <Show when={others().length > 0}>
        <Disclosure summary={i18n.t().filters.moreCountries} forced={others().some(isChosen)}>
          <div class="chips">
            <For each={others()}>{(country) => <PartnerChip country={country} />}</For>
          </div>
        </Disclosure>
      </Show>
    </div>
  );
}

function PartnerChip(props: { readonly country: Country }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "country", id: props.country.code });
  const count = (): number => state.counts().partner.get(props.country.code) ?? 0;
  return (
    <ToggleChip
      ref={standsFor(state, thing)}
      pressed={state.filter().partner.includes(props.country.code)}
      label={i18n.t().filters.option(i18n.pick(props.country.name), count())}
      count={count()}
      dim={count() === 0}
      lit={state.isLit(thingKey(thing()))}
      onToggle={() => state.togglePartner(props.country.code)}
    >
      <DualName text={props.country.name} />
    </ToggleChip>
  );
}
