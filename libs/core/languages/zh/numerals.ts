import type { Numerals } from '../language.js';

const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 廿: 20, 卅: 30 };
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Arabic digits, numbers with place words (七十五, 一百零二) and digit by digit (二〇二四). */
export const numerals: Numerals = {
  starts: '0123456789〇零一二两三四五六七八九十百千廿卅',
  read(text, at, slot) {
    const number = isDigit(text.charCodeAt(at)) ? arabic(text, at) : chinese(text, at);
    return number && slot === 'year' && number.end - at !== 4 ? null : number;
  },
};

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function arabic(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  let value = 0;
  while (end < at + 9 && isDigit(text.charCodeAt(end))) value = value * 10 + text.charCodeAt(end++) - 48;
  return isDigit(text.charCodeAt(end)) ? null : { value, end };
}

function chinese(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  while (end < at + 9 && (text.charAt(end) in DIGITS || text.charAt(end) in UNITS)) end++;
  if (end === at) return null;
  const written = text.slice(at, end);
  // "A thousand years" and "a hundred years" are no counts.
  if (written === '千' || written === '百') return null;
  const value = /[十百千廿卅]/.test(written) ? withPlaces(written) : digitByDigit(written);
  return { value, end };
}

function digitByDigit(written: string): number {
  return [...written].reduce((total, character) => total * 10 + (DIGITS[character] ?? 0), 0);
}

function withPlaces(written: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const character of written) {
    const unit = UNITS[character];
    if (unit) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else {
      const value = DIGITS[character] ?? 0;
      if (value >= 20) total += value;
      else digit = value;
    }
  }
  return total + (digit ?? 0);
}
