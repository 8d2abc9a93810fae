import type { Grain } from './due.js';
import { daysInMonth, weekday, type PlainDate } from './plain-date.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** The day as United Nations documents write it: `15 September 2020`. */
export function longDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `September 2020`. */
export const longMonth = (day: PlainDate): string => longDate(day).split(' ').slice(1).join(' ');

/** From first to last day: `15 to 19 June 2020`, `30 August to 3 September 2021`; one day stands alone. */
export function longRange(first: PlainDate, last: PlainDate): string {
  if (first === last) return longDate(first);
  const [day, month] = longDate(first).split(' ') as [string, string];
  const start = first.slice(0, 7) === last.slice(0, 7) ? day : first.slice(0, 4) === last.slice(0, 4) ? `${day} ${month}` : longDate(first);
  return `${start} to ${longDate(last)}`;
}

/** A whole month or year by its name, `July 2012`, `2022`; null for any other stretch of days. */
export function wholePeriod(first: PlainDate, last: PlainDate): string | null {
  if (first === `${first.slice(0, 4)}-01-01` && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  if (first.slice(0, 7) !== last.slice(0, 7) || !isWholeMonths(first, last)) return null;
  return longMonth(first);
}

/** A stretch of months, quarters, halves or years by name: `2022`, `February 2024 to April 2024`, `the first quarter of 2024`. */
export function periodWords(first: PlainDate, last: PlainDate, grain: Exclude<Grain, 'day'>): string {
  const [a, b] = [unitWords(first, grain), unitWords(last, grain)];
  return wholePeriod(first, last) ?? (a === b ? a : `${a} to ${b}`);
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The unit that the day is in: `the first quarter of 2024`. */
export function unitWords(day: PlainDate, grain: Grain): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (grain) {
    case 'day': return longDate(day);
    case 'month': return longMonth(day);
    case 'quarter': return `the ${ORDINALS[Math.ceil(month / 3) - 1]} quarter of ${year}`;
    case 'half': return `the ${month <= 6 ? 'first' : 'second'} half of ${year}`;
    case 'year': return year;
  }
}

/** True from the first day of a month to the last day of a month: such a stretch is a period, and its first day is no day of its own. */
export function isWholeMonths(first: PlainDate, last: PlainDate): boolean {
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  return first.endsWith('-01') && day === daysInMonth(year, month);
}

/** Month and day of a yearly day, from ISO 8601 `--05-31`: `31 May`. */
export function longMonthDay(monthDay: string): string {
  const [month, date] = monthDay.slice(2).split('-').map(Number) as [number, number];
  return `${date} ${MONTHS[month - 1]}`;
}

/** `seventy-fifth` for 75; from 100 on with digits, as documents do: `101st`. */
export function ordinal(n: number): string {
  if (n >= 1 && n < 20) return UNITS[n]!;
  if (n >= 20 && n < 100) return n % 10 === 0 ? `${TENS[n / 10]}ieth` : `${TENS[Math.floor(n / 10)]}y-${UNITS[n % 10]}`;
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th'}`;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Monday`. */
export const longWeekday = (day: PlainDate): string => WEEKDAYS[weekday(day) - 1]!;
