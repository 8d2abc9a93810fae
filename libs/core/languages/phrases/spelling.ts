import { isLetter, isWordCharacter } from './letters.js';

const BRACKET = 40;
const STOP = 46;
const HYPHEN_CODE = 45;
const CLAUSE = ',:';
const SENTENCE = ';。!?';
const WHITE = ' \n\t';
export const OPENERS = '“《「『〈‘"';

/** What a character means to the reader beside what words it begins, in the lowest bits of its kind; 0 for nothing. */
export const MARK = 7;
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

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => (isLetter(code) ? LETTER : 0) | (isWordCharacter(code) ? IN_WORD : 0));
KINDS[HYPHEN_CODE] = HYPHEN;
for (const [mark, characters] of [[WHITE_SPACE, WHITE], [OPENS_TITLE, OPENERS], [ENDS_CLAUSE, CLAUSE], [ENDS_SENTENCE, SENTENCE]] as const) {
  for (const character of characters) KINDS[character.charCodeAt(0)] = (KINDS[character.charCodeAt(0)] ?? 0) | mark;
}
KINDS[BRACKET] = OPENS_BRACKET;
KINDS[STOP] = MAY_END_SENTENCE;

/** Room for one character before a text and one behind it, so that its neighbours can be asked for anywhere. */
const AROUND = 1;

/**
 * A text as numbers: for every character its column in an automaton and its kind. It is spelled once, and then gone through many times
 * without another look at the text; one spelling is used for text after text.
 */
export class Spelling {
  length = 0;
  private columns = new Uint16Array(0);
  private kinds = new Uint8Array(0);

  /** @param columnOf the columns of all characters in the automaton */
  constructor(private readonly columnOf: Uint16Array) {}

  /** Spells a text in place of the one before. */
  spell(text: string): void {
    const { columnOf } = this;
    if (this.columns.length < text.length + 2 * AROUND) {
      this.columns = new Uint16Array(2 * text.length + 2 * AROUND);
      this.kinds = new Uint8Array(this.columns.length);
    }
    const { columns, kinds } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      columns[i + AROUND] = columnOf[code] ?? 0;
      kinds[i + AROUND] = KINDS[code] ?? 0;
    }
    columns[text.length + AROUND] = kinds[text.length + AROUND] = 0;
    this.length = text.length;
  }

  /** The column of the character at `at`; 0 behind the text. */
  column(at: number): number {
    return this.columns[at + AROUND] ?? 0;
  }

  /** The mark that the character at `at` is. */
  mark(at: number): number {
    return (this.kinds[at + AROUND] ?? 0) & MARK;
  }

  /** True when a word goes on across the place before `at`. "High-level" is one word. */
  isInsideWord(at: number): boolean {
    const { kinds } = this;
    const next = kinds[at + AROUND] ?? 0;
    const last = kinds[at] ?? 0;
    if (((next | last) & HYPHEN) === 0) return (next & last & IN_WORD) !== 0;
    if ((next & HYPHEN) !== 0) return (last & (kinds[at + 1 + AROUND] ?? 0) & LETTER) !== 0;
    return at > 1 && (next & (kinds[at - 1] ?? 0) & LETTER) !== 0;
  }
}
