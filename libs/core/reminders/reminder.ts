import type { Basis, PlainDate, Reason, Roll, RollDirection } from '../calendar/index.js';
import type { Kind } from '../extraction/index.js';

/** When people are reminded. Data: seeds/policies.json and the store. */
export interface Policy {
  id: string;
  /** The kinds that it speaks of; the first policy that names the kind applies, `*` last. */
  kinds: Kind[] | '*';
  /** Days before the anchor, for example 90, 30, 7, 1. 0 is the day itself. */
  daysBefore: number[];
  /** Days after the last day of the window, while nobody has recorded the outcome; never for meetings. */
  daysOverdue: number[];
  /** Rules whose reminders move off weekends and holidays, by code (`before-30`). A rule that is not named stays on its day; the due time never moves. */
  roll?: Record<string, ReminderRoll>;
}

/** Which way a reminder moves, and whose holidays count. */
export interface ReminderRoll {
  direction: RollDirection;
  /** Duty station: `New York`. */
  station: string;
}

/** The day that reminders count back from, and why it is that day. */
export interface Anchor {
  day: PlainDate;
  basis: Basis;
  because: Reason[];
}

/** One reminder to be sent on a local date. Unique per obligation, rule, version of the due time and recipient. */
export interface PlannedReminder {
  /** `90 days before`, `on the day`, `1 day overdue`, `period opens`. The stable code: `before-90`, `before-0`, `overdue-1`, `opens`. */
  rule: string;
  /** The local date on which it goes out. */
  day: PlainDate;
  /** The day before it was moved off a weekend or holiday, with what moved it; missing where its rule does not roll. */
  rolled?: Roll;
  /** What it counts from; null for `intake`. */
  anchor: Anchor | null;
}

/** A reminder of one time of what recurs. */
export interface PlannedOccurrence extends PlannedReminder {
  /** The number of the time. */
  occurrence: number;
}
