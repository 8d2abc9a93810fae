import type { PlainDate } from '../calendar/index.js';
import type { Kind } from '../extraction/index.js';
import type { Lifecycle, Status } from './obligation.js';

/** What the status of an obligation hangs on. */
export interface StatusFacts {
  lifecycle: Lifecycle;
  needsReview: boolean;
  kind: Kind;
  /** The window, inclusive; null is an open end. */
  first: PlainDate | null;
  last: PlainDate | null;
  /** The day on which the tracker first read it. */
  firstReadOn: PlainDate;
}

/** Kinds that are over when their days are over: nobody is asked afterwards whether they were done. */
export const UNCHASED_KINDS: readonly Kind[] = ['meeting', 'observance'];

/** Where the obligation stands on the day. The store says the same in SQL; `status.table.ts` is the truth of both, first rule first. */
export function statusOn(day: PlainDate, row: StatusFacts): Status {
  if (row.lifecycle !== 'open') return row.lifecycle;
  if (row.needsReview) return 'review';
  if (row.first !== null && day < row.first) return 'upcoming';
  if (row.last === null || day <= row.last) return 'current';
  return row.firstReadOn <= row.last && !UNCHASED_KINDS.includes(row.kind) ? 'overdue' : 'past';
}
