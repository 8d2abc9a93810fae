import type { Names, Phrase } from './reasons/values.js';
import type { RollDirection } from './working-days.js';

/** What a step of a set counts from: the first day on which the thing is considered, or the day on which the session opens. */
export const MILESTONE_ORIGINS = ['consideration', 'opening'] as const;
export type MilestoneOrigin = (typeof MILESTONE_ORIGINS)[number];

/** One step on the way to a meeting: so many days before its origin, or on a day of the year in which the session opens. */
export interface MilestoneStep {
  /** Stable code: `submit`. */
  id: string;
  /** What is to be done: `the document is submitted for processing`. */
  names: Names;
  /** Days before the origin; missing for a step with a day of its own in the year. */
  daysBefore?: number;
  /** ISO 8601 month and day in the year of the origin, `--02-15`; missing for a step that counts days. */
  on?: string;
  /** Which way the day moves off a weekend or holiday. */
  roll: RollDirection;
  /** The rule behind it, as a sentence. */
  because: Phrase;
}

/**
 * The steps that a class of documents, or the agenda of a session, goes through. Data: seeds/milestones.json and the store.
 * They are the tracker's own reckoning: none of them is a deadline of the text.
 */
export interface MilestoneSet {
  id: string;
  /** The class of documents: `pre-session document`, `agenda of a session`. */
  documentClass: string;
  /** Kinds of obligations that it serves: `report`. */
  kinds: string[];
  /** Bodies whose sessions it serves, by key; `*`: any, and meetings that are no session of a body. The first set that fits counts. */
  bodies: string[] | '*';
  origin: MilestoneOrigin;
  /** The duty station whose working days count, unless the meeting's own place is one. */
  station: string;
  /** Words that a document of this class may have at most; null where there is no limit. */
  wordLimit: number | null;
  steps: MilestoneStep[];
  source: string;
}
