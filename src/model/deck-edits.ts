/**
 * Edits of a deck, pure: each gives a new deck that `parseDeck` accepts, or the very same one where there is nothing to
 * do. Words are cleaned and cut to `deckLimits` here, so that no text field can make a deck invalid.
 */
import * as v from "valibot";
import { DeckIdSchema, SlideIdSchema, SlideViewSchema, deckLimits, deckSchemaVersion } from "../data/deck/deck-schema";
import { cleanText } from "../data/plain-text";
import { zoomRange, type CameraLimits } from "../data/zoom-limits";
import type { Deck, Slide, SlideId, SlideView } from "../data/deck/deck-schema";
import type { LocalText } from "../data/schema";

/** An edit of an author's own deck; `applyEdit` makes one of the built-in deck first. */
export type DeckEdit = (deck: Deck) => Deck;
/** What a slide is to show; the slide keeps a copy. */
type ShownView = {
  readonly [Key in Exclude<keyof SlideView, "worldview">]: SlideView[Key] extends (infer Item)[] ? readonly Item[] : SlideView[Key];
};
type Lengths = Readonly<Record<keyof LocalText, number>>;

/** Applies an edit; the built-in deck stays as it is, what is edited is a copy. */
export function applyEdit(deck: Deck, edit: DeckEdit): Deck {
  const own = deck.origin === "own" ? deck : ownCopy(deck);
  const edited = edit(own);
  return edited === own ? deck : edited;
}

/** The same slides as the author's own deck, under another id. */
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
 * A new slide after another one, or at the end; the deck unchanged when it is full or the view fits no slide.
 * @param limits of the pack's cameras
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

/** Whether no slide can be added. */
export const isFull = (deck: Deck): boolean => deck.slides.length >= deckLimits.slides;

/** Words of a slide in one language. A title may be left empty in one language, not in both. */
export const editText = (id: SlideId, field: "title" | "notes", language: keyof LocalText, text: string): DeckEdit =>
  editSlide(id, (slide) => {
    const words = { ...slide[field], [language]: fit(text, deckLimits[field][language], field === "title") };
    return sameWords(words, slide[field]) || (field === "title" && isEmpty(words)) ? slide : { ...slide, [field]: words };
  });

/** All points at once; those without words are left out, those beyond the limit too. */
export const setPoints = (id: SlideId, points: readonly LocalText[]): DeckEdit =>
  editSlide(id, (slide) => {
    const kept = points.map((point) => fitWords(point, deckLimits.point)).filter((point) => !isEmpty(point));
    const fitting = kept.slice(0, deckLimits.points);
    const isSame =
      fitting.length === slide.points.length &&
      fitting.every((point, index) => sameWords(point, slide.points[index] ?? { en: "", zh: "" }));
    return isSame ? slide : { ...slide, points: fitting };
  });

/** What the slide shows; its words stay. @param limits of the pack's cameras */
export const setView = (id: SlideId, view: ShownView, limits: CameraLimits): DeckEdit =>
  editSlide(id, (slide) => {
    const fitting = v.safeParse(SlideViewSchema, { ...view, camera: view.camera && fitCamera(view.camera, limits) });
    return fitting.success ? { ...slide, view: fitting.output } : slide;
  });

export const toggleHidden = (id: SlideId): DeckEdit => editSlide(id, (slide) => ({ ...slide, hidden: !slide.hidden }));

/** @param index wanted, from 0, kept within the deck */
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

/** @param by how many, 1 towards the end, −1 towards the start */
export const moveBy =
  (id: SlideId, by: number): DeckEdit =>
  (deck) =>
    moveTo(id, deck.slides.findIndex((slide) => slide.id === id) + by)(deck);

/** A copy right after the slide. */
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

/** The deck's title in one language; may be left empty in one, not in both. */
export const rename =
  (language: keyof LocalText, text: string): DeckEdit =>
  (deck) => {
    const title = { ...deck.title, [language]: fit(text, deckLimits.deckTitle[language], true) };
    return isEmpty(title) || sameWords(title, deck.title) ? deck : { ...deck, title };
  };

/** Whole minutes, kept within the limits; anything but a number changes nothing. */
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

/** Numbers go on from the highest one: an id that was deleted just now is not given to another slide. */
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

/** Within what a slide may hold; −0 becomes 0, as a file would make it. */
function fitCamera([lon, lat, zoom]: NonNullable<SlideView["camera"]>, { maxZoomAt }: CameraLimits): [number, number, number] {
  const within = (value: number, [least, most]: readonly [number, number]): number => Math.min(Math.max(value, least), most) + 0;
  return [within(lon, [-180, 180]), within(lat, [-85, 85]), within(zoom, [zoomRange[0], maxZoomAt([lon, lat])])];
}

/** Clean and cut, never through a character of two UTF-16 units. The one way of typed words into a deck. */
function fit(text: string, max: number, isOneLine: boolean): string {
  const clean = cleanText(text);
  const whole = isOneLine ? clean.replaceAll(/[\r\n]+/g, " ") : clean;
  const cut = whole.slice(0, max);
  // What closed a mark of direction may be cut off.
  return cleanText(cut.length < whole.length ? cut.replace(/[\uD800-\uDBFF]$/, "") : cut);
}
const fitWords = ({ en, zh }: LocalText, max: Lengths): LocalText => ({ en: fit(en, max.en, true), zh: fit(zh, max.zh, true) });
const isEmpty = ({ en, zh }: LocalText): boolean => en === "" && zh === "";
const sameWords = (a: LocalText, b: LocalText): boolean => a.en === b.en && a.zh === b.zh;
