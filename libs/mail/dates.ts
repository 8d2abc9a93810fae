import type { PlainDate } from '../core/index.js';

/** Year, month (1–12) and day of the month. */
export function partsOf(day: PlainDate): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date };
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return Math.round((epochDay(b) - epochDay(a)) / DAY_MS);
}

/** The day that many days later. */
export function daysAfter(day: PlainDate, days: number): PlainDate {
  return new Date(epochDay(day) + days * DAY_MS).toISOString().slice(0, 10) as PlainDate;
}

const DAY_MS = 86_400_000;
const epochDay = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`);

/** A stretch of whole months that has a name of its own. */
export type Period = { year: number } & ({ of: 'year' } | { of: 'half'; number: 1 | 2 } | { of: 'quarter'; number: 1 | 2 | 3 | 4 } | { of: 'month'; number: number });

/** The year, half, quarter or month that begins and ends with the given days; null when they are no such stretch. */
export function periodOf(first: PlainDate, last: PlainDate): Period | null {
  const { year, month, date } = partsOf(first);
  const end = partsOf(last);
  if (end.year !== year || date !== 1 || partsOf(daysAfter(last, 1)).date !== 1) return null;
  switch (end.month - month) {
    case 11: return { of: 'year', year };
    case 5: return month % 6 === 1 ? { of: 'half', year, number: month === 1 ? 1 : 2 } : null;
    case 2: return month % 3 === 1 ? { of: 'quarter', year, number: ((month + 2) / 3) as 1 | 2 | 3 | 4 } : null;
    case 0: return { of: 'month', year, number: month };
    default: return null;
  }
}
