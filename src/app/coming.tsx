/** A briefing that was asked for and is not here yet: it is said at once, and keys meanwhile wait for it. */
import { createEffect, createMemo, createSignal, onCleanup, Show, type Accessor } from "solid-js";
import type { EarlyKeys } from "../presentation/early-keys";
import { useNotices } from "../state/notices-context";

export interface ComingPart {
  /** Asked for, not here, and nothing wrong. */
  readonly isComing: Accessor<boolean>;
  onReady(): void;
}

export interface ComingPartOptions {
  /** What it needs is being loaded; it has no place on the page yet. */
  readonly isAskedFor: Accessor<boolean>;
  /** It has its place, and is there once it says so. */
  readonly isPlaced: Accessor<boolean>;
  /** Whether it answers keys, once it is there. */
  readonly isAnswering: Accessor<boolean>;
}

export function createComingPart(keys: EarlyKeys, { isAskedFor, isPlaced, isAnswering }: ComingPartOptions): ComingPart {
  const notices = useNotices();
  const [isReady, setReady] = createSignal(false);
  const isMissing = (): boolean => notices.list().some(({ kind }) => kind === "part-missing");
  const isComing = createMemo(() => !isMissing() && (isAskedFor() || (isPlaced() && !isReady())));
  createEffect(() => {
    if (isReady() && isAnswering()) keys.play();
    else if (isComing()) keys.hold();
    else keys.drop();
  });
  createEffect(() => {
    if (!isPlaced()) setReady(false);
  });
  onCleanup(() => keys.drop());
  return { isComing, onReady: () => setReady(true) };
}

/** No status: the page has one, which says what changed. @param props.words what is coming; said when it begins to */
export function ComingNote(props: { readonly isComing: boolean; readonly words: string }) {
  return (
    <div class="coming" aria-live="polite">
      <Show when={props.isComing}>
        <p>{props.words}</p>
      </Show>
    </div>
  );
}
