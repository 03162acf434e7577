/** A briefing that was asked for and is not here yet: it is said at once, and keys meanwhile wait for it. */
import { createEffect, createMemo, createSignal, onCleanup, Show, type Accessor } from "solid-js";
import type { EarlyKeys } from "../presentation/keys/early-keys";
import type { Notice } from "../failures/notices";
import { useNotices } from "../failures/notices-context";

export interface ComingPart {
  /** Asked for, not here, and nothing wrong. */
  readonly isComing: Accessor<boolean>;
  onReady(): void;
}

export interface ComingPartOptions {
  /** What it needs is being loaded; it is not on the page yet. */
  readonly isAskedFor: Accessor<boolean>;
  /** It is on the page, and there once it says so. */
  readonly isOnPage: Accessor<boolean>;
  /** Somebody waits for it: one that merely stays takes no keys from the rest of the page. */
  readonly isExpected: Accessor<boolean>;
}

export function createComingPart(keys: EarlyKeys, { isAskedFor, isOnPage, isExpected }: ComingPartOptions): ComingPart {
  const notices = useNotices();
  const [isReady, setReady] = createSignal(false);
  const isWanted = createMemo(() => isAskedFor() || (isOnPage() && isExpected() && !isReady()));
  const missing = (): Notice | undefined => notices.list().find(({ kind }) => kind === "part-missing");
  /** Told before this part was wanted: another one is missing. */
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
