/** The words of a slide: a third of the screen, sized by its height. A swipe goes to the next or previous slide. */
import { For, Show } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import { regionScale } from "../../model/region-scale";
import { useBriefing } from "../../state/context";
import { Words } from "./Words";
import { createFit } from "./create-fit";

export interface SlideTextProps {
  readonly slide: Slide;
  readonly index: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onJump: (index: number) => void;
  readonly onOverview: () => void;
}

/** More dots than this do not fit beside the date; then a number is shown instead. */
const dotsAtMost = 14;

/** CSS pixels; a shorter move is a tap, a steeper one a scroll. */
const swipePx = 50;

export function SlideText(props: SlideTextProps) {
  const state = useBriefing();
  const { t, locale, date, pick } = useI18n();
  const region = () => (props.slide.view.region === null ? undefined : state.briefing().regionById.get(props.slide.view.region));
  const colour = () => {
    const hue = region()?.hue;
    return hue ? regionScale(state.view().theme)(hue) : undefined;
  };
  let slide!: HTMLElement;
  createFit(
    () => slide,
    () => [props.slide, locale()],
  );
  let start: { readonly x: number; readonly y: number } | null = null;
  return (
    <section
      ref={slide}
      class="slide"
      aria-roledescription={t().brief.slide}
      aria-label={slideWords(props.slide.title, locale())}
      style={{ "--region-ink": colour()?.ink, "--region-fill": colour()?.fill }}
      onPointerDown={(event) => {
        start = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={(event) => {
        if (!start) return;
        const dx = event.clientX - start.x;
        if (Math.abs(dx) > swipePx && Math.abs(dx) > 2 * Math.abs(event.clientY - start.y)) props.onStep(dx < 0 ? 1 : -1);
        start = null;
      }}
    >
      <p class="slide-kicker">
        <Show when={region()} fallback={pick(state.pack.title)}>
          {(one) => (
            <>
              {pick(one().name)}{" "}
              <span lang={locale() === "en" ? "zh" : "en"}>{locale() === "en" ? one().name.zh : one().name.en}</span>
            </>
          )}
        </Show>
      </p>
      <h1 class="slide-title">
        <Words text={slideWords(props.slide.title, locale())} />
      </h1>
      <ul class="slide-points">
        <For each={props.slide.points}>
          {(point) => (
            <li>
              <Words text={slideWords(point, locale())} />
            </li>
          )}
        </For>
      </ul>
      <footer class="slide-foot">
        <p>{t().app.asOf(date(props.slide.view.asof ?? state.pack.asOf))}</p>
        <Show
          when={props.count <= dotsAtMost}
          fallback={
            <button
              type="button"
              class="slide-count"
              aria-label={t().brief.countAndAll(props.index + 1, props.count)}
              onClick={() => props.onOverview()}
            >
              {props.index + 1} / {props.count}
            </button>
          }
        >
          <ol class="slide-dots" aria-label={t().brief.progress(props.index + 1, props.count)}>
            <For each={Array.from({ length: props.count }, (_, position) => position)}>
              {(position) => (
                <li>
                  <button
                    type="button"
                    aria-label={t().brief.slideNumber(position + 1)}
                    aria-current={position === props.index ? "step" : undefined}
                    onClick={() => props.onJump(position)}
                  />
                </li>
              )}
            </For>
          </ol>
        </Show>
      </footer>
    </section>
  );
}
