import type { Due } from '../calendar/index.js';
import type { Match } from '../languages/index.js';
import type { Frame } from './frames.js';
import type { Gathering } from './gatherings.js';
import type { Passage } from './passage.js';

/** A time of a match, with what it is due at. */
export interface DueAt {
  token: number;
  code: string;
  /** Null where the words look like a time and fix none ("as soon as possible"). */
  due: Due | null;
}

/** A match that lays something on somebody at a time that is still to come. */
export interface Candidate {
  passage: Passage;
  match: Match;
  frame: Frame;
  times: DueAt[];
  score: number;
  /** The meeting that is to be held. */
  gathering: Gathering | null;
}
