/** Claims, each with who says it, what it names, where it is found and how sure it is. Resting on one lights what it names. */
import { For, Show } from "solid-js";
import type { Claim } from "../../data/schema";
import { useI18n } from "../../i18n/i18n";
import { thingKey, type Thing } from "../../model/things";
import { useBriefing } from "../../state/context";
import { pointOut } from "../../state/view-state";
import { SourceNote } from "../facts/SourceNote";
import { ViewLink } from "../facts/ViewLink";
import { wordsIn } from "../../words/create-words";

export function ClaimList(props: { readonly claims: readonly Claim[]; readonly label: string }) {
  return (
    <Show when={props.claims.length > 0}>
      <ul class="claims" aria-label={props.label}>
        <For each={props.claims}>{(claim) => <ClaimItem claim={claim} />}</For>
      </ul>
    </Show>
  );
}

function ClaimItem(props: { readonly claim: Claim }) {
  const state = useBriefing();
  const i18n = useI18n();
  const thing = (): Thing => ({ kind: "claim", id: props.claim.id });
  const isPointedOut = () => state.view().claim === props.claim.id;
  const names = () => wordsIn(i18n.locale()).named(state.briefing(), props.claim);
  return (
    <li
      id={`claim-${props.claim.id}`}
      class="claim"
      classList={{ "is-lit": state.isLit(thingKey(thing())), "is-chosen": isPointedOut() }}
      onPointerEnter={() => state.hover(thing())}
      onPointerLeave={() => state.hover(null)}
    >
      <ViewLink
        class="claim-text"
        to={(view) => pointOut(view, { claim: props.claim.id })}
        isCurrent={isPointedOut()}
        onRest={(isResting) => state.hover(isResting ? thing() : null)}
      >
        {i18n.pick(props.claim.gist)}
      </ViewLink>
      <Show when={i18n.other(props.claim.gist)}>
        {(text) => (
          <p class="companion" lang={i18n.otherTag()}>
            {text()}
          </p>
        )}
      </Show>
      <div class="claim-meta">
        <span class="claim-who">{i18n.pick(props.claim.who)}</span>
        <Show when={names() !== ""}>
          <span class="claim-names">{names()}</span>
        </Show>
        <span>{i18n.t().source.basis[props.claim.refs[0]?.basis ?? "other"]}</span>
        <SourceNote refs={props.claim.refs} note={props.claim.note} detailed />
      </div>
    </li>
  );
}
