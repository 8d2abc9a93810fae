import { addDays, addMonths, dayOf, daysInMonth, type PlainDate } from './plain-date.js';
import { isWholeMonths } from './words.js';

/** How often something recurs: so many months or days after the time before, or at so many sessions' distance. */
export interface Rhythm {
  every: number;
  unit: 'month' | 'day' | 'session';
}

const NAMED: Record<string, Rhythm> = {
  annual: { every: 12, unit: 'month' },
  biennial: { every: 24, unit: 'month' },
  'alternate years': { every: 24, unit: 'month' },
  triennial: { every: 36, unit: 'month' },
  quadrennial: { every: 48, unit: 'month' },
  quinquennial: { every: 60, unit: 'month' },
  sexennial: { every: 72, unit: 'month' },
  'twice a year': { every: 6, unit: 'month' },
  quarterly: { every: 3, unit: 'month' },
  monthly: { every: 1, unit: 'month' },
  weekly: { every: 7, unit: 'day' },
  'each session': { every: 1, unit: 'session' },
};

const UNITS: Record<string, Rhythm> = {
  year: { every: 12, unit: 'month' }, month: { every: 1, unit: 'month' }, week: { every: 7, unit: 'day' }, day: { every: 1, unit: 'day' },
};

/** Longer than any mandate, and short enough that the arithmetic stays within the calendar. */
const LONGEST = 1_000;

/** The rhythm of a recurrence as `Due.recurrence` writes it: `annual`, `every 45 days`, `each session`…; null where it names none. */
export function rhythmOf(recurrence: string): Rhythm | null {
  if (Object.hasOwn(NAMED, recurrence)) return NAMED[recurrence]!;
  const match = /^every (\d{1,4}) (year|month|week|day)s?$/.exec(recurrence);
  const count = Number(match?.[1] ?? 0);
  if (!match || count < 1 || count > LONGEST) return null;
  const unit = UNITS[match[2]!]!;
  return { every: count * unit.every, unit: unit.unit };
}

/** Steps from the anchor itself, never from the time before, so that nothing drifts: 31 January, 28 February, 31 March. @param steps 0 is the anchor */
export function stepped(anchor: PlainDate, { every, unit }: Rhythm, steps: number): PlainDate {
  return unit === 'day' ? addDays(anchor, every * steps) : addMonths(anchor, every * steps);
}

/** A stretch of whole months stays one: the February of a leap year ends on the 29th. */
export function steppedLast(first: PlainDate | null, last: PlainDate, rhythm: Rhythm, steps: number): PlainDate {
  if (first === null || rhythm.unit === 'day' || !isWholeMonths(first, last)) return stepped(last, rhythm, steps);
  const [year, month] = stepped(dayOf(...yearAndMonth(last), 1)!, rhythm, steps).split('-').map(Number) as [number, number];
  return dayOf(year, month, daysInMonth(year, month))!;
}

const yearAndMonth = (day: PlainDate): [number, number] => day.split('-').slice(0, 2).map(Number) as [number, number];

export interface MonthDay { month: number; day: number }

/** Month and day of ISO 8601 `--MM-DD`; null when that is no day of any year. */
export function parseMonthDay(on: string): MonthDay | null {
  const match = /^--(\d{2})-(\d{2})$/.exec(on);
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  return dayOf(LEAP_YEAR, month, day) && { month, day };
}

const LEAP_YEAR = 2000;

/** The yearly day in a year; 29 February falls on the 28th in common years. */
export const dayInYear = ({ month, day }: MonthDay, year: number): PlainDate => dayOf(year, month, Math.min(day, daysInMonth(year, month)))!;
