/** A briefing that was asked for but has not arrived: the page says so at once, and keys pressed meanwhile are kept for it. */
import { createEffect, createMemo, createSignal, onCleanup, Show, type Accessor } from "solid-js";
import type { EarlyKeys } from "../presentation/keys/early-keys";
import type { Notice } from "../failures/notices";
import { useNotices } from "../failures/notices-context";

export interface ComingPart {
  /** It was asked for, is not ready yet, and nothing has gone wrong. */
  readonly isComing: Accessor<boolean>;
  onReady(): void;
}

export interface ComingPartOptions {
  /** What it needs is being loaded, so it is not on the page yet. */
  readonly isAskedFor: Accessor<boolean>;
  /** It is on the page; it is ready only after `onReady`. */
  readonly isOnPage: Accessor<boolean>;
  /** Somebody waits for it. A part that is only kept open takes no keys from the rest of the page. */
  readonly isExpected: Accessor<boolean>;
}

export function createComingPart(keys: EarlyKeys, { isAskedFor, isOnPage, isExpected }: ComingPartOptions): ComingPart {
  const notices = useNotices();
  const [isReady, setReady] = createSignal(false);
  const isWanted = createMemo(() => isAskedFor() || (isOnPage() && isExpected() && !isReady()));
  const missing = (): Notice | undefined => notices.list().find(({ kind }) => kind === "part-missing");
  /** A notice from before this part was wanted is about another part. */
  const earlier = createMemo<Notice | undefined>((before) => (isWanted() ? before : missing()));
  const isComing = createMemo(() => isWanted() && (missing() === undefined || missing() === earlier()));
  createEffect(() => {
    if (isReady() && isExpected()) keys.play();
    else if (isComing()) keys.hold();
    else keys.drop();
  });
  createEffect(() => {
    if (!isOnPage()) setReady(false);
  });
  onCleanup(() => keys.drop());
  return { isComing, onReady: () => setReady(true) };
}

/**
 * Says what is coming, once, when it begins. Not a status region: the page has one, which says what changed.
 * @param props.words what is coming
 */
export function ComingNote(props: { readonly isComing: boolean; readonly words: string }) {
  return (
    <div class="coming" aria-live="polite">
      <Show when={props.isComing}>
        <p>{props.words}</p>
      </Show>
    </div>
  );
}
