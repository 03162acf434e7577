/** One failure: what happened, what still works, what to do. The details are behind a disclosure, ready to be copied. */
import { createSignal, onMount, Show } from "solid-js";
import { cleanLine } from "../data/plain-text";
import { useI18n } from "../i18n/i18n";
import type { Notice } from "./notices";
import { useNotices } from "./notices-context";
import { copyOrSelect } from "../ui/clipboard";
import { useCovering } from "../ui/coverings";
import { Disclosure } from "../ui/widgets/Disclosure";
import { IconButton } from "../ui/widgets/IconButton";
import type { sayProblem } from "../words/say-problem";

export function NoticeCard(props: { readonly notice: Notice }) {
  const cover = useCovering();
  const notices = useNotices();
  const { t, tag, list, locale } = useI18n();
  const [isCopied, setCopied] = createSignal(false);
  let text!: HTMLPreElement;
  const words = () => t().notices.kinds[props.notice.kind];
  const isQuiet = (): boolean => words().works === undefined;
  // Until the words have loaded, or when they cannot be, a problem is told by its code.
  const [say, setSay] = createSignal<typeof sayProblem | null>(null);
  onMount(() => {
    if ((props.notice.problems ?? []).length > 0)
      void import("../words/say-problem").then(
        (loaded) => setSay(() => loaded.sayProblem),
        () => undefined,
      );
  });
  const problems = (): readonly string[] =>
    (props.notice.problems ?? []).map((problem) => `${problem.path} ${say()?.(problem, locale()) ?? problem.code}`);
  const details = (): string =>
    [`Gateway Atlas ${__VERSION__}`, props.notice.kind, ...(props.notice.details ?? []), ...problems()].join("\n");
  const copy = async (): Promise<void> => {
    setCopied((await copyOrSelect(details(), () => text)) === "done");
  };
  const close = (): void => {
    props.notice.onDismiss?.();
    notices.remove(props.notice.kind);
  };
  return (
    <div ref={cover} class="notice" classList={{ "is-quiet": isQuiet() }} role="alert" data-kind={props.notice.kind}>
      <div class="notice-text">
        <p>
          <strong>{words().what(list((props.notice.subjects ?? []).map(cleanLine)))}</strong>{" "}
          <Show when={!isQuiet()}>
            <span class="notice-more">
              {words().works} {words().todo}
            </span>
          </Show>
        </p>
        <Show when={(props.notice.details ?? []).length + problems().length > 0}>
          <Disclosure summary={t().notices.details}>
            <pre ref={text} class="notice-details scrolls" lang={problems().length > 0 ? tag() : "en"} tabindex="0">
              {details()}
            </pre>
            <button type="button" class="button" onClick={() => void copy()}>
              {isCopied() ? t().notices.copied : t().notices.copy}
            </button>
          </Disclosure>
        </Show>
      </div>
      <Show when={props.notice.act}>
        {(act) => (
          <button
            type="button"
            class="button"
            onClick={() => {
              notices.remove(props.notice.kind);
              act()();
            }}
          >
            {words().act}
          </button>
        )}
      </Show>
      <IconButton icon="close" class="button-plain" label={t().app.dismiss} onPress={close} />
    </div>
  );
}
