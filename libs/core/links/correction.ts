import type { DatingFacts, Due, Reason, Resolution } from '../calendar/index.js';
import type { Kind, Relation } from '../extraction/index.js';
import type { Lifecycle } from '../obligations/index.js';

/**
 * What staff record of dates, each from a source.
 * - `supersedes`: a newer obligation stands in for an older one, which is closed; what hung on the older one hangs on the newer.
 * - `postpones`: the obligation stays open, at another time. - `cancels`: it does not take place.
 * - `hangs`: its time hangs on another obligation, which the reader could not see. - `opens`: a session of a body opens on another day.
 * - `confirms`: nothing moves, but a person has compared the reading with the text and found it right, so that people are reminded of it.
 * - `dismisses`: a person has found that the text asks for no such thing; it is closed as what is cancelled.
 */
export const CORRECTION_KINDS = ['supersedes', 'postpones', 'cancels', 'hangs', 'opens', 'confirms', 'dismisses'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A correction that stands: it was not undone. */
export interface Correction {
  id: string;
  kind: CorrectionKind;
  /** The obligation that it happens to; null for the opening of a session. */
  obligation: string | null;
  /** The newer obligation that says so; of `hangs`, the event. */
  other: string | null;
  /** Where it is written, in the words of whoever recorded it: `A/RES/75/241, paragraph 2`. */
  source: string;
  /** The new time of what is postponed. */
  to: Due | null;
  /** How it hangs. */
  relation: Relation | null;
  by: string | null;
}

/** What a time hangs on, once that is known. */
export interface Tie {
  /** The obligation that is the event. */
  on: string;
  /** What the text calls it. */
  name: string;
  relation: Relation;
  by: string | null;
}

/** What the reader found of an obligation, before anybody corrected anything. */
export interface AsRead {
  id: string;
  ref: string;
  kind: Kind;
  /** What people call the event that it is; empty where it has no name. */
  name: string;
  /** The due time as the text says it. */
  said: Due | null;
  /** Why it says none. */
  undated: Reason | null;
  /** The document that it stands in. */
  facts: DatingFacts;
  tie: Tie | null;
}

/** Where an obligation stands: what of it corrections can change. */
export interface Standing {
  due: Due | null;
  resolution: Resolution;
  lifecycle: Lifecycle;
}
