import type { Due, Grain } from './due.js';
import type { PlainDate } from './plain-date.js';
import { en } from './reasons/english.js';
import type { TimeSpan } from './reasons/values.js';
import type { DatedResolution, Resolution } from './resolution.js';
import { isWholeMonths, wholePeriod } from './words.js';

/** How exact a time is, as people are told it: finer than the symbol's own `precision`, which programs outside know. */
export const PRECISIONS_SHOWN = [
  'day', 'range', 'month', 'quarter', 'half-year', 'part of a year', 'year', 'session', 'event', 'relative', 'recurring', 'external rule', 'undated',
] as const;
export type PrecisionShown = (typeof PRECISIONS_SHOWN)[number];

/** The precision that the text and the rules support. Null: the text fixes no time. */
export function precisionOf(due: Due | null): PrecisionShown {
  if (!due) return 'undated';
  const { precision, start, end, part, on, said } = due;
  switch (precision) {
    case 'day': return start !== null && end !== null && start !== end ? 'range' : 'day';
    case 'half': return 'half-year';
    case 'year': return part === null ? 'year' : 'part of a year';
    case 'recurring': return on !== null && !said ? 'external rule' : 'recurring';
    default: return precision;
  }
}

/** What each precision allows to be said: one clause, for people. */
export const PRECISION_MEANS: Record<PrecisionShown, string> = {
  'day': 'a single day is fixed',
  'range': 'a first and a last day are fixed',
  'month': 'the month is fixed, no day in it',
  'quarter': 'the quarter is fixed, no day in it',
  'half-year': 'the half-year is fixed, no day in it',
  'part of a year': 'the year is fixed, and roughly which part of it',
  'year': 'the year is fixed, no day in it',
  'session': 'a session is fixed, no day of it',
  'event': 'it hangs on an event',
  'relative': 'it is counted from another day',
  'recurring': 'it comes again and again',
  'external rule': 'a rule outside the text fixes it',
  'undated': 'no time is fixed',
};

/**
 * The finest unit that the window supports; null where there is no window.
 * An event or a session whose window is whole months is known by them alone: its first day is no day that anything fixes.
 */
export function grainOf(due: Due | null, resolution: Resolution): Grain | null {
  if (!due || 'refused' in resolution) return null;
  switch (due.precision) {
    case 'day': return 'day';
    case 'month': case 'quarter': case 'half': case 'year': return due.precision;
    default:
  }
  if (due.session?.part === 'resumed' && resolution.basis !== 'stated') return 'month';
  const { first, last } = resolution;
  if (first === null || last === null || !isWholeMonths(first, last)) return 'day';
  return first.endsWith('-01-01') && last.endsWith('-12-31') ? 'year' : 'month';
}

/** The window as sentences say it, never finer than it is known. */
export function windowSpan(due: Due | null, { first, last, basis }: Omit<DatedResolution, 'because'>): TimeSpan {
  const grain = grainOf(due, { first, last, basis, because: [] }) ?? 'day';
  const ofSession = due !== null && due.session !== null && (grain === 'month' || (grain === 'day' && basis !== 'stated'));
  return { first, last, grain, part: due?.part ?? null, ofSession };
}

/** The same where there is a window; null where no day is known. */
export function windowOf(due: Due | null, resolution: Resolution): TimeSpan | null {
  if (!due || 'refused' in resolution || (resolution.first === null && resolution.last === null)) return null;
  return windowSpan(due, resolution);
}

/** Days said as such, or as the whole month or year that they are. */
export function daysSpan(first: PlainDate | null, last: PlainDate | null): TimeSpan {
  const period = first && last && wholePeriod(first, last);
  return { first, last, grain: !period ? 'day' : period === first.slice(0, 4) ? 'year' : 'month', part: null, ofSession: false };
}

/** The window in words: `15 to 19 June 2020`, `2022`, `early 2024`, `the first quarter of 2024`, `by 2030`, `July 2026 to July 2027`. Null where no day is known. */
export function windowWords(due: Due | null, resolution: Resolution): string | null {
  const window = windowOf(due, resolution);
  return window && en.span(window);
}
