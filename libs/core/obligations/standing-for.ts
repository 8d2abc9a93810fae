import type { PlainDate } from '../calendar/index.js';
import type { Lifecycle } from './obligation.js';

/** What of a time of a recurring obligation decides whether the obligation stands for it. */
export interface Time {
  number: number;
  lifecycle: Lifecycle;
  last: PlainDate | null;
}

/**
 * The one time of what recurs that the obligation stands for on a day, in lists and counts: the next that is open and not over;
 * where there is none, the latest that is open, else the latest. The store says the same in SQL.
 */
export function standsFor<T extends Time>(day: PlainDate, times: readonly T[]): T | null {
  const ahead = times.filter(({ lifecycle, last }) => lifecycle === 'open' && (last === null || day <= last));
  const open = times.filter(({ lifecycle }) => lifecycle === 'open');
  const latest = (some: readonly T[]) => some.reduce<T | null>((found, one) => (found && found.number > one.number ? found : one), null);
  return ahead.reduce<T | null>((found, one) => (found && found.number < one.number ? found : one), null) ?? latest(open) ?? latest(times);
}
