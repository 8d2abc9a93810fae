import type { PlainDate } from './plain-date.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** The day as United Nations documents write it: `15 September 2020`. */
export function longDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
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
