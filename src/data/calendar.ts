/** The one reader of dates, for packs, decks and the address: a date that no calendar has is none. */

/** `YYYY-MM-DD` in shape; whether the calendar has it is `isCalendarDay`'s business. */
const dayPattern = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** False for 30 February and its like; other shapes are the pattern's business. */
export function isCalendarDay(date: string): boolean {
  const [, year, month, day] = dayPattern.exec(date) ?? [];
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => dayPattern.test(text) && isCalendarDay(text);
