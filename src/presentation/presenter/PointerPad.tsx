/** A picture of the audience's window: its slide text beside its map. Moving over it moves a dot that the room sees. */
import { createMemo, For, Show } from "solid-js";
import type { Slide } from "../../data/deck/deck-schema";
import { slideWords } from "../../data/deck/deck-words";
import { useI18n } from "../../i18n/i18n";
import { useBriefing } from "../../state/context";
import type { ContentView } from "../../state/view-keys";
import type { Room } from "../room/room";
import type { StageBox } from "../room/room-protocol";

/** Size of the map to draw, in CSS pixels of the audience's window; `free` is the part that nothing covers. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly free: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}
/** Draws a view with the SVG twin; without a size, as small as a thumbnail. */
export type DrawPicture = (view: ContentView, size?: PictureSize) => Element;

export interface PointerPadProps {
  readonly room: Pick<Room, "stage" | "pointer" | "point">;
  readonly slide: Slide | null;
  readonly picture: DrawPicture;
}

/** A common projector, until the audience's window has told its size. */
const usual: NonNullable<StageBox> = { window: [1920, 1080], map: [653, 0, 1267, 1080], free: [16, 16, 1251, 970] };
const share = (part: number, whole: number): number => Math.round(Math.min(Math.max(part / whole, 0), 1) * 10_000) / 10_000;
const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

export function PointerPad(props: PointerPadProps) {
  const state = useBriefing();
  const { t, locale } = useI18n();
  const stage = createMemo(() => props.room.stage() ?? usual);
  const picture = createMemo(() => {
    const [, , width, height] = stage().map;
    const [left, top, right, bottom] = stage().free;
    return props.picture(state.view(), { width, height, free: { left, top, right, bottom } });
  });
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    props.room.point({ x: share(event.clientX - box.left, box.width), y: share(event.clientY - box.top, box.height) });
  };
  return (
    <div class="pad-space" style={{ "--pad-ratio": stage().window[0] / stage().window[1] }}>
      <div
        class="pad"
        role="img"
        aria-label={t().brief.presenter.pad}
        title={t().brief.presenter.pad}
        data-theme={state.view().theme}
        onPointerDown={point}
        onPointerMove={point}
        onPointerLeave={() => props.room.point(null)}
        onPointerCancel={() => props.room.point(null)}
        onPointerUp={(event) => {
          if (event.pointerType !== "mouse") props.room.point(null);
        }}
      >
        <Show when={props.slide}>
          {(slide) => (
            <div class="pad-words" style={stage().map[0] > 0 ? { width: percent(stage().map[0], stage().window[0]) } : {}}>
              <p class="pad-title">{slideWords(slide().title, locale())}</p>
              <ul>
                <For each={slide().points}>{(one) => <li>{slideWords(one, locale())}</li>}</For>
              </ul>
            </div>
          )}
        </Show>
        <div
          class="pad-map"
          style={{
            left: percent(stage().map[0], stage().window[0]),
            top: percent(stage().map[1], stage().window[1]),
            width: percent(stage().map[2], stage().window[0]),
            height: percent(stage().map[3], stage().window[1]),
          }}
        >
          {picture()}
        </div>
        <Show when={props.room.pointer()}>
          {(at) => <div class="pad-dot" style={{ left: `${at().x * 100}%`, top: `${at().y * 100}%` }} />}
        </Show>
      </div>
    </div>
  );
}
