import type { Due, Reason } from '../calendar/index.js';
import type { Match } from '../languages/index.js';
import type { Frame } from './frames.js';
import type { Gathering } from './gatherings.js';
import type { EventName, Hanging } from './reading.js';
import type { Passage } from './passage.js';

/** That a time hangs on an event, under the name that stands beside it; and the meeting that this is, where the document dates one. */
export interface HangsOn extends Pick<Hanging, 'relation' | 'by'> {
  wanted: EventName;
  on: Gathering | null;
}

/** A time of a match, with what it is due at. */
export interface DueAt {
  token: number;
  code: string;
  /** Null where the words look like a time and fix none ("as soon as possible"). */
  due: Due | null;
  /** Why there is none, where a rule from outside the text says so. */
  why?: Reason;
  /** The meeting that is held at this time. */
  held?: Gathering;
  hangs?: HangsOn;
}

/** A match that lays something on somebody at a time that is still to come. */
export interface Candidate {
  passage: Passage;
  match: Match;
  frame: Frame;
  times: DueAt[];
  score: number;
  /** The meeting that is to be held; null for what is none, and as long as the candidate is not chosen. */
  gathering: Gathering | null;
  /** How the document calls it. */
  called: EventName | null;
}
