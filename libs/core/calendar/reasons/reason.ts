import type { EventValues } from './events.js';
import type { MilestoneValues } from './milestones.js';
import type { ReadingValues } from './reading.js';
import type { RecurrenceValues } from './recurrence.js';
import type { SessionValues } from './sessions.js';
import type { TimeValues } from './times.js';

/** What each sentence that the tables hold is made of, by its code. */
export interface SentenceValues extends SessionValues, TimeValues, RecurrenceValues, MilestoneValues, EventValues, ReadingValues {}

export type SentenceCode = keyof SentenceValues;

/** Why a date is what it is, why there is none, or what was noticed in reading: data, so that each reader gets it in a language of their own (`say`). It is kept as it is. */
export type Reason =
  | { [Code in SentenceCode]: { code: Code; values: SentenceValues[Code] } }[SentenceCode]
  /** Several sentences, one after the other. */
  | { code: 'together'; values: { reasons: Reason[] } }
  /** A sentence in the words in which it was written, in whatever language: what was kept before reasons were data. */
  | { code: 'written'; values: { text: string } };

/** A reason by its code, with what its sentence is made of. */
export const reason = <Code extends SentenceCode>(code: Code, values: SentenceValues[Code]): Reason => ({ code, values }) as Reason;

/** One reason after the other; those that are together already are taken apart. */
export function together(...reasons: Reason[]): Reason {
  const all = reasons.flatMap((one) => (one.code === 'together' ? one.values.reasons : [one]));
  return all.length === 1 ? all[0]! : { code: 'together', values: { reasons: all } };
}
