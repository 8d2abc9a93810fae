import { describe, expect, test } from '@jest/globals';
import type { NumberAt } from '../language.js';
import { numerals } from './numerals.js';

describe('numbers in English', () => {
  test.each<[text: string, reads: keyof NumberAt, value: number, length: number]>([
    ['twelve months', 'count', 12, 6], ['Twenty-one days', 'count', 21, 10], ['eighty one', 'count', 80 + 1, 10], ['eighty-first', 'ordinal', 81, 12], ['eighty- first', 'ordinal', 81, 13], ['EIGHTIETH', 'ordinal', 80, 9],
    ['one hundred and second', 'ordinal', 102, 22], ['a hundredth', 'ordinal', 100, 11], ['hundred and twenty-first', 'ordinal', 121, 24], ['six- tieth', 'ordinal', 60, 10], ['hundred and twen-tieth', 'ordinal', 120, 22],
    ['May 2024', 'month', 5, 3], ['Sept. 2024', 'month', 9, 5], ['march.', 'month', 3, 5], ['81st', 'ordinal', 81, 4], ['2ND', 'ordinal', 2, 3], ['2024', 'year', 2024, 4], ['202514', 'year', 2025, 6], ['90 days', 'count', 90, 2],
  ])('%s is as %s %i', (text, reads, value, length) => {
    expect(numerals.at(`by ${text}`, 3)?.[reads]).toEqual({ value, end: 3 + length });
  });

  test.each<[text: string, reads: keyof NumberAt]>([
    ['twelves', 'count'], ['twen', 'ordinal'], ['a year', 'ordinal'], ['one hundred and years', 'ordinal'], ['eighty years', 'ordinal'], ['2124', 'year'], ['20251423', 'year'], ['1234567890', 'count'], ['81 states', 'ordinal'], ['marches', 'month'],
  ])('%s is as %s none', (text, reads) => {
    expect(numerals.at(text, 0)?.[reads] ?? null).toBeNull();
  });
});
