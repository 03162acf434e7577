/** The tiny deck, to be edited, and one that is full: for tests of single edits. */
import { cameraLimits } from "../../../src/data/zoom-limits";
import { deckLimits, type Deck, type Slide } from "../../../src/data/deck/deck-schema";
import * as edits from "../../../src/model/deck-edits";
import { makeDeck } from "../../fixtures/make-deck";

/** Where no close-up lets the camera nearer. */
export const limits = cameraLimits([]);
export const deck = makeDeck();
export const idsOf = ({ slides }: Deck): string[] => slides.map(({ id }) => id);
/** @throws when there is none */
export const slideAt = (of: Deck, index: number): Slide => {
  const slide = of.slides[index];
  if (!slide) throw new Error(`no slide at ${index}`);
  return slide;
};
const idAt = (index: number): Slide["id"] => slideAt(deck, index).id;
/** Ids of its first slides, each a case of its own. */
export const [first, full, bare, hidden] = [idAt(0), idAt(1), idAt(2), idAt(3)];
export const { view } = slideAt(deck, 0);
export const both = (en: string, zh: string) => ({ en, zh });
/** As many slides as a deck may hold. */
export const fullDeck: Deck = Array.from({ length: deckLimits.slides }).reduce<Deck>(
  (made) => edits.addSlide(view, both("A", ""), null, limits)(made),
  { ...deck, slides: [] },
);
