import type { Language } from '../languages/index.js';
import type { Stretch } from './parsed.js';

/** Text put right, with the way back to the raw text. */
export interface Clean {
  text: string;
  /** Raw offset of every character of `text`. */
  origin: Int32Array;
}

const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u2079\u207d\u207e]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const HYPHEN = 0x2d;
const HAN = 0x4e00;
const HAN_END = 0x9fff;
const folds = new WeakMap<object, Uint16Array>();
const compounds = new WeakMap<object, ReadonlySet<string>>();

/**
 * The characters of the stretches as the lexicon writes them: compatibility forms folded, traditional script as simplified,
 * bold marks and footnote numerals set high left out, and white space kept only where it parts two words.
 */
export function clean(raw: string, stretches: readonly Stretch[], language: Language): Clean {
  const cleaner = cleanerFor(language);
  for (const [start, end] of stretches) cleaner.run(raw, start, end);
  return { text: cleaner.text(), origin: cleaner.origins() };
}

/** The cleaned text alone. */
export function cleanText(raw: string, start: number, end: number, language: Language): string {
  const cleaner = cleanerFor(language);
  cleaner.run(raw, start, end);
  return cleaner.text();
}

/** One cleaner for each language, with room that is used again and again. */
const cleaners = new WeakMap<Language, Cleaner>();

function cleanerFor(language: Language): Cleaner {
  let cleaner = cleaners.get(language);
  if (!cleaner) cleaners.set(language, cleaner = new Cleaner(language));
  cleaner.begin();
  return cleaner;
}

/** No first half of a compound is longer than this. */
const LONGEST_HALF = 32;
/** Long texts become strings in pieces of this many characters. */
const PIECE = 4096;

class Cleaner {
  private codes = new Uint16Array(PIECE);
  private origin = new Int32Array(PIECE);
  private size = 0;
  private spaceAt = -1;
  private hyphenAt = -1;
  private readonly script: Uint16Array | null;
  private readonly spaced: boolean;
  private readonly compounds: ReadonlySet<string>;

  constructor(language: Language) {
    this.spaced = language.spaced;
    this.compounds = compoundsOf(language);
    this.script = scriptOf(language);
  }

  begin(): void {
    this.size = 0;
    this.spaceAt = this.hyphenAt = -1;
  }

  /** Takes a stretch; between it and the one before there is white space. */
  run(raw: string, start: number, end: number): void {
    if (this.size > 0 && this.spaceAt < 0) this.spaceAt = this.size;
    const { script } = this;
    for (let i = start; i < end; i++) {
      const code = raw.charCodeAt(i);
      if (code >= HAN && code <= HAN_END) this.put(script ? script[code - HAN] ?? code : code, i);
      else this.take(raw, code, i);
    }
  }

  /** The text so far. */
  text(): string {
    if (this.size <= PIECE) return String.fromCharCode.apply(null, this.codes.subarray(0, this.size) as unknown as number[]);
    const parts: string[] = [];
    for (let i = 0; i < this.size; i += PIECE) parts.push(String.fromCharCode.apply(null, this.codes.subarray(i, Math.min(i + PIECE, this.size)) as unknown as number[]));
    return parts.join('');
  }

  origins(): Int32Array {
    return this.origin.slice(0, this.size);
  }

  private take(raw: string, code: number, at: number): void {
    if (code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x85) this.space(code === 10 || code === 13);
    else if (code === 0x2a) return;
    else if (code < 0x7f) this.put(code, at);
    else if (code >= 0xff01 && code <= 0xff5e) this.put(code - 0xfee0, at);
    else this.rare(raw.charAt(at), code, at);
  }

  private rare(character: string, code: number, at: number): void {
    if (code === 0x2010 || code === 0x2011) return this.put(HYPHEN, at);
    if (SUPERSCRIPT.test(character) || INVISIBLE.test(character)) return;
    if (code >= 0xd800 && code <= 0xdfff) return this.put(code, at);
    for (const plain of character.normalize('NFKC')) for (let i = 0; i < plain.length; i++) this.put(this.script?.[plain.charCodeAt(i) - HAN] ?? plain.charCodeAt(i), at);
  }

  private space(lineEnd: boolean): void {
    if (this.size === 0) return;
    if (this.spaceAt < 0) this.spaceAt = this.size;
    if (lineEnd && this.spaced && this.codes[this.size - 1] === HYPHEN && isLetter(this.codes[this.size - 2] ?? 0)) this.hyphenAt = this.size - 1;
  }

  private put(code: number, at: number): void {
    if (this.spaceAt >= 0) {
      const last = this.codes[this.size - 1] ?? 0;
      if (this.hyphenAt >= 0 && isLetter(code)) this.size = this.hyphenAt + (this.isCompound(code) ? 1 : 0);
      else if (this.spaced ? this.size > 0 : partsWords(last, code)) this.append(0x20, at);
      this.spaceAt = this.hyphenAt = -1;
    }
    this.append(code, at);
  }

  /** True when the hyphen at the end of a line belongs to the word: before a capital, and after the first half of a compound. */
  private isCompound(next: number): boolean {
    let from = this.hyphenAt;
    const least = Math.max(0, from - LONGEST_HALF);
    while (from > least && isLetter(this.codes[from - 1] ?? 0)) from--;
    return next < 97 || this.compounds.has(String.fromCharCode(...this.codes.subarray(from, this.hyphenAt)).toLowerCase());
  }

  private append(code: number, at: number): void {
    if (this.size === this.codes.length) this.grow();
    this.codes[this.size] = code;
    this.origin[this.size++] = at;
  }

  private grow(): void {
    const codes = new Uint16Array(this.size * 2);
    const origin = new Int32Array(this.size * 2);
    codes.set(this.codes);
    origin.set(this.origin);
    this.codes = codes;
    this.origin = origin;
  }
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
const isDigit = (code: number) => code >= 48 && code <= 57;

/** In a language without spaces, white space counts only between Latin words. */
function partsWords(last: number, next: number): boolean {
  return (isLetter(last) || isDigit(last)) && (isLetter(next) || isDigit(next)) && !(isDigit(last) && isDigit(next));
}

function compoundsOf({ lexicon }: Language): ReadonlySet<string> {
  let words = compounds.get(lexicon);
  if (!words) compounds.set(lexicon, words = new Set(lexicon.compounds));
  return words;
}

function scriptOf({ script }: Language): Uint16Array | null {
  if (!script) return null;
  let fold = folds.get(script);
  if (!fold) {
    fold = Uint16Array.from({ length: HAN_END - HAN + 1 }, (_, i) => HAN + i);
    for (let i = 0; i < script.from.length; i++) fold[script.from.charCodeAt(i) - HAN] = script.to.charCodeAt(i);
    folds.set(script, fold);
  }
  return fold;
}
