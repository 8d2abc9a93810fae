import type { PlainDate } from './plain-date.js';
import type { Names, Phrase } from './reasons/values.js';

/** A known session of a body, from a source; it outranks the rule that would project it. */
export interface KnownSession {
  number: number;
  opens: PlainDate;
  /** The last day, where the session ends before the eve of the next one; missing: it lasts until the next one opens. */
  closes?: PlainDate;
  /** Where the dates were read. */
  source: string;
}

/**
 * How the opening of a session that is not in the table is worked out.
 * - `general-assembly`: rule 1 of the rules of procedure in its three forms since resolution 55/14.
 * - `july-to-july`: sessions named by year; since 2015 the session of a year runs from the July before to the July of that year.
 * - `calendar-year`: sessions named by year and held within that year.
 */
export const OPENING_RULES = ['general-assembly', 'july-to-july', 'calendar-year'] as const;
export type OpeningRule = (typeof OPENING_RULES)[number];

/** A body with sessions of its own. Data that staff can correct: it lives in seeds/bodies.json and in the store, never in code. */
export interface Body {
  /** The key that `SessionRef.organ` uses: `GA`, `HRC`… */
  organ: string;
  names: Names;
  /** How later sessions are projected; null: sessions that are not known stay unknown. */
  openingRule: OpeningRule | null;
  sessions: KnownSession[];
  /** What to know of the sessions of this body where they are not in the table: one or more sentences, shown with the refusal. */
  note?: Phrase;
}
