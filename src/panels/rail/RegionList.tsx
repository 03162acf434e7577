/** The regions as a list, with the same choices as the map, for keyboard and screen reader. Filtered-out regions are marked. */
import { Show } from "solid-js";
import type { Region } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { regionScale } from "../../model/region-scale";
import { thingKey } from "../../model/things";
import { useBriefing } from "../../state/context";
import { Listbox, type ListboxHandle } from "../../ui/widgets/Listbox";
import { DualName } from "../facts/DualName";
import { regionOptionId } from "../facts/region-option";

/** @param props.ref called with the list, for the skip link that leads to it */
export function RegionList(props: { readonly ref?: (list: ListboxHandle) => void }) {
  const state = useBriefing();
  const i18n = useI18n();
  const colour = (region: Region) => regionScale(state.view().theme)(region.hue);
  const isMuted = (region: Region): boolean => !state.matches().includes(region.id);
  const links = (region: Region) => state.briefing().byRegion.get(region.id)?.links ?? [];
  const named = (region: Region): number =>
    links(region).filter((link) => (state.briefing().countryByCode.get(link.country)?.named ?? null) !== null).length;
  const direction = (region: Region): string => {
    const found = state.briefing().isPublished && state.briefing().directionById.get(region.direction);
    return found ? i18n.pick(found.label) : "";
  };
  const description = (region: Region): string => {
    const words = i18n.t().regions;
    const parts = [direction(region), words.partnersNamed(links(region).length, named(region))];
    return (isMuted(region) ? [...parts, words.filteredOut] : parts).join("; ");
  };
  return (
    <nav class="region-list" aria-label={i18n.t().regions.heading}>
      <h2 class="rail-heading">
        {i18n.t().regions.heading} ·{" "}
        {state.matches().length === state.briefing().regions.length
          ? state.briefing().regions.length
          : `${state.matches().length}/${state.briefing().regions.length}`}
      </h2>
      <Listbox
        ref={(list) => props.ref?.(list)}
        label={i18n.t().regions.list}
        items={state.briefing().regions}
        keyOf={(region) => region.id}
        textsOf={(region) => [region.name.en, region.name.zh]}
        selected={state.selected()?.region.id ?? null}
        optionId={(region) => regionOptionId(region.id)}
        optionClass={(region) => ({
          "region-option": true,
          "is-muted": isMuted(region),
          "is-lit": state.isLit(thingKey({ kind: "region", id: region.id })),
        })}
        optionStyle={(region) => ({ "--region-fill": colour(region).fill, "--region-ink": colour(region).ink })}
        onChoose={(region) => state.selectRegion(region.id)}
        onRest={(region) => state.hover(region && { kind: "region", id: region.id })}
      >
        {(region, descriptionId) => (
          <>
            <span class="swatch" classList={{ "swatch-point": region.place.kind === "point" }} aria-hidden="true" />
            <span class="region-option-text">
              <span class="region-option-name">
                <DualName text={region.name} always nameOnly />
              </span>
              <span class="region-option-direction" aria-hidden="true">
                <Show when={isMuted(region)} fallback={direction(region)}>
                  <i>{i18n.t().regions.filteredOut}</i>
                </Show>
              </span>
            </span>
            <span class="region-option-count" aria-hidden="true" title={i18n.t().regions.partners(links(region).length)}>
              {links(region).length}
            </span>
            <span id={descriptionId} hidden>
              {description(region)}
            </span>
          </>
        )}
      </Listbox>
    </nav>
  );
}
