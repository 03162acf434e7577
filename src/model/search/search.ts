/**
 * Finds things by typed text: English, Chinese, pinyin without tones or its first letters, with one mistake allowed. The scoring is
 * our own, because search libraries split text at spaces, which neither Chinese nor pinyin has.
 */
import type { LocalText } from "../../data/schema";
import { weights, type SearchEntry, type SearchIndex } from "./search-index";
import type { SearchTarget } from "./search-things";
import { closeness, fitOf, slipFitOf, wordsOf, type SearchForm } from "./search-text";

export interface SearchHit {
  readonly target: SearchTarget;
  readonly name: LocalText;
  /** The text that matched, if it is not the name. */
  readonly via: string | null;
}

interface Fit {
  readonly entry: SearchEntry;
  readonly cost: number;
  readonly form: SearchForm | null;
}

/**
 * @param query in simplified characters
 * @returns hits, best first; none for a text without letters
 */
export function search(index: SearchIndex, query: string): readonly SearchHit[] {
  const typed = wordsOf(query).join("");
  if (typed === "") return [];
  const chunks = query.split(/\s+/).flatMap((chunk) => wordsOf(chunk).join("") || []);
  const exact = index.flatMap((entry) => better(bestForm(entry, typed, fitOf), anyOrder(entry, chunks)) ?? []);
  // A text that is spelt right gets no guesses: below the RCEP, for example, they would look like its members.
  const isSure = exact.some(
    ({ cost, form }) => cost <= closeness.start + weights.also || (form !== null && isNamedBy(typed, form)),
  );
  const slips = isSure ? [] : likely(index.flatMap((entry) => bestForm(entry, typed, slipFitOfName) ?? []));
  const found = new Set(exact.map(({ entry }) => entry));
  return [...exact, ...slips.filter(({ entry }) => !found.has(entry))]
    .sort((a, b) => a.cost - b.cost || a.entry.name.en.length - b.entry.name.en.length)
    .map(({ entry, form }) => ({ target: entry.target, name: entry.name, via: viaOf(form, query) }));
}

/** Whether the text is a thing's initials, a word of its name, or the full name of a place that belongs to it. */
function isNamedBy(typed: string, { weight, plain, isFree, starts }: SearchForm): boolean {
  if (plain === typed) return weight <= weights.about;
  if (weight > weights.also || !isFree) return false;
  return starts.some((start, index) => plain.slice(start, starts[index + 1]) === typed);
}

const better = (a: Fit | null, b: Fit | null): Fit | null => (a === null || (b !== null && b.cost < a.cost) ? b : a);
/** The guesses that are not much worse than the best one. */
const likely = (fits: readonly Fit[]): readonly Fit[] => {
  const best = Math.min(...fits.map(({ cost }) => cost));
  return fits.filter(({ cost }) => cost <= best + 1);
};

/** Not in sentences: among so many words a mistake would match anything. */
const slipFitOfName: typeof fitOf = (typed, form) => (form.weight === weights.prose ? null : slipFitOf(typed, form));

function bestForm(entry: SearchEntry, typed: string, fitWith: typeof fitOf): Fit | null {
  let best: Fit | null = null;
  for (const form of entry.forms) {
    const fit = fitWith(typed, form);
    if (fit !== null && (best === null || fit + form.weight < best.cost)) best = { entry, cost: fit + form.weight, form };
  }
  return best;
}

/** Several words, each from any of the thing's texts: `port laos`. The more of them are in its name, the better. */
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

/** How many letters of a longer text are shown around the match. */
const around = 24;

/** The text to show for a match. A name needs none, nor does what the thing belongs to, which is shown anyway. */
function viaOf(form: SearchForm | null, query: string): string | null {
  if (form?.weight === weights.about) return form.source;
  if (form?.weight !== weights.prose) return null;
  const { source } = form;
  const at = source.toLocaleLowerCase("en").indexOf(query.trim().toLocaleLowerCase("en"));
  const from = Math.max(0, at - around);
  const to = Math.max(at, 0) + query.trim().length + around;
  const cut = source.slice(from, to);
  // Keep whole words, in writing that has spaces between words.
  const start = from === 0 ? cut : cut.replace(/^[\p{Script=Latin}\p{N}]+/u, "…");
  return to >= source.length ? start : start.replace(/[\p{Script=Latin}\p{N}]*$/u, "…");
}
