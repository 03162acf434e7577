/**
 * Edits of a deck, pure. Each gives a new deck that `parseDeck` accepts, or the same one if there is nothing to do. Words are
 * cleaned and cut to `deckLimits` here, so that no text field can make a deck invalid.
 */
import * as v from "valibot";
import { DeckIdSchema, SlideIdSchema, SlideViewSchema, deckLimits, deckSchemaVersion } from "../data/deck/deck-schema";
import { cleanText } from "../data/plain-text";
import { zoomRange, type CameraLimits } from "../data/zoom-limits";
import type { Deck, Slide, SlideId, SlideView } from "../data/deck/deck-schema";
import type { LocalText } from "../data/schema";

/** An edit of an author's own deck. `applyEdit` first makes a copy of a built-in one. */
export type DeckEdit = (deck: Deck) => Deck;
/** The view that a slide will show; the slide keeps a copy. */
type ShownView = {
  readonly [Key in Exclude<keyof SlideView, "worldview">]: SlideView[Key] extends (infer Item)[] ? readonly Item[] : SlideView[Key];
};
type Lengths = Readonly<Record<keyof LocalText, number>>;

/** Applies an edit. The built-in deck stays as it is; a copy is edited. */
export function applyEdit(deck: Deck, edit: DeckEdit): Deck {
  const own = deck.origin === "own" ? deck : ownCopy(deck);
  const edited = edit(own);
  return edited === own ? deck : edited;
}

/** The same slides as an author's own deck, with another id. */
export const ownCopy = (deck: Deck): Deck => ({ ...deck, origin: "own", id: v.parse(DeckIdSchema, idOfCopy(deck.id)) });

/** A deck without slides. @param title must not be empty in both languages */
export function emptyDeck(pack: string, title: LocalText): Deck {
  return {
    schemaVersion: deckSchemaVersion,
    id: v.parse(DeckIdSchema, "own-deck"),
    pack,
    origin: "own",
    title: fitWords(title, deckLimits.deckTitle),
    plannedMinutes: 10,
    slides: [],
  };
}

/**
 * Adds a slide after another one, or at the end. The deck is unchanged when it is full or the view fits no slide.
 * @param limits the pack's
 */
export const addSlide =
  (view: ShownView, title: LocalText, after: string | null, limits: CameraLimits): DeckEdit =>
  (deck) => {
    const words = fitWords(title, deckLimits.title);
    const fitting = v.safeParse(SlideViewSchema, { ...view, camera: view.camera && fitCamera(view.camera, limits) });
    if (isFull(deck) || isEmpty(words) || !fitting.success) return deck;
    const blank: Slide = {
      id: mintSlideId(deck),
      title: words,
      points: [],
      notes: { en: "", zh: "" },
      refs: [],
      hidden: false,
      view: fitting.output,
    };
    const index = deck.slides.findIndex(({ id }) => id === after);
    return { ...deck, slides: inserted(deck.slides, index < 0 ? deck.slides.length : index + 1, blank) };
  };

/** Whether no more slides can be added. */
export const isFull = (deck: Deck): boolean => deck.slides.length >= deckLimits.slides;

/** Sets a slide's words in one language. A title may be empty in one language, but not in both. */
export const editText = (id: SlideId, field: "title" | "notes", language: keyof LocalText, text: string): DeckEdit =>
  editSlide(id, (slide) => {
    const words = { ...slide[field], [language]: fit(text, deckLimits[field][language], field === "title") };
    return sameWords(words, slide[field]) || (field === "title" && isEmpty(words)) ? slide : { ...slide, [field]: words };
  });

/** Sets all points at once. Points without words, and those beyond the limit, are left out. */
export const setPoints = (id: SlideId, points: readonly LocalText[]): DeckEdit =>
  editSlide(id, (slide) => {
    const kept = points.map((point) => fitWords(point, deckLimits.point)).filter((point) => !isEmpty(point));
    const fitting = kept.slice(0, deckLimits.points);
    const isSame =
      fitting.length === slide.points.length &&
      fitting.every((point, index) => sameWords(point, slide.points[index] ?? { en: "", zh: "" }));
    return isSame ? slide : { ...slide, points: fitting };
  });

/** Sets the view that the slide shows; its words stay. @param limits the pack's */
export const setView = (id: SlideId, view: ShownView, limits: CameraLimits): DeckEdit =>
  editSlide(id, (slide) => {
    const fitting = v.safeParse(SlideViewSchema, { ...view, camera: view.camera && fitCamera(view.camera, limits) });
    return fitting.success ? { ...slide, view: fitting.output } : slide;
  });

export const toggleHidden = (id: SlideId): DeckEdit => editSlide(id, (slide) => ({ ...slide, hidden: !slide.hidden }));

/** @param index the wanted index, from 0, kept within the deck */
export const moveTo =
  (id: SlideId, index: number): DeckEdit =>
  (deck) => {
    const from = deck.slides.findIndex((slide) => slide.id === id);
    const moved = deck.slides[from];
    const to = Math.min(Math.max(Math.round(index), 0), deck.slides.length - 1);
    if (!moved || Number.isNaN(to) || to === from) return deck;
    const others = deck.slides.filter((slide) => slide !== moved);
    return { ...deck, slides: inserted(others, to, moved) };
  };

/** @param by the number of places; 1 moves towards the end, −1 towards the start */
export const moveBy =
  (id: SlideId, by: number): DeckEdit =>
  (deck) =>
    moveTo(id, deck.slides.findIndex((slide) => slide.id === id) + by)(deck);

/** Adds a copy right after the slide. */
export const duplicate =
  (id: SlideId): DeckEdit =>
  (deck) => {
    const index = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[index];
    if (!slide || isFull(deck)) return deck;
    return { ...deck, slides: inserted(deck.slides, index + 1, { ...slide, id: mintSlideId(deck) }) };
  };

export const remove =
  (id: SlideId): DeckEdit =>
  (deck) =>
    deck.slides.some((slide) => slide.id === id) ? { ...deck, slides: deck.slides.filter((slide) => slide.id !== id) } : deck;

/** Sets the deck's title in one language. It may be empty in one language, but not in both. */
export const rename =
  (language: keyof LocalText, text: string): DeckEdit =>
  (deck) => {
    const title = { ...deck.title, [language]: fit(text, deckLimits.deckTitle[language], true) };
    return isEmpty(title) || sameWords(title, deck.title) ? deck : { ...deck, title };
  };

/** Sets whole minutes, kept within the limits. A value that is not a number changes nothing. */
export const setPlannedMinutes =
  (minutes: number): DeckEdit =>
  (deck) => {
    const [least, most] = deckLimits.plannedMinutes;
    const plannedMinutes = Math.min(Math.max(Math.round(minutes), least), most);
    return Number.isNaN(plannedMinutes) || plannedMinutes === deck.plannedMinutes ? deck : { ...deck, plannedMinutes };
  };

const editSlide =
  (id: SlideId, edit: (slide: Slide) => Slide): DeckEdit =>
  (deck) => {
    const slides = deck.slides.map((slide) => (slide.id === id ? edit(slide) : slide));
    return slides.every((slide, index) => slide === deck.slides[index]) ? deck : { ...deck, slides };
  };

const inserted = (slides: readonly Slide[], at: number, slide: Slide): Slide[] => [
  ...slides.slice(0, at),
  slide,
  ...slides.slice(at),
];

/** Numbers continue from the highest one, so that the id of a deleted slide is not used again. */
function mintSlideId(deck: Deck): SlideId {
  const taken = new Set<string>(deck.slides.map(({ id }) => id));
  let number = Math.max(0, ...[...taken].map((id) => Number(/^slide-(\d{1,6})$/.exec(id)?.[1] ?? 0))) + 1;
  while (taken.has(`slide-${number}`)) number += 1;
  return v.parse(SlideIdSchema, `slide-${number}`);
}

/** `opening` → `opening-copy` → `opening-copy-2`; never longer than an id may be. */
function idOfCopy(id: string): string {
  const [, stem = id, number] = /^(.*?)-copy(?:-(\d{1,6}))?$/.exec(id) ?? [];
  const ending = stem === id ? "-copy" : `-copy-${Number(number ?? 1) + 1}`;
  return stem.slice(0, deckLimits.id - ending.length).replace(/-+$/, "") + ending;
}

/** Keeps a camera within what a slide may hold; −0 becomes 0, as in a file. */
function fitCamera([lon, lat, zoom]: NonNullable<SlideView["camera"]>, { maxZoomAt }: CameraLimits): [number, number, number] {
  const within = (value: number, [least, most]: readonly [number, number]): number => Math.min(Math.max(value, least), most) + 0;
  return [within(lon, [-180, 180]), within(lat, [-85, 85]), within(zoom, [zoomRange[0], maxZoomAt([lon, lat])])];
}

/** Cleans and cuts a text, never inside a character of two UTF-16 units. All typed words enter a deck through this function. */
function fit(text: string, max: number, isOneLine: boolean): string {
  const clean = cleanText(text);
  const whole = isOneLine ? clean.replaceAll(/[\r\n]+/g, " ") : clean;
  const cut = whole.slice(0, max);
  // Cutting may have removed the sign that closes a mark of direction.
  return cleanText(cut.length < whole.length ? cut.replace(/[\uD800-\uDBFF]$/, "") : cut);
}
const fitWords = ({ en, zh }: LocalText, max: Lengths): LocalText => ({ en: fit(en, max.en, true), zh: fit(zh, max.zh, true) });
const isEmpty = ({ en, zh }: LocalText): boolean => en === "" && zh === "";
const sameWords = (a: LocalText, b: LocalText): boolean => a.en === b.en && a.zh === b.zh;
