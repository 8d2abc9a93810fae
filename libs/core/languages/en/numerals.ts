import type { NumberAt, Numerals, Written } from '../language.js';
import { ROOT, Tree, type Automaton } from '../phrases/automaton.js';

const CARDINALS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const ORDINALS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A word with which a number begins, and what it is worth. */
interface Worth { word: string; is: 'count' | 'ordinal' | 'ten' | 'tenth' | 'month' | 'hundred'; value: number }

const WORTHS: readonly Worth[] = [
  ...CARDINALS.map((word, value): Worth => ({ word, is: 'count', value })),
  ...ORDINALS.map((word, value): Worth => ({ word, is: 'ordinal', value })),
  ...TENS.map((word, i): Worth => ({ word, is: 'ten', value: (i + 2) * 10 })),
  ...TENS.map((word, i): Worth => ({ word: word.replace(/y$/, 'ieth'), is: 'tenth', value: (i + 2) * 10 })),
  ...MONTHS.flatMap((word, i) => [...new Set([word, word.slice(0, 3)])].map((form): Worth => ({ word: form, is: 'month', value: i + 1 }))),
  { word: 'sept', is: 'month', value: 9 },
  ...['a', 'hundred', 'hundredth'].map((word): Worth => ({ word, is: 'hundred', value: 100 })),
];
const byWord = new Map(WORTHS.map((worth) => [worth.word, worth]));
const automaton = automatonOf(WORTHS);
/** A month of fewer letters is short, and may end in a full stop. */
const SHORT = 5;

/** Digits; cardinals for `n`, ordinals for `nth` ("eighty-first", "81st"), names of months for `month`. */
export const numerals: Numerals = {
  words: [...WORTHS.map(({ word }) => word).filter((word) => word !== 'a'), 'a hundred', 'a hundredth'],
  starts: '0123456789abcdefghijlmnopstuvz',
  at(text, at, length = text.length) {
    if (!isDigit(codeAt(text, length, at))) return inWords(text, length, at);
    const digits = digitsAt(text, length, at);
    return digits && { count: digits, ordinal: withSuffix(text, length, digits), month: null, year: yearOf(digits, at), other: digits };
  },
};

/** Looked up once, as the length of a text is: the engine keeps texts in many shapes, and would look up both for every character. 0 behind the text. */
const { charCodeAt } = String.prototype;
const codeAt = (text: string, length: number, at: number): number => (at < length ? charCodeAt.call(text, at) : 0);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const STOP = 46;
const HYPHEN = 45;
const SPACE = 32;
const LONGEST_DIGITS = 9;
const REACH = 32;

function digitsAt(text: string, length: number, at: number): Written | null {
  let end = at;
  let value = 0;
  for (let code = codeAt(text, length, end); isDigit(code); code = codeAt(text, length, end)) {
    if (end === at + LONGEST_DIGITS) return null;
    value = value * 10 + code - 48;
    end++;
  }
  return { value, end };
}

/** Four digits that can be a year of our time; a footnote mark of one or two digits may be glued to them ("in 202514"). */
function yearOf({ value, end }: Written, at: number): Written | null {
  const glued = end - at - 4;
  const year = glued === 0 ? value : glued === 1 ? Math.floor(value / 10) : glued === 2 ? Math.floor(value / 100) : 0;
  return year >= 1900 && year < 2100 ? { value: year, end } : null;
}

/** "81st", "2nd", "3rd", "4th". */
function withSuffix(text: string, length: number, { value, end }: Written): Written | null {
  const first = codeAt(text, length, end) | CASE;
  const isSuffix = SUFFIXES.some(([one, other]) => first === one && (codeAt(text, length, end + 1) | CASE) === other);
  return isSuffix ? { value, end: end + 2 } : null;
}

/** The bit that makes a Latin letter small. */
const CASE = 32;
const SUFFIXES = ['st', 'nd', 'rd', 'th'].map((suffix) => [suffix.charCodeAt(0), suffix.charCodeAt(1)] as const);

function automatonOf(worths: readonly Worth[]): Automaton {
  const tree = new Tree();
  for (const [i, { word }] of worths.entries()) {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) node = tree.child(node, word.charCodeAt(at));
    tree.mark(node, i + 1);
  }
  return tree.compile();
}

/** What the word at `at` is worth; null where none stands that begins a number. */
function worthAt(text: string, length: number, at: number): Worth | null {
  let state = automaton.root;
  let end = at;
  for (let code = codeAt(text, length, end); state !== 0 && isLetter(code); code = codeAt(text, length, ++end)) state = automaton.next(state, code);
  return state === 0 ? null : WORTHS[(automaton.marks[state] ?? 0) - 1] ?? null;
}

/** A number in letters. */
function inWords(text: string, length: number, at: number): NumberAt | null {
  const worth = worthAt(text, length, at);
  if (!worth) return null;
  const { word, value } = worth;
  const end = at + word.length;
  switch (worth.is) {
    case 'month': return numberOf(null, null, { value, end: word.length < SHORT && codeAt(text, length, end) === STOP ? end + 1 : end });
    case 'count': return numberOf({ value, end }, aboveHundred(text, length, at, word) ?? broken(text, length, at, end));
    case 'ten': return withUnit(text, length, value, end);
    case 'ordinal': case 'tenth': return numberOf(null, { value, end });
    case 'hundred': {
      const ordinal = aboveHundred(text, length, at, word);
      return ordinal && numberOf(null, ordinal);
    }
  }
}

const numberOf = (count: Written | null, ordinal: Written | null, month: Written | null = null): NumberAt => ({ count, ordinal, month, year: null, other: null });

/** "Eighty", "eighty-one", "eighty-first". */
function withUnit(text: string, length: number, ten: number, end: number): NumberAt {
  const joint = jointAt(text, length, end);
  const unit = joint > 0 ? worthAt(text, length, end + joint) : null;
  const bare = { value: ten, end };
  if (!unit || !isUnit(unit)) return numberOf(bare, null);
  const whole = { value: ten + unit.value, end: end + joint + unit.word.length };
  return unit.is === 'count' ? numberOf(whole, null) : numberOf(bare, whole);
}

const isUnit = ({ is, value }: Worth): boolean => (is === 'count' || is === 'ordinal') && value > 0 && value < 10;

/** How many characters join ten and unit: "eighty-first", "eighty first", and "eighty- first" where a line was broken. */
function jointAt(text: string, length: number, at: number): number {
  const code = codeAt(text, length, at);
  return code === SPACE ? 1 : code !== HYPHEN ? 0 : codeAt(text, length, at + 1) === SPACE ? 2 : 1;
}

/** "One hundred and second", "a hundredth", "hundred and first". */
function aboveHundred(text: string, length: number, at: number, word: string): Written | null {
  const leads = word === 'one' || word === 'a';
  if (leads ? codeAt(text, length, at + word.length) !== SPACE : !word.startsWith('hundred')) return null;
  const hundred = /^(?:one |a )?hundred(?:th| and )/i.exec(text.slice(at, at + 20));
  if (!hundred) return null;
  const end = at + hundred[0].length;
  if (hundred[0].endsWith('th')) return { value: 100, end };
  const rest = belowHundred(text, length, end);
  return rest && { value: 100 + rest.value, end: rest.end };
}

/** An ordinal below a hundred. */
function belowHundred(text: string, length: number, at: number): Written | null {
  const worth = worthAt(text, length, at);
  if (!worth) return broken(text, length, at, endOfWord(text, length, at));
  const end = at + worth.word.length;
  switch (worth.is) {
    case 'ordinal': case 'tenth': return { value: worth.value, end };
    case 'ten': return withUnit(text, length, worth.value, end).ordinal;
    default: return broken(text, length, at, end);
  }
}

/** A line was broken inside the word: "six- tieth", "twen-tieth". */
function broken(text: string, length: number, at: number, end: number): Written | null {
  if (codeAt(text, length, end) !== HYPHEN || end - at <= 2) return null;
  const rest = end + jointAt(text, length, end);
  const restEnd = endOfWord(text, length, rest);
  const whole = byWord.get((text.slice(at, end) + text.slice(rest, restEnd)).toLowerCase());
  return whole && (whole.is === 'ordinal' || whole.is === 'tenth') ? { value: whole.value, end: restEnd } : null;
}

/** No word of a number is longer than REACH. */
function endOfWord(text: string, length: number, at: number): number {
  let end = at;
  while (end < at + REACH && isLetter(codeAt(text, length, end))) end++;
  return end;
}
