import { dayOf, grainOf, reason, isAhead, type Calendar, type Due, type PlainDate } from '../calendar/index.js';
import type { Dated } from '../obligations/index.js';
import type { Anchor } from './reminder.js';

/** What the day of a reminder hangs on. */
type Days = Pick<Dated, 'due' | 'resolution'>;

/**
 * The day that reminders count back from. Null where no day can be known, and for months, quarters, halves and years,
 * which get a notice when they begin (`periodStart`) instead of a countdown.
 */
export function anchorOf(obligation: Days, calendar: Calendar): Anchor | null {
  const { due, resolution } = obligation;
  if (!due || 'refused' in resolution || isPeriod(obligation)) return null;
  const { first, last, basis, because } = resolution;
  if ((due.session?.part === 'end' || isAhead(due)) && first === null && last !== null) return { day: last, basis, because };
  if (due.session && basis !== 'stated' && first !== last) {
    const opening = calendar.opening(due.session);
    return opening && { day: opening.day, basis: 'assumed', because: [opening.because, reason('countdown.opening', {})] };
  }
  const byTheEnd = due.precision === 'relative' || (due.start === null && due.end !== null);
  const day = byTheEnd ? last ?? first : first ?? last;
  return day && { day, basis, because };
}

/** The first day of the period that the obligation falls in, with what supports it; for "by 2030" that is the first day of 2030. */
export function periodStart(obligation: Days): Anchor | null {
  const { due, resolution } = obligation;
  if (!due || 'refused' in resolution || !isPeriod(obligation)) return null;
  const { first, last, basis, because } = resolution;
  const day = first ?? (last && startOfPeriod(last, due.precision));
  return day && { day, basis, because };
}

/** True when the window is known by its month, year or the like alone, so that its first day is no day that the text or the rules fix. */
function isPeriod({ due, resolution }: Days): boolean {
  const grain = grainOf(due, resolution);
  return grain !== null && grain !== 'day';
}

/** First day of the month, quarter, half or year that the day is in. */
function startOfPeriod(day: PlainDate, precision: Due['precision']): PlainDate {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const months = { month: 1, quarter: 3, half: 6 }[precision as 'month' | 'quarter' | 'half'] ?? 12;
  return dayOf(year, month - ((month - 1) % months), 1)!;
}
