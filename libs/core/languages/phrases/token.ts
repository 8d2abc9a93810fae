import type { TimeMention } from './mention.js';
import type { SlotSet } from './slots.js';
import type { Word } from './words.js';

/** The forms that a verb can have, a bit for each. */
export const ATTRIBUTIVE = 1;
export const DONE = 2;
export const NOMINAL = 4;

/**
 * A piece of a text that means something to the rules; what lies between two tokens means nothing to them.
 * What is made by the thousand is a class here: of a literal the engine counts how long its first objects live, and where those lived on it
 * makes all later ones among the objects that are collected last, with everything they hold.
 */
export class Token {
  /** True when nothing but brackets or white space parts it from the token before. */
  glued = false;
  /** ATTRIBUTIVE, DONE and NOMINAL, as far as they are true of it. */
  forms = 0;

  /** @param slots the slots of rules that it fills */
  constructor(
    readonly is: 'word' | 'time' | 'clause' | 'sentence' | 'title', readonly start: number, readonly end: number,
    readonly word: Word | null, readonly time: TimeMention | null, public slots: SlotSet,
  ) {}

  /** A verb used as an attribute ("the meeting held in Vienna"). */
  get attributive(): boolean {
    return (this.forms & ATTRIBUTIVE) !== 0;
  }

  /** A verb in the past. */
  get done(): boolean {
    return (this.forms & DONE) !== 0;
  }

  /** A verb that stands as a noun. */
  get nominal(): boolean {
    return (this.forms & NOMINAL) !== 0;
  }

  /** The same with another end. */
  endingAt(end: number): Token {
    const token = new Token(this.is, this.start, end, this.word, this.time, this.slots);
    token.glued = this.glued;
    token.forms = this.forms;
    return token;
  }
}
