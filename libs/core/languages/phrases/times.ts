import type { Language, NumberAt } from '../language.js';
import { Beginnings, TIME, TIMELY } from './beginnings.js';
import type { Mention } from './mention.js';
import { graphsOf } from './planting.js';
import { alphabetOf, Spelling, TIMES } from './spelling.js';
import { timelyForms } from './timely.js';
import { Walker, type Source } from './walker.js';

/** What a text says of time. */
export interface Outline {
  /** Its times in order, those inside titles too. */
  times: readonly Mention[];
  /** True where words stand in it that may mean a time although they are none; whoever goes by it looks closer. */
  timely: boolean;
}

const NOTHING: Outline = { times: [], timely: false };

/**
 * Reads times from a text. The phrases become two automata: plain ones, and those that hold another time as a slot
 * ("before {date}"), so that reading from a position costs a bounded number of steps.
 */
export class TimeReader implements Source {
  readonly spaced: boolean;
  readonly spelling: Spelling;
  private readonly plain: Walker;
  private readonly nested: Walker;
  /** How times begin; asked wherever one may, so that nearly all of these places are left after a look. */
  private readonly beginnings: Beginnings;
  /** The text that is spelled. */
  private text = '';
  /** The number and the plain time read last, and where: several phrases ask for them, one after the other. */
  private number: NumberAt | null = null;
  private numberPlace = -1;
  private time: Mention | null = null;
  private timePlace = -1;

  /** @param alphabet in which the letters of all phrases find room; the language's own where it has one */
  constructor(private readonly language: Language, readonly alphabet = alphabetOf(language.spaced)) {
    this.spaced = language.spaced;
    const numbers = [...language.numerals.words ?? language.numerals.starts, ...'0123456789'];
    const hints = timelyForms(language.lexicon);
    for (const word of [...numbers, ...hints]) alphabet.addAll(word);
    const { plain, nested } = graphsOf(language, alphabet);
    this.plain = new Walker(plain, this);
    this.nested = new Walker(nested, this);
    this.beginnings = Beginnings.ofPhrases(plain, nested, numbers, hints, language.spaced, alphabet);
    this.spelling = new Spelling(alphabet, TIMES, (code) => this.beginnings.mayStart(code), false);
  }

  /** False when no time can begin with the character: the cheap question asked at every position. */
  mayStart(code: number): boolean {
    return this.beginnings.mayStart(code);
  }

  /** The longest time that begins at `at`. */
  read(text: string, at: number): Mention | null {
    if (text !== this.text) this.spell(text);
    return (this.beginnings.look(this.spelling, at) & TIME) !== 0 ? this.longestAt(at) : null;
  }

  /** The times of a text in order, those inside titles too. */
  mentions(text: string): readonly Mention[] {
    return this.outline(text).times;
  }

  /** The one pass over a text: nearly every place of it is left after a look at how it begins. */
  outline(text: string): Outline {
    this.spell(text);
    const { beginnings, spelling, spaced } = this;
    const { starts, count } = spelling;
    let times: Mention[] | null = null;
    let timely = false;
    let end = 0;
    for (let i = 0; i < count; i++) {
      const at = starts[i] ?? 0;
      if (at < end) continue;
      const look = beginnings.look(spelling, at);
      if (look === 0 || (spaced && spelling.isInsideWord(at))) continue;
      if ((look & TIMELY) !== 0) timely = true;
      const time = (look & TIME) !== 0 ? this.longestAt(at) : null;
      if (!time) continue;
      (times ??= []).push(time);
      end = time.end;
      for (let inside = at + 1; inside < end && !timely; inside++) timely = (beginnings.look(spelling, inside) & TIMELY) !== 0;
    }
    return times || timely ? { times: times ?? NOTHING.times, timely } : NOTHING;
  }

  numberAt(at: number): NumberAt | null {
    if (this.numberPlace !== at) {
      this.number = this.language.numerals.at(this.text, at, this.spelling.length);
      this.numberPlace = at;
    }
    return this.number;
  }

  plainAt(at: number): Mention | null {
    if (this.timePlace !== at) {
      this.time = this.spelling.mayStart(at) ? this.plain.longest(at) : null;
      this.timePlace = at;
    }
    return this.time;
  }

  private longestAt(at: number): Mention | null {
    const plain = this.plainAt(at);
    const nested = this.nested.longest(at);
    return nested && (!plain || nested.end > plain.end) ? nested : plain;
  }

  private spell(text: string): void {
    this.spelling.spell(text);
    this.text = text;
    this.numberPlace = this.timePlace = -1;
  }
}
