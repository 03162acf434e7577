/**
 * Finds things by what somebody types: English, Chinese, pinyin without tones or its first letters, with one slip.
 * A scorer of our own: libraries for this part a text at its blanks, which neither Chinese nor pinyin has.
 */
import type { LocalText } from "../../data/schema";
import { weights, type SearchEntry, type SearchIndex } from "./search-index";
import type { SearchTarget } from "./search-things";
import { closeness, fitOf, slipFitOf, wordsOf, type SearchForm } from "./search-text";

export interface SearchHit {
  readonly target: SearchTarget;
  readonly name: LocalText;
  /** The text that was found, where it is not the name. */
  readonly via: string | null;
}

interface Fit {
  readonly entry: SearchEntry;
  readonly cost: number;
  readonly form: SearchForm | null;
}

/**
 * @param query in simplified characters
 * @returns the best first; nothing for a text without letters
 */
export function search(index: SearchIndex, query: string): readonly SearchHit[] {
  const typed = wordsOf(query).join("");
  if (typed === "") return [];
  const chunks = query.split(/\s+/).flatMap((chunk) => wordsOf(chunk).join("") || []);
  const exact = index.flatMap((entry) => better(bestForm(entry, typed, fitOf), anyOrder(entry, chunks)) ?? []);
  // Whoever wrote it right wants no guesses: below the RCEP they would read as its members.
  const isSure = exact.some(
    ({ cost, form }) => cost <= closeness.start + weights.also || (form !== null && isNamedBy(typed, form)),
  );
  const slips = isSure ? [] : likely(index.flatMap((entry) => bestForm(entry, typed, slipFitOfName) ?? []));
  const found = new Set(exact.map(({ entry }) => entry));
  return [...exact, ...slips.filter(({ entry }) => !found.has(entry))]
    .sort((a, b) => a.cost - b.cost || a.entry.name.en.length - b.entry.name.en.length)
    .map(({ entry, form }) => ({ target: entry.target, name: entry.name, via: viaOf(form, query) }));
}

/** First letters, a word of the name, or the whole of a place that belongs to the thing. */
function isNamedBy(typed: string, { weight, plain, isFree, starts }: SearchForm): boolean {
  if (plain === typed) return weight <= weights.about;
  if (weight > weights.also || !isFree) return false;
  return starts.some((start, index) => plain.slice(start, starts[index + 1]) === typed);
}

const better = (a: Fit | null, b: Fit | null): Fit | null => (a === null || (b !== null && b.cost < a.cost) ? b : a);
/** Guesses not much worse than the best one. */
const likely = (fits: readonly Fit[]): readonly Fit[] => {
  const best = Math.min(...fits.map(({ cost }) => cost));
  return fits.filter(({ cost }) => cost <= best + 1);
};

/** Among all the words of sentences a slip would find anything. */
const slipFitOfName: typeof fitOf = (typed, form) => (form.weight === weights.prose ? null : slipFitOf(typed, form));

function bestForm(entry: SearchEntry, typed: string, fitWith: typeof fitOf): Fit | null {
  let best: Fit | null = null;
  for (const form of entry.forms) {
    const fit = fitWith(typed, form);
    if (fit !== null && (best === null || fit + form.weight < best.cost)) best = { entry, cost: fit + form.weight, form };
  }
  return best;
}

/** Several words, each from any of the thing's texts: `port laos`. The more of them its own name holds, the better. */
function anyOrder(entry: SearchEntry, chunks: readonly string[]): Fit | null {
  if (chunks.length < 2) return null;
  let cost: number = closeness.words;
  for (const chunk of chunks) {
    const holders = entry.forms.filter(
      ({ isFree, plain, starts }) => isFree && starts.some((start) => plain.startsWith(chunk, start)),
    );
    if (holders.length === 0) return null;
    cost += Math.min(...holders.map(({ weight }) => weight)) / chunks.length;
  }
  return { entry, cost, form: null };
}

/** Letters of a longer text that are shown around the words found in it. */
const around = 24;

/** Names explain themselves, and so does what a thing belongs to: that is shown beside it. */
function viaOf(form: SearchForm | null, query: string): string | null {
  if (form?.weight === weights.about) return form.source;
  if (form?.weight !== weights.prose) return null;
  const { source } = form;
  const at = source.toLocaleLowerCase("en").indexOf(query.trim().toLocaleLowerCase("en"));
  const from = Math.max(0, at - around);
  const to = Math.max(at, 0) + query.trim().length + around;
  const cut = source.slice(from, to);
  // Whole words only, where words are parted.
  const start = from === 0 ? cut : cut.replace(/^[\p{Script=Latin}\p{N}]+/u, "…");
  return to >= source.length ? start : start.replace(/[\p{Script=Latin}\p{N}]*$/u, "…");
}
