/** Dates of the pack: a year, a month or a day. Plain strings; compared by their first day. */

/** The first day of a year, month or day: `2021` → `2021-01-01`. */
export function startOf(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  if (date.length === 7) return `${date}-01`;
  return date;
}

/** Whether something dated `from` exists at `asOf`. Without a date it is always there. */
export const hasBegun = (from: string | null, asOf: string): boolean => from === null || startOf(from) <= startOf(asOf);
