/** The layers, each with what it is, its date and its source. Layers that cannot be drawn are listed too. */
import { For, Show } from "solid-js";
import type { Agreement, Corridor } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { isInForce, membersAt } from "../../model/as-of";
import { corridorLayer } from "../../data/choices";
import { corridorPaths } from "../../model/corridors";
import { useBriefing } from "../../state/context";
import { worldviews } from "../../data/choices";
import { corridorWords } from "../facts/CorridorList";
import { DualName } from "../facts/DualName";
import { wordsIn } from "../../words/create-words";
import { SourceNote } from "../facts/SourceNote";

export function LayersSheet() {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().layers;
  const later = () => [...state.briefing().later.corridors].filter(({ from }) => from !== null);
  return (
    <div class="layers-sheet">
      <Toggle
        name={words().corridors}
        about={words().corridorsAbout}
        isOn={state.view().layers.includes(corridorLayer)}
        onToggle={() => state.toggleLayer(corridorLayer)}
      />
      <Show when={state.view().layers.includes(corridorLayer)}>
        <ul class="facts">
          <For each={state.briefing().corridors}>{(corridor) => <CorridorFact corridor={corridor} />}</For>
          <For each={later()}>{(corridor) => <CorridorFact corridor={corridor} isLater />}</For>
        </ul>
      </Show>
      <h3>{words().agreements}</h3>
      <p class="quiet">{i18n.t().events.addition}</p>
      <For each={state.pack.agreements}>{(agreement) => <AgreementLayer agreement={agreement} />}</For>
      <Show when={state.pack.map.insets.length > 0}>
        <h3>{words().picture}</h3>
        <Toggle
          name={words().inset}
          about={words().insetAbout}
          isOn={state.view().inset === "auto"}
          onToggle={() => state.toggleInset()}
        />
      </Show>
      <Show when={state.pack.map.worldviews.length > 1}>
        <fieldset class="worldview-choice">
          <legend>{words().worldview}</legend>
          <For each={worldviews.filter((name) => state.pack.map.worldviews.includes(name))}>
            {(name) => (
              <label>
                <input
                  type="radio"
                  name="worldview"
                  checked={state.view().worldview === name}
                  onChange={() => state.showWorldview(name)}
                />
                {words().worldviews[name]}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <p class="quiet">{i18n.pick(state.pack.map.boundaries)}</p>
      <p class="quiet">{i18n.pick(state.pack.map.disclaimer)}</p>
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly about: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Toggle(props: ToggleProps) {
  return (
    <label class="layer-toggle">
      <input type="checkbox" checked={props.isOn} onChange={() => props.onToggle()} />
      <span>
        <b>{props.name}</b>
        <span class="quiet">{props.about}</span>
      </span>
    </label>
  );
}

function CorridorFact(props: { readonly corridor: Corridor; readonly isLater?: boolean }) {
  const state = useBriefing();
  const i18n = useI18n();
  const about = (): string =>
    [
      ...(props.isLater && props.corridor.from
        ? [i18n.t().panel.laterFrom(i18n.date(props.corridor.from))]
        : [corridorWords(i18n, props.corridor, state.briefing().asOf)]),
      ...(corridorPaths(props.corridor, state.pack).length > 0 ? [] : [i18n.t().panel.notDrawn]),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  return (
    <li class="fact fact-wide" classList={{ "is-later": props.isLater ?? false }}>
      <div class="fact-text">
        <span class="fact-name">
          <DualName text={props.corridor.name} />
        </span>
        <span class="fact-about">{about()}</span>
      </div>
      <SourceNote refs={props.corridor.refs} note={props.corridor.note} />
    </li>
  );
}

function AgreementLayer(props: { readonly agreement: Agreement }) {
  const state = useBriefing();
  const i18n = useI18n();
  const words = () => i18n.t().layers;
  const asOf = () => state.briefing().asOf;
  const since = (): string => {
    const { inForce } = props.agreement;
    if (inForce === null) return words().notInForce;
    return isInForce(props.agreement, asOf())
      ? i18n.t().panel.inForce(i18n.date(inForce))
      : i18n.t().panel.laterFrom(i18n.date(inForce));
  };
  const members = (wanted: "in-force" | "unclear"): string =>
    i18n.list(
      membersAt(props.agreement, asOf())
        .filter(({ state: standing }) => standing === wanted)
        .map(({ country }) => wordsIn(i18n.locale()).state(state.briefing(), country)),
    );
  return (
    <div class="layer">
      <Toggle
        name={i18n.pick(props.agreement.shortName)}
        about={`${words().kind[props.agreement.kind]} · ${since()}`}
        isOn={state.view().layers.includes(props.agreement.id)}
        onToggle={() => state.toggleLayer(props.agreement.id)}
      />
      <Show when={state.view().layers.includes(props.agreement.id)}>
        <div class="fact fact-wide">
          <div class="fact-text">
            <p>{i18n.pick(props.agreement.what)}</p>
            <Show when={members("in-force")}>{(names) => <p>{words().members(names())}</p>}</Show>
            <Show when={members("unclear")}>{(names) => <p>{words().unclear(names())}</p>}</Show>
          </div>
          <SourceNote refs={props.agreement.refs} note={props.agreement.note} />
        </div>
      </Show>
    </div>
  );
}
