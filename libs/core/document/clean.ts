import type { Language } from '../languages/index.js';
import { charactersOf, DROPPED, isLetter, LINE_END, partsWords, RARE, type Characters } from './characters.js';
import type { Stretch } from './parsed.js';

/** A text put right, with the way back to the raw text. */
export interface Clean {
  units: readonly number[];
  /** Raw offset of each of them. */
  origin: readonly number[];
}

const HYPHEN = 0x2d;
const BLANK = 0x20;
const SMALL_A = 97;
/** No first half of a compound is longer than this. */
const LONGEST_HALF = 32;

/**
 * The characters of the stretches as the lexicon writes them: compatibility forms folded, traditional script as simplified,
 * bold marks and footnote numerals set high left out, and white space kept only where it parts two words.
 */
export function clean(raw: string, stretches: readonly Stretch[], language: Language): Clean {
  const cleaner = new Cleaner(language);
  for (const [start, end] of stretches) cleaner.run(raw, start, end);
  return cleaner.done();
}

/** How a line goes on in the next one: with a space, right away, or right away and without the hyphen at its end. */
export type Joint = 'apart' | 'together' | 'unbroken';

/**
 * How two cleaned texts, neither of them empty, become one: `clean` makes the same of their stretches.
 * @param broken true when a line of print ended between them, and nothing else stood there: then a word may have been parted with a hyphen
 */
export function jointOf(before: string, after: string, broken: boolean, language: Language): Joint {
  const last = before.charCodeAt(before.length - 1);
  const next = after.charCodeAt(0);
  if (!language.spaced) return partsWords(last, next) ? 'apart' : 'together';
  if (!broken || last !== HYPHEN || !isLetter(next) || !isLetter(before.charCodeAt(before.length - 2))) return 'apart';
  return keepsHyphen(before, next, language) ? 'together' : 'unbroken';
}

/** True when the hyphen at the end of a line belongs to the word: before a capital, and after the first half of a compound. */
function keepsHyphen(before: string, next: number, language: Language): boolean {
  if (next < SMALL_A) return true;
  const hyphen = before.length - 1;
  const least = Math.max(0, hyphen - LONGEST_HALF);
  let from = hyphen;
  while (from > least && isLetter(before.charCodeAt(from - 1))) from--;
  return compoundsOf(language).has(before.slice(from, hyphen).toLowerCase());
}

/** Where texts are put right: one place for all of them, for it is used by one at a time, and what has grown once need not grow again. */
const UNITS_OF_ALL: number[] = [];
const ORIGIN_OF_ALL: number[] = [];

class Cleaner {
  private readonly units = UNITS_OF_ALL;
  private readonly origin = ORIGIN_OF_ALL;
  /** So many of them are in use. */
  private count = 0;
  private spaceAt = -1;
  private hyphenAt = -1;
  private readonly characters: Characters;

  constructor(private readonly language: Language) {
    this.characters = charactersOf(language);
  }

  done(): Clean {
    return { units: this.units.slice(0, this.count), origin: this.origin.slice(0, this.count) };
  }

  /** Takes a stretch; between it and the one before there is white space. */
  run(raw: string, start: number, end: number): void {
    const { table } = this.characters;
    if (this.count > 0 && this.spaceAt < 0) this.spaceAt = this.count;
    for (let i = start; i < end; i++) {
      const code = raw.charCodeAt(i);
      const unit = table[code] ?? RARE;
      if (unit > LINE_END) this.put(unit, i);
      else if (unit === RARE) this.putAll(this.characters.unfold(code), i);
      else if (unit !== DROPPED) this.space(code === 10 || code === 13);
    }
  }

  private space(lineEnd: boolean): void {
    const { units, count } = this;
    if (count === 0) return;
    if (this.spaceAt < 0) this.spaceAt = count;
    if (lineEnd && this.language.spaced && units[count - 1] === HYPHEN && count > 1 && isLetter(units[count - 2] ?? 0)) this.hyphenAt = count - 1;
  }

  private put(unit: number, at: number): void {
    if (this.spaceAt >= 0) {
      if (this.hyphenAt >= 0 && isLetter(unit)) this.unbreak(unit);
      else if (this.count > 0 && (this.language.spaced || partsWords(this.units[this.count - 1] ?? 0, unit))) this.append(BLANK, at);
      this.spaceAt = this.hyphenAt = -1;
    }
    this.append(unit, at);
  }

  private putAll(units: string, at: number): void {
    for (let i = 0; i < units.length; i++) this.put(units.charCodeAt(i), at);
  }

  /** Takes away the hyphen at the end of a line, unless it belongs to the word. */
  private unbreak(next: number): void {
    const word = this.units.slice(Math.max(0, this.count - LONGEST_HALF - 1), this.count);
    if (!keepsHyphen(String.fromCharCode(...word), next, this.language)) this.count--;
  }

  private append(unit: number, at: number): void {
    this.units[this.count] = unit;
    this.origin[this.count++] = at;
  }
}

const compounds = new WeakMap<object, ReadonlySet<string>>();

function compoundsOf({ lexicon }: Language): ReadonlySet<string> {
  let words = compounds.get(lexicon);
  if (!words) compounds.set(lexicon, words = new Set(lexicon.compounds));
  return words;
}
