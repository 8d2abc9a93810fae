import type { Numerals, Written } from '../language.js';

const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 廿: 20, 卅: 30 };
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
/** A number in Chinese characters is not longer than this. */
const LONGEST = 9;

/** The same by character: the value of a digit, the value of a place; -1 for anything else. */
const digitOf = table(DIGITS);
const unitOf = table(UNITS);

/** Arabic digits, numbers with place words (七十五, 一百零二) and digit by digit (二〇二四). */
export const numerals: Numerals = {
  starts: `0123456789${Object.keys(DIGITS).join('')}${Object.keys(UNITS).join('')}`,
  at(text, at, length = text.length) {
    const number = isDigit(codeAt(text, length, at)) ? arabic(text, length, at) : chinese(text, length, at);
    return number && { count: number, ordinal: number, month: number, year: number.end - at === 4 ? number : null, other: number };
  },
};

function table(values: Record<string, number>): Int16Array {
  const found = new Int16Array(0x10000).fill(-1);
  for (const [character, value] of Object.entries(values)) found[character.charCodeAt(0)] = value;
  return found;
}

/** Looked up once, as the length of a text is: the engine keeps texts in many shapes, and would look up both for every character. 0 behind the text. */
const { charCodeAt } = String.prototype;
const codeAt = (text: string, length: number, at: number): number => (at < length ? charCodeAt.call(text, at) : 0);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function arabic(text: string, length: number, at: number): Written | null {
  let end = at;
  let value = 0;
  for (let code = codeAt(text, length, end); isDigit(code); code = codeAt(text, length, ++end)) {
    if (end === at + LONGEST) return null;
    value = value * 10 + code - 48;
  }
  return { value, end };
}

function chinese(text: string, length: number, at: number): Written | null {
  let end = at;
  let places = 0;
  for (; end < at + LONGEST; end++) {
    const code = codeAt(text, length, end);
    if ((unitOf[code] ?? -1) > 0 || (digitOf[code] ?? -1) >= 20) places++;
    else if ((digitOf[code] ?? -1) < 0) break;
  }
  // "A thousand years" and "a hundred years" are no counts.
  if (end === at || (end === at + 1 && (unitOf[charCodeAt.call(text, at)] ?? -1) > 10)) return null;
  return { value: places > 0 ? withPlaces(text, at, end) : digitByDigit(text, at, end), end };
}

function digitByDigit(text: string, at: number, end: number): number {
  let total = 0;
  for (let i = at; i < end; i++) total = total * 10 + (digitOf[charCodeAt.call(text, i)] ?? 0);
  return total;
}

function withPlaces(text: string, at: number, end: number): number {
  let total = 0;
  let digit = -1;
  for (let i = at; i < end; i++) {
    const unit = unitOf[charCodeAt.call(text, i)] ?? -1;
    const value = digitOf[charCodeAt.call(text, i)] ?? -1;
    if (unit > 0) {
      total += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
    } else if (value >= 20) {
      total += value;
    } else {
      digit = value;
    }
  }
  return total + Math.max(digit, 0);
}
