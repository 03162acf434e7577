/** Problems with a file or with the browser's storage: the reason in words, then every problem under its slide. */
import { For, Show } from "solid-js";
import type { Problem } from "../../data/problem";
import { useI18n } from "../../i18n/i18n";
import { IconButton } from "../../ui/widgets/IconButton";
import { sayProblem } from "../../words/say-problem";
import type { EditableDeck } from "../deck/create-editable-deck";

/** Most problems shown: nobody reads more. */
const mostShown = 50;

/** The problems in order, by the record that their path begins with: `slides(id = yunnan)`; empty for the whole deck. */
function bySlide(problems: readonly Problem[]): readonly (readonly [slide: string, problems: readonly Problem[]])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems.slice(0, mostShown)) {
    const [slide = ""] = /^slides(?:\(id = [^)]*\)|\[\d+\])/.exec(problem.path) ?? [];
    const rest = { ...problem, path: problem.path.slice(slide.length).replace(/^\./, "") };
    groups.set(slide, [...(groups.get(slide) ?? []), rest]);
  }
  return [...groups];
}
const nameOf = (slide: string): string =>
  slide.replace(/^slides(?:\(id = (.*)\)|\[(\d+)\])$/, (_, id?: string, index?: string) => id ?? `#${Number(index) + 1}`);

export function EditorMessages(props: { readonly editable: EditableDeck }) {
  const { t, locale } = useI18n();
  const words = () => t().brief.editor;
  return (
    <>
      <Show when={props.editable.keepFailure()}>
        {(failure) => <p class="editor-message">{words().keepFailures[failure()]}</p>}
      </Show>
      <div role="alert">
        <Show when={props.editable.fault()}>
          {(fault) => (
            <div class="editor-message">
              <div class="editor-message-head">
                <p>
                  <strong>{fault().where === "file" ? words().notOpened : words().notRead}</strong> {words().faults[fault().fault]}
                </p>
                <IconButton
                  icon="close"
                  class="button-plain"
                  label={t().app.dismiss}
                  onPress={() => props.editable.forgetFault()}
                />
              </div>
              <For each={bySlide(fault().problems)}>
                {([slide, problems]) => (
                  <section>
                    <h4>{slide === "" ? words().wholeDeck : words().slideNamed(nameOf(slide))}</h4>
                    <ul>
                      <For each={problems}>
                        {(problem) => (
                          <li>
                            <Show when={problem.path !== ""}>
                              <code>{problem.path}</code>{" "}
                            </Show>
                            {sayProblem(problem, locale())}
                          </li>
                        )}
                      </For>
                    </ul>
                  </section>
                )}
              </For>
              <Show when={fault().problems.length > mostShown}>
                <p>{words().moreProblems(fault().problems.length - mostShown)}</p>
              </Show>
            </div>
          )}
        </Show>
      </div>
    </>
  );
}
