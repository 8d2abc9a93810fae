import type { Language } from '../languages/index.js';
import { setOf } from './characters.js';
import type { Line } from './line.js';
import { symbolAlone } from './symbol.js';

const SEPARATOR = /^[_\-—–=]{5,}$/;
const RULES = setOf('_-—–=');
const JOB_NUMBER = /^((?:[A-Z]{2}\.)?\*?\d{2}-\d{4,6}(\([A-Z]\))?\*?|\*?\d{6,8}\*?)([ ]*\d{6})*([ ]*\(?[A-Z]\)?([ ]*\d{1,3}(?!\/))?)?([ ]*\d+\/\d+)?$/;
const PAGE_NUMBER = /^(\d{1,3}\/\d{1,3}|[-–—]\d{1,3}[-–—]|第\d+页(,?共\d+页)?|page\d+(of\d+)?|\/\.\.\.|…)$/i;
const URL_ALONE = /^(https?:\/\/|www\.)\S+$/;
/** What a page number, job number, symbol or address begins with. */
const NUMBER_FIRSTS = '0123456789*-–—/…第';
const LETTER_FIRSTS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZhpw';

/** What a raised digit opens is a footnote, though it may say nothing but a symbol. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070-\u2079]/;

/** Page furniture and rules across the page are no longer than this. */
const LONGEST = 60;

const isShort = ({ start, end }: Line): boolean => end - start <= LONGEST;

/** True for a rule across the page. */
export const isRule = (raw: string, line: Line): boolean =>
  RULES[raw.charCodeAt(line.start)] === 1 && isShort(line) && SEPARATOR.test(raw.slice(line.start, line.end));

/** Knows the page furniture of a language: what is printed around a text and is no part of it. */
export class Furniture {
  /** Lines that are furniture as a whole, and what others begin with that are. */
  private readonly exact: ReadonlySet<string>;
  private readonly prefixes: readonly string[];
  /** 1 for every character with which furniture can begin: nearly all lines are left after a look. */
  private readonly firsts: Uint8Array;
  private readonly spaced: boolean;

  constructor({ headings, spaced }: Language) {
    const { contents, furniture } = headings;
    this.exact = new Set([...contents, ...furniture]);
    this.prefixes = furniture.filter((form) => form.endsWith(':'));
    this.firsts = setOf([...contents, ...furniture, ' '].map((form) => form.charAt(0)).join('') + NUMBER_FIRSTS + LETTER_FIRSTS);
    this.spaced = spaced;
  }

  has(raw: string, line: Line): boolean {
    const { text } = line;
    if (this.firsts[text.charCodeAt(0)] !== 1 || !isShort(line) || RAISED.test(raw.charAt(line.start))) return false;
    const tight = text.includes(' ') ? text.replace(/ /g, '') : text;
    if (this.exact.has(this.spaced ? text : tight) || this.prefixes.some((form) => text.startsWith(form))) return true;
    return JOB_NUMBER.test(tight) || PAGE_NUMBER.test(tight) || symbolAlone(text) !== null || URL_ALONE.test(raw.slice(line.start, line.end));
  }
}

const known = new WeakMap<Language, Furniture>();

export function furnitureOf(language: Language): Furniture {
  let furniture = known.get(language);
  if (!furniture) known.set(language, furniture = new Furniture(language));
  return furniture;
}
