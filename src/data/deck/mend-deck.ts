/**
 * Decks that an earlier version kept with words of nothing visible, which this one takes for no words: what needs words gets
 * its own id for a name, and what is none without them goes. Nothing that anybody could see is lost. They are of version 1,
 * where a locator was still one text, `place`.
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

/** @returns the deck with words where it needs them; what is no deck at all as it was */
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
