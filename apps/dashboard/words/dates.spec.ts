import { describe, expect, test } from '@jest/globals';
import { daysBetween, daysWords, dayWords, isDay, later, rangeWords, yearRangeWords } from './dates.js';

describe('a range of days says nothing twice', () => {
  test.each([
    ['2020-06-15', '2020-06-19', '15–19 June 2020', '2020年6月15日至19日'],
    ['2021-08-30', '2021-09-03', '30 August – 3 September 2021', '2021年8月30日至9月3日'],
    ['2020-09-15', '2021-09-14', '15 September 2020 – 14 September 2021', '2020年9月15日至2021年9月14日'],
    ['2020-06-15', '2020-06-15', '15 June 2020', '2020年6月15日'],
  ])('%s to %s', (first, last, en, zh) => {
    // Intl sets thin spaces around its dash; which space is not the point here.
    expect(rangeWords(first, last, 'en').replace(/\s/g, ' ')).toBe(en);
    expect(rangeWords(first, last, 'zh')).toBe(zh);
  });
});

test('years', () => {
  expect(yearRangeWords('2022-01-01', '2022-12-31', 'en')).toBe('2022');
  expect(yearRangeWords('2022-01-01', '2022-12-31', 'zh')).toBe('2022年');
  expect(yearRangeWords('2022-01-01', '2023-12-31', 'en')).toBe('2022–2023');
});

test('text that is no day is shown as it is', () => {
  expect(dayWords('soon', 'en')).toBe('soon');
  expect(rangeWords('soon', '2020-06-15', 'zh')).toBe('soon – 2020-06-15');
  expect(daysBetween('2020-01-01', 'soon')).toBeNull();
});

test.each([['2020-02-29', true], ['2021-02-29', false], ['2020-1-5', false], ['', false]])('"%s" is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('distances in days', () => {
  expect(daysBetween('2020-01-15', '2020-06-15')).toBe(152);
  expect(daysBetween('2020-03-01', '2020-02-29')).toBe(-1);
  expect(daysWords(152, 'en')).toBe('in 152 days');
  expect(daysWords(-5, 'zh')).toBe('5天前');
});

test('a day some time later', () => {
  expect(later('2019-12-12', { days: 90 })).toBe('2020-03-11');
  expect(later('2020-02-29', { years: 1 })).toBe('2021-03-01');
  expect(later('2020-01-15', { years: 2 })).toBe('2022-01-15');
});
