import { addDays } from '../core/index.js';
import type { PlainDate, Rollup } from '../core/index.js';
import type { MailContent } from './ports.js';
import type { ObligationRow } from './views.js';

/** Obligations that one section of a weekly mail lists. */
export const SECTION = 50;
/** How far ahead a weekly mail looks, in days. */
const AHEAD = 60;

/** What the weekly mail says; null when nothing is open, for then there is nothing to say. */
export function weeklyContent(
  monday: PlainDate,
  rollup: Rollup,
  rows: { open: ObligationRow[]; overdue: ObligationRow[]; review: ObligationRow[] },
): MailContent | null {
  if (rows.open.length + rows.overdue.length + rows.review.length === 0) return null;
  const horizon = addDays(monday, AHEAD);
  const next = rows.open.filter((row) => row.first === null || row.first <= horizon);
  return { type: 'weekly', window: monday, rollup, next: next.slice(0, SECTION), overdue: rows.overdue.slice(0, SECTION), review: rows.review.slice(0, SECTION) };
}
