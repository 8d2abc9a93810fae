import type { Body } from './bodies.js';
import type { SessionPart } from './due.js';
import { addDays, dayOf, type PlainDate } from './plain-date.js';
import type { Opening } from './openings.js';
import { reason, type Reason } from './reasons/reason.js';
import type { Basis } from './resolution.js';

/** The days of a session: half-open. Sessions of the General Assembly are contiguous: each lasts until the next one opens. */
export interface SessionWindow {
  opens: PlainDate;
  /** The day after the last day, exclusive; for a body that is always in session the first day of the next session. */
  closes: PlainDate;
  /** What supports the opening; the sentence on the closing says what supports that. */
  basis: Opening['basis'];
  because: Reason[];
}

/** The days of a part of a session, inclusive; `first` is null for "before the end". */
export interface PartDays {
  first: PlainDate | null;
  last: PlainDate;
  basis: Basis;
  because: Reason[];
}

/**
 * The days of a part of a session. Only the General Assembly is known to divide its sessions at the turn of the year;
 * elsewhere the days of the part are not known, and the whole session counts.
 */
export function partDays(part: SessionPart, window: SessionWindow, body: Body | undefined): PartDays {
  const last = addDays(window.closes, -1);
  if (part === 'end') {
    return { first: null, last, basis: window.basis, because: [...window.because, reason('part.until-end', { day: last })] };
  }
  const turn = body?.openingRule === 'general-assembly' ? dayOf(Number(window.opens.slice(0, 4)) + 1, 1, 1) : null;
  if (turn === null || turn >= window.closes) {
    return { first: window.opens, last, basis: window.basis, because: [...window.because, reason('part.no-days', { part })] };
  }
  return part === 'main'
    ? { first: window.opens, last: addDays(turn, -1), basis: 'assumed', because: [window.because[0]!, reason('part.main', { year: Number(window.opens.slice(0, 4)) })] }
    : { first: turn, last, basis: 'assumed', because: [...window.because, reason('part.resumed', { year: Number(turn.slice(0, 4)) })] };
}
