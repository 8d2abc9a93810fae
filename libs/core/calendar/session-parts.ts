import type { Body } from './bodies.js';
import type { Basis, SessionPart } from './due.js';
import { addDays, dayOf, type PlainDate } from './plain-date.js';
import type { Opening } from './openings.js';
import { longDate } from './words.js';

/** The days of a session: half-open. Sessions of the General Assembly are contiguous: each lasts until the next one opens. */
export interface SessionWindow {
  opens: PlainDate;
  /** The day after the last day, exclusive; for a body that is always in session the first day of the next session. */
  closes: PlainDate;
  /** What supports the opening; the sentence on the closing says what supports that. */
  basis: Opening['basis'];
  because: string[];
}

/** The days of a part of a session, inclusive; `first` is null for "before the end". */
export interface PartDays {
  first: PlainDate | null;
  last: PlainDate;
  basis: Basis;
  because: string[];
}

/** What a text says that names a part of a session: `the main part of the eightieth session …`. */
export const PART_OF: Record<SessionPart, string> = { main: 'the main part of ', resumed: 'the resumed part of ', end: 'a time before the end of ' };

/**
 * The days of a part of a session. Only the General Assembly is known to divide its sessions at the turn of the year;
 * elsewhere the days of the part are not known, and the whole session counts.
 */
export function partDays(part: SessionPart, window: SessionWindow, body: Body | undefined): PartDays {
  const last = addDays(window.closes, -1);
  if (part === 'end') {
    return { first: null, last, basis: window.basis, because: [...window.because, `Any day until then meets the text, so the time runs out on ${longDate(last)}.`] };
  }
  const turn = body?.openingRule === 'general-assembly' ? dayOf(Number(window.opens.slice(0, 4)) + 1, 1, 1) : null;
  if (turn === null || turn >= window.closes) {
    return { first: window.opens, last, basis: window.basis, because: [...window.because, `The days of the ${part} part are in no table, so the whole session counts.`] };
  }
  return part === 'main'
    ? { first: window.opens, last: addDays(turn, -1), basis: 'assumed', because: [window.because[0]!, `The main part is assumed to run until the end of December ${window.opens.slice(0, 4)}: ${CUSTOM}`] }
    : { first: turn, last, basis: 'assumed', because: [...window.because, `The resumed part is assumed to begin in January ${turn.slice(0, 4)}: ${CUSTOM}`] };
}

const CUSTOM = 'by custom the Assembly suspends its session late in December and resumes it in the new year, on days that each session decides for itself.';
