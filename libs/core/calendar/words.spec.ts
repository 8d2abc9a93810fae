import { expect, test } from '@jest/globals';
import { plainDate } from './plain-date.js';
import { isWholeMonths, longDate, longMonthDay, longRange, ordinal, wholePeriod } from './words.js';

test.each([
  [1, 'first'], [2, 'second'], [3, 'third'], [5, 'fifth'], [8, 'eighth'], [9, 'ninth'], [12, 'twelfth'], [19, 'nineteenth'], [20, 'twentieth'],
  [21, 'twenty-first'], [30, 'thirtieth'], [40, 'fortieth'], [53, 'fifty-third'], [60, 'sixtieth'], [75, 'seventy-fifth'], [80, 'eightieth'],
  [89, 'eighty-ninth'], [90, 'ninetieth'], [99, 'ninety-ninth'], [100, '100th'], [101, '101st'], [102, '102nd'], [103, '103rd'], [111, '111th'], [112, '112th'],
])('%i is %s', (n, word) => expect(ordinal(n)).toBe(word));

test.each([
  ['2020-06-15', '2020-06-19', '15 to 19 June 2020', null],
  ['2021-08-30', '2021-09-03', '30 August to 3 September 2021', null],
  ['2020-12-28', '2021-01-02', '28 December 2020 to 2 January 2021', null],
  ['2020-06-15', '2020-06-15', '15 June 2020', null],
  ['2022-01-01', '2022-12-31', '1 January to 31 December 2022', '2022'],
  ['2012-07-01', '2012-07-31', '1 to 31 July 2012', 'July 2012'],
  ['2024-02-01', '2024-02-29', '1 to 29 February 2024', 'February 2024'],
  ['2024-02-01', '2024-02-28', '1 to 28 February 2024', null],
  ['2024-01-01', '2024-06-30', '1 January to 30 June 2024', null],
])('%s to %s', (first, last, range, period) => {
  expect(longRange(plainDate(first), plainDate(last))).toBe(range);
  expect(wholePeriod(plainDate(first), plainDate(last))).toBe(period);
});

test('a half-year is whole months, a week is not', () => {
  expect(isWholeMonths(plainDate('2024-01-01'), plainDate('2024-06-30'))).toBe(true);
  expect(isWholeMonths(plainDate('2024-01-01'), plainDate('2024-01-07'))).toBe(false);
  expect(isWholeMonths(plainDate('2024-01-02'), plainDate('2024-01-31'))).toBe(false);
});

test('days as documents write them', () => {
  expect(longDate(plainDate('2020-09-05'))).toBe('5 September 2020');
  expect(longMonthDay('--05-31')).toBe('31 May');
});
