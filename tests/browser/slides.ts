/** What a briefing shows, asked in one breath; and what its deck says that it must show. */
import { slideWords } from "../../src/data/deck/deck-words";
import { cameraOf } from "../../src/picture/camera/framing";
import { toWorld } from "../../src/picture/geometry/mercator";
import { toScreen, transformOf } from "../../src/picture/camera/viewport";
import { buildBriefing } from "../../src/model/briefing";
import { filterOf, matchingRegions } from "../../src/model/region-filter";
import { parseDeck } from "../../src/data/deck/parse-deck";
import type { Slide } from "../../src/data/deck/deck-schema";
import { defaultView } from "../../src/state/view-state";
import builtInFile from "../../src/packs/border-zones-2021/deck.json";
import type { Atlas } from "../driver";
import type { Shown } from "../driver/views/room-view";
import type { LonLat } from "../page-api";
import { pack, places } from "./atlas-facts";

const parsed = parseDeck(builtInFile, pack);
if (!parsed.ok) throw new Error("the built-in deck does not parse");
const deck = parsed.deck;
export const slides: readonly Slide[] = deck.slides;
export const lastIndex = slides.length - 1;
export function slideAt(index: number): Slide {
  const slide = slides[index];
  if (!slide) throw new Error(`no slide ${index}`);
  return slide;
}

/** Two places far apart: together they fix the camera. */
const landmarks: readonly LonLat[] = [
  [87.6, 43.8],
  [101.6862, 21.1895],
];
type Pixels = Shown["pixels"];

export async function shownBy(atlas: Atlas): Promise<Shown> {
  await atlas.whenIdle();
  return atlas.room.shown(landmarks);
}

/** Where the landmarks must be by the slide's view, in a map of that box and free part: what the pack says, by the pure code. */
function placesBy(slide: Slide, { stage, free }: Pick<Shown, "stage" | "free">): Pixels {
  const { view } = slide;
  const briefing = buildBriefing(pack, places.adjacency, view.asof ?? pack.asOf);
  const filter = filterOf(view);
  const viewport = {
    width: stage.right - stage.left,
    height: stage.bottom - stage.top,
    free: {
      left: free.left - stage.left,
      top: free.top - stage.top,
      right: free.right - stage.left,
      bottom: free.bottom - stage.top,
    },
  };
  const camera = cameraOf({ ...defaultView, ...view }, briefing, places, matchingRegions(briefing, filter), viewport);
  const transform = transformOf(camera, viewport);
  return landmarks.map((place) => {
    const [x, y] = toScreen(toWorld(place), transform);
    return { x: x + stage.left, y: y + stage.top };
  });
}

/** All that is not as the slide says: hash, state, words, camera. */
export function faultsOf(shown: Shown, slide: Slide, lang: "en" | "zh", tail: string): readonly string[] {
  const faults: string[] = [];
  const expect = (what: string, is: unknown, wanted: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      faults.push(`${slide.id}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
  };
  expect("the address", shown.hash, `#slide=${slide.id}${tail}`);
  const room = { lang, worldview: lang === "zh" ? "china" : "international" };
  for (const [key, value] of Object.entries({ ...slide.view, slide: slide.id, ...room })) expect(key, shown.state[key], value);
  expect("the title", shown.title, slideWords(slide.title, lang));
  expect(
    "the points",
    shown.points,
    slide.points.map((point) => slideWords(point, lang)),
  );
  for (const [index, { x, y }] of placesBy(slide, shown).entries()) {
    const is = shown.pixels[index] ?? { x: NaN, y: NaN };
    if (!(Math.hypot(x - is.x, y - is.y) < 0.5)) expect("the camera", is, { x, y });
  }
  return faults;
}

/** The address behind the slide. */
export const tailOf = (lang: "en" | "zh", renderer: string): string =>
  `${lang === "en" ? "" : `&lang=${lang}`}&renderer=${renderer}`;

/** To a slide as if the briefing had just begun: what was open of it is gone. */
export async function startOn(atlas: Atlas, slide: string, tail: string): Promise<void> {
  await atlas.setHash(tail.replace(/^&/, ""));
  await atlas.setHash(`slide=${slide}${tail}`);
}
