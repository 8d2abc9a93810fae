import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NumberAt } from '../language.js';
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
      expect(numerals.at(`第${written(number)}届`, 1)?.count).toEqual({ value: number, end: 1 + written(number).length });
    }));
  });

  test.each<[string, keyof NumberAt, number]>([
    ['二〇二四年', 'year', 2024], ['二零一九年', 'year', 2019], ['2025年', 'year', 2025], ['廿三日', 'other', 23], ['两年', 'count', 2], ['十二月', 'month', 12], ['一百零二届', 'count', 102], ['075', 'count', 75],
  ])('%s is %s %i', (text, slot, value) => {
    expect(numerals.at(text, 0)?.[slot]?.value).toBe(value);
  });

  test.each<[string, keyof NumberAt]>([['年', 'count'], ['24年', 'year'], ['十年', 'year'], ['1234567890', 'count']])('%s is no %s', (text, slot) => {
    expect(numerals.at(text, 0)?.[slot] ?? null).toBeNull();
  });
});
