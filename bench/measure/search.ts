// How long the search takes on the built pack, for everything that people type in the tests: without the page around it.
import { performance } from "node:perf_hooks";
import { loadBuiltInPack } from "../../src/data/pack/load-pack";
import { builtInReadings } from "../../src/data/pack/load-readings";
import { loadPlaces } from "../../src/data/places";
import { buildBriefing } from "../../src/model/briefing";
import { search } from "../../src/model/search/search";
import { buildSearchIndex } from "../../src/model/search/search-index";
import { spellings } from "../../tests/fixtures/spellings";

/** The first round is not counted: the code gets warm, as while somebody types the first letters. */
const rounds = 3;

/** Notes the milliseconds of every spelling. */
export function measureSearch(note: (figure: string, value: number) => void): void {
  const parsed = loadBuiltInPack();
  if (!parsed.ok) throw new Error("the built-in pack does not load");
  const index = buildSearchIndex(buildBriefing(parsed.pack, loadPlaces().adjacency), builtInReadings);
  for (let round = 0; round < rounds; round += 1)
    for (const [, ...typed] of spellings)
      for (const query of typed) {
        const begin = performance.now();
        search(index, query);
        if (round > 0) note("search", performance.now() - begin);
      }
}
