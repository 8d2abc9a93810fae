import type { PlainDate } from './plain-date.js';
import type { Names, Phrase } from './reasons/values.js';

/** Words by language code, as they look after folding: simplified characters, half width, lower case; in Chinese without white space. */
export type Forms = Readonly<Record<string, readonly string[]>>;

/**
 * A rule of an instrument that fixes a time which texts only cite ("the annual report under Article 13").
 * Data that staff can correct: seeds/external-rules.json and the store, never code.
 */
export interface ExternalRule {
  id: string;
  /** `Article 13 (3) of the Arms Trade Treaty`. */
  names: Names;
  /** What it lays on whom by when: one sentence, for the reasons. */
  says: Phrase;
  /** Month and day of the yearly day, ISO 8601 `--05-31`; null where the rule gives no day that holds for all. */
  on: string | null;
  /** `annual`; null where it is due once. */
  recurrence: string | null;
  /** The year that the report covers; null where it covers none. */
  covers: 'preceding calendar year' | null;
  /** The instrument by its full name: one of these must stand in the document. */
  instrument: Forms;
  /** How the article is cited: one of these must stand in the paragraph. */
  cited: Forms;
  /** What is to be handed in: one of these must stand in the paragraph. */
  report: Forms;
  /** Where the rule was read. */
  source: string;
}

/** One time of an explicit schedule. */
export interface ScheduledTime {
  name: Names;
  /** First and last day, inclusive; those of the year where the source gives no more. */
  start: PlainDate;
  end: PlainDate;
  precision: 'day' | 'year';
  source: string;
  /** When it was to be before it was moved, and who moved it. */
  moved?: { start: PlainDate; end: PlainDate; source: string };
}

/**
 * The times of something that recurs by decision and not by a pattern: it outranks whatever a text says of how often.
 * Data that staff can correct: seeds/schedules.json and the store, never code.
 */
export interface Schedule {
  id: string;
  names: Names;
  /** What the series belongs to, by the words that must stand in the paragraph; then what is held. */
  subject: Forms;
  meeting: Forms;
  /** In the order of their days. */
  times: ScheduledTime[];
}

/** What fixes times from outside the text. */
export interface StandingRules {
  external: readonly ExternalRule[];
  schedules: readonly Schedule[];
}

export const NO_STANDING_RULES: StandingRules = { external: [], schedules: [] };
