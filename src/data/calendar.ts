/** The only reader of dates, for packs, decks and the address. A date that is in no calendar is not a date. */

/** The shape `YYYY-MM-DD`; `isCalendarDay` checks whether the day exists. */
const dayPattern = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** False for 30 February and the like. Other shapes are left to the pattern. */
export function isCalendarDay(date: string): boolean {
  const [, year, month, day] = dayPattern.exec(date) ?? [];
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => dayPattern.test(text) && isCalendarDay(text);
