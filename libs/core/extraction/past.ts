import type { Due, PlainDate } from '../calendar/index.js';
import type { DocumentHeader } from '../document/index.js';
import type { Kind, Match } from '../languages/index.js';
import type { DueAt } from './candidate.js';
import type { Frame } from './frames.js';
import type { Terms } from './terms.js';
import { FIRST_YEAR } from './timeline.js';

/** What looks back on something, the month from which on a year is nearly over, and slots that say that something is to come. */
const TOLD_BACK: ReadonlySet<string> = new Set(['welcomes', 'recalls', 'takes note']);
const LATE = '10';
/** What tells of something: of that the time may be. */
const TOLD_OF: ReadonlySet<Kind> = new Set<Kind>(['report', 'submission', 'review']);
const AHEAD: ReadonlySet<string> = new Set(['held', 'will_hold', 'scheduled_for', 'offer']);
/** The slot of what may tell of the past as well as of what is to come. */
const HELD_AT = 'held_at';

/** What was over when the document spoke. */
export class Past {
  /** The year in which the document speaks. */
  readonly year: number | null;

  /** @param present the day on which the document speaks; null where nothing tells it */
  constructor(private readonly header: DocumentHeader, private readonly present: PlainDate | null, private readonly terms: Terms) {
    this.year = present === null ? null : Number(present.slice(0, 4));
  }

  holds(due: Due | null): boolean {
    if (!due) return false;
    const { session, organ } = this.header;
    if (due.session && this.isClosed(due.session.organ)) return true;
    if (due.precision === 'session') return due.session !== null && (this.isYearOver(due.session.number) || (due.session.organ === organ && session !== null && due.session.number < session));
    const last = due.end ?? (due.precision === 'event' ? due.start : null);
    return last !== null && this.present !== null && (last < this.present || (last === this.present && due.start === last));
  }

  /** "To provide information on the incidents that occurred during the period from 2022 to 2024", said in 2024: what began years ago is reported on, and not when that is done. */
  began(due: Due | null, kind: Kind): boolean {
    return TOLD_OF.has(kind) && this.year !== null && due !== null && due.precision !== 'recurring' && due.start !== null && Number(due.start.slice(0, 4)) < this.year;
  }

  /**
   * True for a time that is over where another of its match is. "The first three meetings, in 2023, 2024 and 2025": what was held in the years before was held in
   * this one too; "the sixty-second session, held from 21 to 23 June 1995": a session has the days beside it.
   */
  mayHold(due: Due | null): boolean {
    return due?.precision === 'session' || (due?.precision === 'year' && due.end?.startsWith(String(this.year)) === true);
  }

  /** "Welcomes the convening of the first session in 2024", said in December 2024: what is welcomed so late in the year and not called to come has been held. */
  isToldBack({ rule, names }: Match, { operative }: Frame, times: readonly DueAt[]): boolean {
    // "Its session held in 2024", said in December: nothing says that it is still to be held.
    const held = names.includes(HELD_AT);
    if (rule.where !== 'future' || (!held && (!TOLD_BACK.has(operative?.act ?? '') || names.some((name) => AHEAD.has(name))))) return false;
    const year = this.present?.slice(0, 4) ?? '';
    return year !== '' && (this.present?.slice(5, 7) ?? '') >= LATE && times.every(({ due }) => due?.precision === 'year' && due.start?.startsWith(year) && due.end?.startsWith(year));
  }

  /** True for a session that bears the number of a year, said when nearly all of that year is over. */
  private isYearOver(number: number): boolean {
    return number > FIRST_YEAR && this.year !== null && (number < this.year || (number === this.year && (this.present?.slice(5, 7) ?? '') >= LATE));
  }

  /** True for a body that met for the last time before the document spoke. */
  private isClosed(organ: string): boolean {
    const until = this.terms.bodies.get(organ)?.until;
    return until !== undefined && this.year !== null && this.year > until;
  }
}
