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
  at(text, at) {
    const number = isDigit(text.charCodeAt(at)) ? arabic(text, at) : chinese(text, at);
    return number && { count: number, ordinal: number, month: number, year: number.end - at === 4 ? number : null, other: number };
  },
};

function table(values: Record<string, number>): Int16Array {
  const found = new Int16Array(0x10000).fill(-1);
  for (const [character, value] of Object.entries(values)) found[character.charCodeAt(0)] = value;
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function arabic(text: string, at: number): Written | null {
  let end = at;
  let value = 0;
  while (end < at + LONGEST && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return isDigit(text.charCodeAt(end)) ? null : { value, end };
}

function chinese(text: string, at: number): Written | null {
  let end = at;
  let places = 0;
  for (; end < at + LONGEST; end++) {
    const code = text.charCodeAt(end);
    if ((unitOf[code] ?? -1) > 0 || (digitOf[code] ?? -1) >= 20) places++;
    else if ((digitOf[code] ?? -1) < 0) break;
  }
  // "A thousand years" and "a hundred years" are no counts.
  if (end === at || (end === at + 1 && (unitOf[text.charCodeAt(at)] ?? -1) > 10)) return null;
  return { value: places > 0 ? withPlaces(text, at, end) : digitByDigit(text, at, end), end };
}

function digitByDigit(text: string, at: number, end: number): number {
  let total = 0;
  for (let i = at; i < end; i++) total = total * 10 + (digitOf[text.charCodeAt(i)] ?? 0);
  return total;
}

function withPlaces(text: string, at: number, end: number): number {
  let total = 0;
  let digit = -1;
  for (let i = at; i < end; i++) {
    const unit = unitOf[text.charCodeAt(i)] ?? -1;
    const value = digitOf[text.charCodeAt(i)] ?? -1;
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
