import type { Language } from '../languages/index.js';

/** What stands in the table for a unit that becomes no other unit. No text is printed with control characters, so they are free for it. */
export const RARE = 0;
export const DROPPED = 1;
export const SPACE = 2;
export const LINE_END = 3;

const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u2079\u207d\u207e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const SPACES = [[0, 0x20], [0xa0, 0xa0], [0x2000, 0x200a], [0x3000, 0x3000]] as const;
const LINE_ENDS = [10, 11, 12, 13, 0x85, 0x2028, 0x2029];
const HYPHEN = 0x2d;
const HYPHENS = [0x2010, 0x2011];
const ASTERISK = 0x2a;
const HAN = 0x4e00;
const HAN_END = 0x9fff;
const SURROGATE = 0xd800;
const SURROGATE_END = 0xdfff;
/** ASCII once more, as wide as a Chinese character. */
const WIDE_ASCII = 0xff01;
const WIDE_ASCII_END = 0xff5e;
const WIDER_BY = 0xfee0;

/**
 * What becomes of every UTF-16 unit when a text is put right, as a table: compatibility forms are folded, traditional script becomes simplified,
 * bold marks and footnote numerals set high are left out.
 */
export class Characters {
  /** The unit that stands for a unit, or one of the four kinds above; what is rare is worked out when it is met. */
  readonly table = new Uint16Array(0x10000);
  private readonly unfolded = new Map<number, string>();

  constructor({ script }: Pick<Language, 'script'>) {
    const { table } = this;
    for (let code = 0x21; code < 0x7f; code++) table[code] = code;
    for (const [first, last] of SPACES) table.fill(SPACE, first, last + 1);
    for (const code of LINE_ENDS) table[code] = LINE_END;
    table[ASTERISK] = DROPPED;
    for (const code of HYPHENS) table[code] = HYPHEN;
    for (let code = HAN; code <= HAN_END; code++) table[code] = code;
    for (let code = SURROGATE; code <= SURROGATE_END; code++) table[code] = code;
    for (let code = WIDE_ASCII; code <= WIDE_ASCII_END; code++) table[code] = code - WIDER_BY;
    if (script) for (let i = 0; i < script.from.length; i++) table[script.from.charCodeAt(i)] = script.to.charCodeAt(i);
    for (let code = 0; code < table.length; code++) if (table[code] === RARE && isLeftOut(code)) table[code] = DROPPED;
  }

  /** The units that a rare unit becomes; one that becomes a single unit is no longer rare. */
  unfold(code: number): string {
    let units = this.unfolded.get(code);
    if (units === undefined) {
      units = this.folded(String.fromCharCode(code).normalize('NFKC'));
      this.unfolded.set(code, units);
      if (units.length === 1) this.table[code] = units.charCodeAt(0);
    }
    return units;
  }

  private folded(units: string): string {
    let text = '';
    for (let i = 0; i < units.length; i++) {
      const code = units.charCodeAt(i);
      text += String.fromCharCode(code >= HAN && code <= HAN_END ? this.table[code] ?? code : code);
    }
    return text;
  }
}

const isLeftOut = (code: number): boolean => SUPERSCRIPT.test(String.fromCharCode(code)) || INVISIBLE.test(String.fromCharCode(code));

const known = new WeakMap<Language, Characters>();

/** The table of a language, made on first use. */
export function charactersOf(language: Language): Characters {
  let characters = known.get(language);
  if (!characters) known.set(language, characters = new Characters(language));
  return characters;
}

/** Letters between which white space parts words, and before which a line may break with a hyphen. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
/** Digits set high, as the marks of footnotes are. */
export const isRaised = (code: number): boolean => code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** In a language without spaces, white space counts only between Latin words. */
export function partsWords(last: number, next: number): boolean {
  return (isLetter(last) || isDigit(last)) && (isLetter(next) || isDigit(next)) && !(isDigit(last) && isDigit(next));
}

/** A set of a few characters. It is asked for nearly every line, so it takes no more room than it must: a table with a place for every character would push others out of the processor's cache. */
export class CharacterSet {
  /** Each character stands at the place that its last bits name; what stands at any other place names another one. */
  private slots = new Uint16Array(0);
  private mask = 0;

  constructor(characters: string) {
    for (let size = 16; !this.fits(characters, size); size *= 2);
  }

  /** False for NaN too, which stands for no character. */
  has(code: number): boolean {
    return this.slots[code & this.mask] === code;
  }

  private fits(characters: string, size: number): boolean {
    this.mask = size - 1;
    this.slots = new Uint16Array(size).map((_, place) => place ^ 1);
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      const place = code & this.mask;
      const other = this.slots[place] ?? 0;
      if ((other & this.mask) === place && other !== code) return false;
      this.slots[place] = code;
    }
    return true;
  }
}

export const setOf = (characters: string): CharacterSet => new CharacterSet(characters);

/** The characters with which one of the texts begins. */
export const firstsOf = (texts: readonly string[]): CharacterSet => setOf(texts.map((text) => text.charAt(0)).join(''));
