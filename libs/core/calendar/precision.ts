import type { Due, Resolution } from './due.js';
import type { PlainDate } from './plain-date.js';
import { isWholeMonths, longDate, longMonth, longRange, wholePeriod } from './words.js';

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

/** The unit below which nothing of a window may be shown or counted. */
export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year';

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

/** The window in words, never finer than it is known: `15 to 19 June 2020`, `2022`, `early 2024`, `the first quarter of 2024`, `by 2030`, `July 2026 to July 2027`. Null where no day is known. */
export function windowWords(due: Due | null, resolution: Resolution): string | null {
  const grain = grainOf(due, resolution);
  if (grain === null || !due || 'refused' in resolution) return null;
  const { first, last } = resolution;
  const part = due.part ? `${PART_WORDS[due.part]} ` : '';
  if (first && last) {
    if (grain === 'day') return due.session && resolution.basis !== 'stated' ? `${edge(first, 'first')}${first === last ? '' : ` to ${edge(last, 'last')}`}` : longRange(first, last);
    return part + (grain === 'month' && due.session ? `${edge(first, 'first')} to ${edge(last, 'last')}` : periodWords(first, last, grain));
  }
  if (last) return `by ${part}${unitWords(last, grain)}`;
  return first && `from ${unitWords(first, grain)} on`;
}

const PART_WORDS = { early: 'early', mid: 'mid', end: 'the end of' };

/** One end of a session's window: where it is an end of a month, no more than the month is said, for the table knows no day. */
function edge(day: PlainDate, which: 'first' | 'last'): string {
  const month = `${day.slice(0, 7)}-01` as PlainDate;
  return (which === 'first' ? day === month : isWholeMonths(month, day)) ? longMonth(day) : longDate(day);
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
