/** What a reader sees when the briefing cannot be shown: what happened, where, and what to do. Both languages, no state needed. */
import { For } from "solid-js";
import type { Problem } from "../data/parse-pack";
import { en } from "../i18n/en";
import { zh } from "../i18n/zh";
import { reloadPage } from "../state/history";

export function LoadFailure(props: { readonly problems: readonly Problem[] }) {
  return (
    <main class="failure">
      <h1>{en.problems.packFailed}</h1>
      <p>{en.problems.packFailedHelp}</p>
      <p lang="zh">{zh.problems.packFailedHelp}</p>
      <ul>
        <For each={props.problems}>
          {({ path, message }) => (
            <li>
              <code>{path}</code> {message}
            </li>
          )}
        </For>
      </ul>
    </main>
  );
}

export function PageFailure(props: { readonly error: unknown }) {
  return (
    <main class="failure" role="alert">
      <h1>{en.problems.pageFailed}</h1>
      <p>{en.problems.pageFailedHelp}</p>
      <p lang="zh">{zh.problems.pageFailedHelp}</p>
      <pre>{props.error instanceof Error ? props.error.message : String(props.error)}</pre>
      <button type="button" class="button" onClick={() => reloadPage()}>
        {en.problems.reload} · {zh.problems.reload}
      </button>
    </main>
  );
}
