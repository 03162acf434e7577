/** What the page still has to fetch for what was asked for: lazy parts, a deck. Scripts wait for it. */

const works = new Set<Promise<unknown>>();

/** @returns the same promise; it counts as under way until it resolves or rejects */
export function underWay<Value>(work: Promise<Value>): Promise<Value> {
  works.add(work);
  const end = (): void => void works.delete(work);
  work.then(end, end);
  return work;
}

export const isUnderWay = (): boolean => works.size > 0;

/** Resolves when nothing is under way any more, including what was added in the meantime. Never rejects. */
export async function nothingUnderWay(): Promise<void> {
  while (isUnderWay()) await Promise.allSettled(works);
}
