import type { LanguageCode } from './vocabulary.js';

/** As much of a text as tells its language. */
const SAMPLE = 6000;
/** Letters of the other scripts that we know. */
const NOT_LATIN = /[\u0400-\u052f\u0600-\u06ff\u4e00-\u9fff]/;
/** The scripts are counted in steps of so many characters. */
const STEP = 64;
/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS: readonly (readonly [LanguageCode, readonly string[]])[] = [
  ['en', ['the', 'of', 'and', 'its', 'by', 'at']],
  ['fr', ['le', 'les', 'des', 'du', 'et', 'aux', 'une']],
  ['es', ['el', 'los', 'las', 'del', 'y', 'por', 'una']],
];
const LONGEST_WORD = 3;
/** A language with so many small words, so many times as many as any other, will not be overtaken. */
const CERTAIN = 40;
const LEAD = 4;

/** The language of a text, by script and then by its commonest words. English where nothing speaks for another. */
export function detectLanguage(text: string): LanguageCode {
  const length = Math.min(text.length, SAMPLE);
  return (NOT_LATIN.test(text.slice(0, length)) ? byScript(text, length) : null) ?? byWords(text, length);
}

function byScript(text: string, length: number): LanguageCode | null {
  let han = 0;
  let cyrillic = 0;
  let arabic = 0;
  let latin = 0;
  for (let from = 0; from < length; from += STEP) {
    const to = Math.min(length, from + STEP);
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x4e00) {
        if (code <= 0x9fff) han++;
      } else if (isLatin(code)) latin++;
      else if (code >= 0x400 && code <= 0x52f) cyrillic++;
      else if (code >= 0x600 && code <= 0x6ff) arabic++;
    }
    // The rest of the sample cannot change that any more.
    if (han * 3 > latin + length - to) return 'zh';
  }
  if (cyrillic * 2 > latin && cyrillic > 0) return 'ru';
  return arabic * 2 > latin && arabic > 0 ? 'ar' : null;
}

function byWords(text: string, length: number): LanguageCode {
  const hits = SMALL_WORDS.map(() => 0);
  let word = 0;
  let letters = 0;
  for (let i = 0; i <= length; i++) {
    const letter = i < length ? LETTERS[text.charCodeAt(i)] ?? 0 : 0;
    if (letter === 0) {
      const language = letters <= LONGEST_WORD ? LANGUAGE_OF[word] ?? 0 : 0;
      word = letters = 0;
      if (language > 0 && isCertain(hits, language - 1)) break;
    } else if (letter === NO_LETTER) {
      letters = LONGEST_WORD + 1;
    } else {
      word = (word << LETTER_BITS) | letter;
      letters++;
    }
  }
  const best = hits.indexOf(Math.max(...hits));
  return SMALL_WORDS[best]?.[0] ?? 'en';
}

/** Counts a word of a language. True when the others will not overtake it. */
function isCertain(hits: number[], language: number): boolean {
  const own = (hits[language] ?? 0) + 1;
  hits[language] = own;
  return own >= CERTAIN && hits.every((other, i) => i === language || other * LEAD < own);
}

/** Capitals and small letters agree in these bits. */
const LETTER_BITS = 5;
const LETTER = 31;
/** What no small word holds, although it ends none: a digit, or the low line. */
const NO_LETTER = 31;

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The bits of each letter; 0 for what ends a word. */
const LETTERS = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) if (isLatin(code)) LETTERS[code] = code & LETTER;
for (const other of '0123456789_') LETTERS[other.charCodeAt(0)] = NO_LETTER;

/** For the letters of a small word, bits after bits, the index of its language and one; 0 for all others. */
const LANGUAGE_OF = new Uint8Array(1 << (LETTER_BITS * LONGEST_WORD));
for (const [i, [, words]] of SMALL_WORDS.entries()) {
  for (const word of words) LANGUAGE_OF[[...word].reduce((bits, letter) => (bits << LETTER_BITS) | (letter.charCodeAt(0) & LETTER), 0)] = i + 1;
}
