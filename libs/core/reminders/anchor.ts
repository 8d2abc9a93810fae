import { dayOf, type Calendar, type Due, type PlainDate } from '../calendar/index.js';
import type { Obligation } from '../obligations/index.js';
import type { Anchor } from './reminder.js';

/** A window that only has the precision of a period has no day to count down to. */
const PERIODS: readonly Due['precision'][] = ['month', 'quarter', 'half', 'year'];

/**
 * The day that reminders count back from. Null where no day can be known, and for months, quarters, halves and years,
 * which get a notice when they begin (`periodStart`) instead of a countdown.
 */
export function anchorOf({ kind, due, resolution }: Obligation, calendar: Calendar): Anchor | null {
  if (!due || 'refused' in resolution || PERIODS.includes(due.precision)) return null;
  const { first, last, basis, because } = resolution;
  if (due.session && isSessionWindow(due) && !(kind === 'agenda_item' && first === last)) {
    const opening = calendar.opening(due.session);
    if (!opening) return null;
    return { day: opening.day, basis: 'assumed', because: [opening.because, `The text names no day in the session, so its opening day is assumed.`] };
  }
  const day = due.precision === 'relative' ? last ?? first : first ?? last;
  return day && { day, basis, because };
}

const isSessionWindow = (due: Due): boolean => !due.start && !due.end && !due.on;

/** The first day of the period that the obligation falls in, with what supports it; for "by 2030" that is the first day of 2030. */
export function periodStart({ due, resolution }: Obligation): Anchor | null {
  if (!due || 'refused' in resolution || !PERIODS.includes(due.precision)) return null;
  const { first, last, basis, because } = resolution;
  const day = first ?? (last && startOfPeriod(last, due.precision));
  return day && { day, basis, because };
}

/** First day of the month, quarter, half or year that the day is in. */
function startOfPeriod(day: PlainDate, precision: Due['precision']): PlainDate {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = { month: 1, quarter: 3, half: 6 }[precision as 'month' | 'quarter' | 'half'] ?? 12;
  return dayOf(year, month - ((month - 1) % months), 1)!;
}
