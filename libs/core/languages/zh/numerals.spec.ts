import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numerals } from './numerals.js';

const DIGITS = '零一二三四五六七八九';

/** A number below 1000 in Chinese, as it is written after 第. */
function written(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const head = hundreds ? `${DIGITS.charAt(hundreds)}百` : '';
  const middle = tens ? `${tens === 1 && !hundreds ? '' : DIGITS.charAt(tens)}十` : hundreds && ones ? '零' : '';
  return head + middle + (ones ? DIGITS.charAt(ones) : '');
}

describe('numbers in Chinese', () => {
  test('every number up to 999 is read as it was written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
      expect(numerals.read(`第${written(number)}届`, 1, 'n')).toEqual({ value: number, end: 1 + written(number).length });
    }));
  });

  test.each([
    ['二〇二四年', 'year', 2024], ['二零一九年', 'year', 2019], ['2025年', 'year', 2025], ['廿三日', 'day', 23], ['两年', 'n', 2], ['十二月', 'month', 12], ['一百零二届', 'n', 102], ['075', 'n', 75],
  ])('%s is %s %i', (text, slot, value) => {
    expect(numerals.read(text, 0, slot)?.value).toBe(value);
  });

  test.each([['年', 'n'], ['24年', 'year'], ['十年', 'year'], ['1234567890', 'n']])('%s is no %s', (text, slot) => {
    expect(numerals.read(text, 0, slot)).toBeNull();
  });
});
