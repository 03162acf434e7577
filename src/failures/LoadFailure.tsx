/** Shown when the pack has problems: each one with its place in the pack, in both languages. Loaded only then. */
import { For } from "solid-js";
import type { Problem } from "../data/pack/parse-pack";
import { isOfNewerVersion } from "../data/problem";
import { en } from "../i18n/en/dictionary";
import { zh } from "../i18n/zh/dictionary";
import { sayProblem } from "../words/say-problem";

export function LoadFailure(props: { readonly problems: readonly Problem[] }) {
  const help = (words: typeof en.problems): string => (isOfNewerVersion(props.problems) ? words.packNewer : words.packFailedHelp);
  return (
    <main class="failure">
      <h1>{en.problems.packFailed}</h1>
      <p>{help(en.problems)}</p>
      <p lang="zh">{help(zh.problems)}</p>
      <ul>
        <For each={props.problems}>
          {(problem) => (
            <li>
              <code>{problem.path}</code> {sayProblem(problem, "en")} · <span lang="zh">{sayProblem(problem, "zh")}</span>
            </li>
          )}
        </For>
      </ul>
    </main>
  );
}
