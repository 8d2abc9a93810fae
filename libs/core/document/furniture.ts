import type { Language } from '../languages/index.js';
import { firstsOf, isCapital, isRaised, setOf, type CharacterSet } from './characters.js';
import type { Line } from './line.js';
import { isSymbolAlone } from './symbol.js';

const SEPARATOR = /^[_\-—–=]{5,}$/;
const RULES = setOf('_-—–=');
const JOB_NUMBER = /^((?:[A-Z]{2}\.)?\*?\d{2}-\d{4,6}(\([A-Z]\))?\*?|\*?\d{6,8}\*?)([ ]*\d{6})*([ ]*\(?[A-Z]\)?([ ]*\d{1,3}(?!\/))?)?([ ]*\d+\/\d+)?$/;
const PAGE_NUMBER = /^(\d{1,3}\/\d{1,3}|[-–—]\d{1,3}[-–—]|第\d+页(,?共\d+页)?|page\d+(of\d+)?|\d{1,3}\/\d{1,3}\d{2}-\d{4,6}|\/\.\.\.|…)$/i;
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const URL_ALONE = /^(https?:\/\/|www\.)\S+$/;
/** What a page number or a job number begins with, but for one that names its office ("GE.16-17281"), and what it ends with. */
const NUMBER_FIRSTS = '0123456789*-–—/…第pP ';
const NUMBER_LASTS = setOf(`0123456789*-–—)页${CAPITALS}`);
/** What a symbol, the number of an office and an address begin with. */
const LETTER_FIRSTS = `${CAPITALS}hw`;
/** The second characters of "http" and "www". */
const ADDRESS_SECONDS = setOf('tw');
const SLASH = 0x2f;
const CAPITAL_P = 0x50;
const BLANK = 0x20;

/** Page furniture and rules across the page are no longer than this. */
const LONGEST = 60;

/** What is printed counts, and not the room between: a page number may stand far from the number of the job. */
const isShort = ({ text }: Line): boolean => text.length <= LONGEST;

/** True for a rule across the page. */
export const isRule = (raw: string, line: Line): boolean =>
  RULES.has(raw.charCodeAt(line.start)) && isShort(line) && SEPARATOR.test(raw.slice(line.start, line.end));

/** Knows the page furniture of a language: what is printed around a text and is no part of it. */
export class Furniture {
  /** Lines that are furniture as a whole, and what others begin with that are. */
  private readonly exact: ReadonlySet<string>;
  /** With room for spaces between the characters. */
  private readonly longest: number;
  private readonly prefixes: readonly string[];
  /** 1 for every character with which furniture can begin: nearly all lines are left after a look. */
  private readonly firsts: CharacterSet;
  private readonly knownFirsts: CharacterSet;
  private readonly spaced: boolean;

  constructor({ headings, spaced }: Language) {
    const forms = [...headings.contents, ...headings.furniture];
    this.exact = new Set(forms);
    this.longest = spaced ? Math.max(...forms.map(({ length }) => length)) : LONGEST;
    this.prefixes = headings.furniture.filter((form) => form.endsWith(':'));
    this.knownFirsts = firstsOf([...forms, ' ']);
    this.firsts = setOf(forms.map((form) => form.charAt(0)).join('') + NUMBER_FIRSTS + LETTER_FIRSTS);
    this.spaced = spaced;
  }

  has(raw: string, line: Line): boolean {
    const { text } = line;
    const first = text.charCodeAt(0);
    // What a raised digit opens is a footnote, though it may say nothing but a symbol.
    if (!this.firsts.has(first) || !isShort(line) || isRaised(raw.charCodeAt(line.start))) return false;
    if ((this.knownFirsts.has(first) && this.isKnown(text)) || isNumber(text)) return true;
    return isCapital(first) ? isSymbolAlone(text) : ADDRESS_SECONDS.has(text.charCodeAt(1)) && URL_ALONE.test(raw.slice(line.start, line.end));
  }

  private isKnown(text: string): boolean {
    return (text.length <= this.longest && this.exact.has(this.spaced ? text : tight(text))) || this.prefixes.some((form) => text.startsWith(form));
  }
}

/** The number of a page or a job. */
function isNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!NUMBER_LASTS.has(text.charCodeAt(text.length - 1)) && first !== SLASH) return false;
  // An office has two capitals; "PAGE 3" has more.
  if (isCapital(first) && !isCapital(text.charCodeAt(1)) && first !== CAPITAL_P && text.charCodeAt(1) !== BLANK) return false;
  const number = tight(text);
  return JOB_NUMBER.test(number) || PAGE_NUMBER.test(number);
}

const tight = (text: string): string => (text.includes(' ') ? text.replace(/ /g, '') : text);

const known = new WeakMap<Language, Furniture>();

export function furnitureOf(language: Language): Furniture {
  let furniture = known.get(language);
  if (!furniture) known.set(language, furniture = new Furniture(language));
  return furniture;
}
