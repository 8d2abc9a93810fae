import { Alphabet, CHARACTERS } from './automaton.js';
import { isDigit, isLatinLetter, isLetter, isWordCharacter } from './letters.js';

const BRACKET = 40;
const STOP = 46;
const HYPHEN_CODE = 45;
const CLAUSE = ',:';
const SENTENCE = ';。!?';
const WHITE = ' \n\t';
export const OPENERS = '“《「『〈‘"';

/** What a character means to the reader beside what words it begins, in the lowest bits of its kind; 0 for nothing. */
const MARK = 7;
export const WHITE_SPACE = 1;
export const OPENS_TITLE = 2;
export const ENDS_CLAUSE = 3;
export const ENDS_SENTENCE = 4;
export const OPENS_BRACKET = 5;
export const MAY_END_SENTENCE = 6;
/** And what it is to the words around it. */
const LETTER = 8;
/** A letter or a digit. */
const IN_WORD = 16;
const HYPHEN = 32;
const LATIN = 64;
/** A time may start with it, a word may: the numbers of the bits. And between it and another of its kind a word or a number goes on, so that nothing starts there. */
export const TIMES = 7;
export const WORDS = 8;
const GOES_ON = 9;
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => (isLetter(code) ? LETTER : 0) | (isWordCharacter(code) ? IN_WORD : 0) | (isLatinLetter(code) ? LATIN : 0));
KINDS[HYPHEN_CODE] = HYPHEN;
for (const [mark, characters] of [[WHITE_SPACE, WHITE], [OPENS_TITLE, OPENERS], [ENDS_CLAUSE, CLAUSE], [ENDS_SENTENCE, SENTENCE]] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = (KINDS[character.charCodeAt(0)] ?? 0) | mark;
}
KINDS[BRACKET] = OPENS_BRACKET;
KINDS[STOP] = MAY_END_SENTENCE;

/**
 * The method of strings, looked up once. The engine keeps strings in many shapes (whole, cut from others, joined of others), and a loop that
 * meets more than a few of them looks its method up at every character, which takes five times as long as the reading.
 */
const { charCodeAt } = String.prototype;

/** An empty alphabet for a language. */
export const alphabetOf = (spaced: boolean): Alphabet =>
  new Alphabet((character) => (KINDS[character] ?? 0) | ((spaced ? isWordCharacter(character) : isDigit(character)) ? 1 << GOES_ON : 0));

/**
 * A text as numbers: for every character its column in an alphabet and its kind. It is spelled once, and then gone through many times
 * without another look at the text; one spelling is used for text after text.
 */
export class Spelling {
  length = 0;
  /** Every character as an automaton follows it, with its kind in the lowest bits; a 0 behind the text. */
  codes = new Int32Array(0);
  /** The places at which something may start, so many of them. */
  starts = new Int32Array(0);
  count = 0;

  /**
   * @param what starts: TIMES or WORDS
   * @param mayStart true for the characters with which one may start
   * @param inside true where one may start inside a word or number too
   */
  constructor(private readonly alphabet: Alphabet, private readonly what: typeof TIMES | typeof WORDS, mayStart: (character: number) => boolean, private readonly inside: boolean) {
    for (let character = 0; character < CHARACTERS; character++) if (mayStart(character)) alphabet.say(character, 1 << what);
  }

  /** Spells a text in place of the one before. */
  spell(text: string): void {
    const { length } = text;
    if (this.codes.length <= length) {
      this.codes = new Int32Array(2 * length + 1);
      this.starts = new Int32Array(2 * length + 1);
    }
    const { codes, starts, what, alphabet: { codes: codeOf } } = this;
    const parts = this.inside ? 0 : 1;
    let count = 0;
    let before = 0;
    for (let i = 0; i < length; i++) {
      const code = codeOf[charCodeAt.call(text, i)] ?? 0;
      codes[i] = code;
      // Each place is written down, and kept if the next one is written behind it: no branch, for the processor could not foresee it.
      starts[count] = i;
      count += (code >> what) & ~(((code & before) >> GOES_ON) & parts) & 1;
      before = code;
    }
    codes[length] = 0;
    this.length = length;
    this.count = count;
  }

  /** The mark that the character at `at` is. */
  mark(at: number): number {
    return (this.codes[at] ?? 0) & MARK;
  }

  /** True when something may start with the character at `at`. */
  mayStart(at: number): boolean {
    return (((this.codes[at] ?? 0) >> this.what) & 1) !== 0;
  }

  /** True when the character at `at` is a Latin letter. */
  isLatin(at: number): boolean {
    return ((this.codes[at] ?? 0) & LATIN) !== 0;
  }

  /** True when a word goes on across the place before `at`. "High-level" is one word. */
  isInsideWord(at: number): boolean {
    if (at === 0) return false;
    const { codes } = this;
    const next = codes[at] ?? 0;
    const last = codes[at - 1] ?? 0;
    if (((next | last) & HYPHEN) === 0) return (next & last & IN_WORD) !== 0;
    if ((next & HYPHEN) !== 0) return (last & (codes[at + 1] ?? 0) & LETTER) !== 0;
    return at > 1 && (next & (codes[at - 2] ?? 0) & LETTER) !== 0;
  }
}

/** True for a character that means something beside what words it begins. */
export const isMark = (code: number): boolean => ((KINDS[code] ?? 0) & MARK) !== 0;
