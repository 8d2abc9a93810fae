import type { Numerals, Written } from '../language.js';

const CARDINALS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const ORDINALS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const cardinals = new Map([...CARDINALS.entries()].map(([value, word]) => [word, value]));
const ordinals = new Map([...ORDINALS.entries()].map(([value, word]) => [word, value]));
const tens = new Map([...TENS.entries()].map(([i, word]) => [word, (i + 2) * 10]));
const tenths = new Map([...TENS.entries()].map(([i, word]) => [word.replace(/y$/, 'ieth'), (i + 2) * 10]));
const months = new Map([...MONTHS.entries()].flatMap(([i, word]): [string, number][] => [[word, i + 1], [word.slice(0, 3), i + 1]]).concat([['sept', 9]]));

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** First words of "one hundred and first" and its kin. */
const HUNDRED_BEGINS: ReadonlySet<string> = new Set(['one', 'a', 'hundred', 'hundredth']);
/** Longest written number: "one hundred and seventy-second". */
const REACH = 32;

/** Digits; cardinals for `n`, ordinals for `nth` ("eighty-first", "81st"), names of months for `month`. */
export const numerals: Numerals = {
  words: [...cardinals.keys(), ...ordinals.keys(), ...tens.keys(), ...tenths.keys(), ...months.keys(), 'hundred', 'hundredth', 'a hundred', 'a hundredth'],
  starts: '0123456789abcdefghijlmnopstuvz',
  at(text, at) {
    if (!isDigit(text.charCodeAt(at))) return wordsAt(text, at);
    const digits = digitsAt(text, at);
    return digits && { count: digits, ordinal: withSuffix(text, digits), month: null, year: yearOf(text, at, digits.end), other: digits };
  },
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function digitsAt(text: string, at: number): Written | null {
  let end = at;
  let value = 0;
  while (end < at + 9 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return end === at || isDigit(text.charCodeAt(end)) ? null : { value, end };
}

/** Four digits that can be a year of our time; a footnote mark of one or two digits may be glued to them ("in 202514"). */
function yearOf(text: string, at: number, end: number): Written | null {
  const length = end - at;
  if (length < 4 || length > 6 || !(text.startsWith('19', at) || text.startsWith('20', at))) return null;
  return { value: Number(text.slice(at, at + 4)), end };
}

function withSuffix(text: string, { value, end }: Written): Written | null {
  return SUFFIXES.has(text.slice(end, end + 2).toLowerCase()) ? { value, end: end + 2 } : null;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < at + REACH && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

/** A number in letters. */
function wordsAt(text: string, at: number): ReturnType<Numerals['at']> {
  const word = wordAt(text, at);
  const [month, count, ordinal] = [monthOf(text, at, word), cardinalOf(text, at, word), ordinalOf(text, at, word)];
  return month || count || ordinal ? { count, ordinal, month, year: null, other: null } : null;
}

function monthOf(text: string, at: number, word: string): Written | null {
  const value = months.get(word);
  if (!value) return null;
  const end = at + word.length;
  return { value, end: word.length < 5 && text.charAt(end) === '.' ? end + 1 : end };
}

/** How many characters join ten and unit: "eighty-first", "eighty first", and "eighty- first" where a line was broken. */
const jointAt = (text: string, at: number): number => (text.startsWith('- ', at) ? 2 : text.charAt(at) === '-' || text.charAt(at) === ' ' ? 1 : 0);

function cardinalOf(text: string, at: number, word: string): Written | null {
  const end = at + word.length;
  const ten = tens.get(word);
  if (ten === undefined) {
    const value = cardinals.get(word);
    return value === undefined ? null : { value, end };
  }
  const joint = jointAt(text, end);
  const unit = joint > 0 ? wordAt(text, end + joint) : '';
  const one = cardinals.get(unit) ?? 10;
  return one > 0 && one < 10 ? { value: ten + one, end: end + joint + unit.length } : { value: ten, end };
}

/** "third", "eighty-first", "eightieth", "one hundred and second", "hundredth". */
function ordinalOf(text: string, at: number, word: string): Written | null {
  const hundred = HUNDRED_BEGINS.has(word) ? /^(?:one |a )?hundred(?:th| and )/i.exec(text.slice(at, at + 20)) : null;
  if (!hundred) return belowHundred(text, at, word);
  const end = at + hundred[0].length;
  if (hundred[0].endsWith('th')) return { value: 100, end };
  const rest = belowHundred(text, end, wordAt(text, end));
  return rest && { value: 100 + rest.value, end: rest.end };
}

function belowHundred(text: string, at: number, word: string): Written | null {
  const end = at + word.length;
  const value = ordinals.get(word) ?? tenths.get(word);
  if (value !== undefined) return { value, end };
  const joint = jointAt(text, end);
  const unit = joint > 0 ? wordAt(text, end + joint) : '';
  // A line was broken inside the word: "six- tieth".
  const whole = text.charAt(end) === '-' && word.length > 2 ? tenths.get(word + unit) ?? ordinals.get(word + unit) : undefined;
  if (whole !== undefined) return { value: whole, end: end + joint + unit.length };
  const ten = tens.get(word);
  if (ten === undefined || joint === 0) return null;
  const one = ordinals.get(unit) ?? 10;
  return one > 0 && one < 10 ? { value: ten + one, end: end + joint + unit.length } : null;
}
