/** Opens the list of layers and boundaries: corridors, agreements, and whose boundaries are drawn. */
import { useI18n } from "../../i18n/i18n";
import { lazyPart } from "../../failures/lazy-part";
import { useBriefing } from "../../state/context";
import { useCovering } from "../../ui/coverings";
import { Icon } from "../../ui/widgets/Icon";
import { Popover } from "../../ui/widgets/Popover";

const LayersSheet = lazyPart(async () => (await import("./LayersSheet")).LayersSheet);

export function LayersControl() {
  const cover = useCovering();
  const state = useBriefing();
  const i18n = useI18n();
  return (
    <Popover
      ref={cover}
      class="layers-choice"
      label={i18n.t().layers.heading}
      button={
        <>
          <Icon name="layers" />
          <span class="layers-word">{i18n.t().layers.button(state.view().layers.length)}</span>
        </>
      }
    >
      <LayersSheet />
    </Popover>
  );
}
