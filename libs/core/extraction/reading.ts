import type { Due, Reason } from '../calendar/index.js';
import type { Kind, Strength } from '../languages/index.js';

/** UTF-16 offsets into the decoded text of the file, start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

export { KINDS, type Kind, type Strength } from '../languages/index.js';

/** Something the reader noticed and could not settle: a sentence for people, in a language of theirs, and a stable code for programs. */
export interface Problem {
  code: string;
  message: Reason;
  span: Span | null;
}

/** An event by the words that a document has for it. */
export interface EventName {
  /** `第七次双年度会议`, `Seventh Biennial Meeting`; empty where the words have no name for it. */
  name: string;
  /** The seventh: 7. */
  number: number | null;
}

/** A meeting that a reading is. */
export interface Meeting extends EventName {
  /** Counts the meetings of the file: readings that hang on this one name the same. */
  id: number;
}

/**
 * How a time stands to the event that it hangs on.
 * `at`: while it lasts. `before`: until it begins, or so long before that. `until`: until it is over. `after`: within so long after its last day.
 */
export const RELATIONS = ['at', 'before', 'until', 'after'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The event that a time hangs on: when that moves, the time moves with it. */
export interface Hanging extends EventName {
  relation: Relation;
  /** ISO 8601: `P90D` before it begins, within `P6M` after it; null where no length is said. */
  by: string | null;
  /** `Meeting.id` of the reading that is the event; null where the file holds none. */
  meeting: number | null;
}

/** One dated obligation as the text gives it, with proof for every field. */
export interface Reading {
  kind: Kind;
  /** Index of the document in the file: 0 unless the file holds several. */
  part: number;
  /** The label as printed: `7`, `12 (b)`, `preamble 14`, `annex I, 3`; `~7` where numbers were lost. */
  paragraph: string;
  /** The text of `spans` joined by " ... ", white space collapsed. */
  quote: string;
  /** Who must act, in English; null when the text leaves it open. */
  who: string | null;
  /** The body that receives it, in English. */
  to: string | null;
  place: string | null;
  /** As an ISO 8601 duration, with `<=` for "not more than": `P1W`, `<=P5D`. */
  duration: string | null;
  /** `voluntary`, `within existing resources`, `as appropriate`… */
  qualifiers: string[];
  strength: Strength;
  /** 0 to 1. At or above SURE a row may be relied on without a second look. */
  confidence: number;
  /** The rule that found it. */
  rule: string;
  /** Null when the text looks dated but fixes no time ("promptly"). */
  due: Due | null;
  /** Why there is no due time; null when there is one. */
  undated: Reason | null;
  /** The meeting that it is; null for everything else. */
  meeting: Meeting | null;
  /** The event that its time hangs on; null where it hangs on none. */
  hangsOn: Hanging | null;
  spans: Span[];
  /** The spans that prove each field, by field name: `who`, `to`, `due`, `verb` (what lays the duty on somebody: "requests"), `what` (what is to be held, handed in or done: "report"). */
  evidence: Record<string, Span[]>;
}

/** Below this confidence an obligation waits for a person instead of being reminded of. */
export const SURE = 0.8;
