import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLength, lengthWords, shifted } from './length.js';
import { addDays, type PlainDate } from './plain-date.js';

describe('a length of time', () => {
  test.each<[string, string, 1 | -1, string | null, string]>([
    ['2020-09-15', 'P90D', -1, '2020-06-17', '90 days'],
    ['2020-09-15', 'P6W', -1, '2020-08-04', '6 weeks'],
    ['2012-04-25', 'P6M', 1, '2012-10-25', '6 months'],
    ['2021-08-31', 'P1M', -1, '2021-07-31', '1 month'],
    ['2021-03-31', 'P1M', -1, '2021-02-28', '1 month'],
    ['2020-02-29', 'P1Y', 1, '2021-02-28', '1 year'],
    ['2020-02-29', 'P9999Y', 1, null, 'P9999Y'],
    ['2020-02-29', 'P1.5Y', 1, null, 'P1.5Y'],
    ['2020-02-29', '', 1, null, ''],
  ])('%s and %s, direction %i: %s, in words %s', (day, length, sign, there, words) => {
    expect(shifted(day as PlainDate, length, sign)).toBe(there);
    expect(lengthWords(length)).toBe(words);
    expect(isLength(length)).toBe(there !== null);
  });

  test('weeks are seven days each, and days there and back are no move', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 200 }), (since, count) => {
      const day = addDays('2000-01-01' as PlainDate, since);
      expect(shifted(day, `P${count}W`, 1)).toBe(addDays(day, 7 * count));
      expect(shifted(shifted(day, `P${count}D`, -1)!, `P${count}D`, 1)).toBe(day);
    }));
  });
});
