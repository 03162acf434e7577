/**
 * Repairs decks that an earlier version kept with invisible words, which now count as empty. Where words are needed, the id becomes
 * the name; what cannot be without words is removed. Nothing visible is lost. These decks are of version 1, in which a locator was
 * still one text, `place`.
 */
import * as v from "valibot";
import { cleanText } from "../plain-text";

const Words = v.object({ en: v.string(), zh: v.string() });
const Kept = v.looseObject({
  id: v.string(),
  title: Words,
  slides: v.array(
    v.looseObject({
      id: v.string(),
      title: Words,
      points: v.array(Words),
      refs: v.array(v.looseObject({ place: v.optional(v.string()) })),
    }),
  ),
});

const hasWords = ({ en, zh }: v.InferOutput<typeof Words>): boolean => cleanText(en) !== "" || cleanText(zh) !== "";
const named = (id: string, words: v.InferOutput<typeof Words>): v.InferOutput<typeof Words> =>
  hasWords(words) ? words : { en: id, zh: "" };

/** @returns the deck with words where it needs them; anything that is not a deck is returned unchanged */
export function mendDeck(input: unknown): unknown {
  const kept = v.safeParse(Kept, input);
  if (!kept.success) return input;
  const { id, title, slides, ...rest } = kept.output;
  return {
    ...rest,
    id,
    title: named(id, title),
    slides: slides.map((slide) => ({
      ...slide,
      title: named(slide.id, slide.title),
      points: slide.points.filter(hasWords),
      refs: slide.refs.map(({ place, ...ref }) => (place !== undefined && cleanText(place) !== "" ? { ...ref, place } : ref)),
    })),
  };
}
