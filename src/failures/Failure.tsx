/** Shown when the briefing cannot be: what happened, where, and what to do. In both languages; needs no state. */
import { createSignal } from "solid-js";
import { en } from "../i18n/en/dictionary";
import { zh } from "../i18n/zh/dictionary";
import { reloadPage } from "../state/history";
import { errorDetails } from "./notices";
import { copyOrSelect } from "../ui/clipboard";

/** Details for whoever looks into it, ready to be copied. */
function Details(props: { readonly lines: readonly string[] }) {
  const [isCopied, setCopied] = createSignal(false);
  let shown!: HTMLPreElement;
  const text = (): string => [`Gateway Atlas ${__VERSION__}`, ...props.lines].join("\n");
  const copy = async (): Promise<void> => {
    setCopied((await copyOrSelect(text(), () => shown)) === "done");
  };
  return (
    <>
      <pre ref={shown} class="notice-details scrolls" lang="en" tabindex="0">
        {text()}
      </pre>
      <button type="button" class="button" onClick={() => void copy()}>
        {isCopied() ? `${en.notices.copied} · ${zh.notices.copied}` : `${en.notices.copy} · ${zh.notices.copy}`}
      </button>
    </>
  );
}

export function PageFailure(props: { readonly error: unknown }) {
  return (
    <main class="failure">
      <div role="alert">
        <h1>{en.problems.pageFailed}</h1>
        <p>{en.problems.pageFailedHelp}</p>
        <p lang="zh">{zh.problems.pageFailedHelp}</p>
      </div>
      <p>
        <button type="button" class="button button-strong" onClick={() => reloadPage()}>
          {en.problems.reload} · {zh.problems.reload}
        </button>
      </p>
      <Details lines={errorDetails(props.error)} />
    </main>
  );
}
