import type { PlainDate } from './plain-date.js';

/** How exact the time is that a text gives. Nothing may show or count a day finer than this. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'session' | 'event' | 'relative' | 'recurring';

/** A stretch of a session that a text can name: "the main part of its eightieth session", "its resumed session", "before the end of its eightieth session". */
export const SESSION_PARTS = ['main', 'resumed', 'end'] as const;
export type SessionPart = (typeof SESSION_PARTS)[number];

/** A session of a named body. Bodies whose sessions are named by year (ECOSOC) use the year as number. */
export interface SessionRef {
  /** `GA`, `HRC`, `ECOSOC`, `SC` or a short name of another body. */
  organ: string;
  number: number;
  /** Missing: the whole session. `end`: any time until it closes. */
  part?: SessionPart;
}

/**
 * The due time as the text says it: a symbol, not yet a date. Null fields are not said.
 * A range of days is precision `day`; part of a year is precision `year` with `part`; a day by an external rule is `recurring` with `on`.
 */
export interface Due {
  /** First day, inclusive. */
  start: PlainDate | null;
  /** Last day, inclusive. */
  end: PlainDate | null;
  precision: Precision;
  part: 'early' | 'mid' | 'end' | null;
  session: SessionRef | null;
  /** Name of the event that the time hangs on, as the text names it. */
  event: string | null;
  /** `annual`, `biennial`, `every N years`, `every N months`, `each session`… */
  recurrence: string | null;
  /** Month and day of a yearly day, ISO 8601: `--05-31`. */
  on: string | null;
  /** True when the text says it; false when a rule inferred it (a year inherited, "that session"). */
  said: boolean;
  /** How long before the session opens, ISO 8601: "six weeks before its eightieth session" is `P6W`; left out where the time is not counted back from a session. */
  ahead?: string;
  /** The last time of what recurs, a day or a session; left out where the text does not bound it. */
  until?: PlainDate | SessionRef;
  /** Id of the standing rule that fixes the time: an external rule or an explicit schedule (`Calendar.rule`); left out where none does. */
  rule?: string;
}

/** A due time that is counted back from the opening of a session. */
export type DueAhead = Due & { session: SessionRef; ahead: string };

export const isAhead = (due: Due): due is DueAhead => due.precision === 'relative' && due.session !== null && due.ahead !== undefined;

/** The unit below which nothing of a window may be shown or counted. */
export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A due time with nothing said but its precision; the starting point from which a reader fills in what the text gives. */
export function due(fields: Partial<Due> & Pick<Due, 'precision'>): Due {
  return { start: null, end: null, part: null, session: null, event: null, recurrence: null, on: null, said: true, ...fields };
}
