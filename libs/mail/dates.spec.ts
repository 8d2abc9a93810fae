import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlainDate } from '../core/index.js';
import { daysAfter, daysBetween, periodOf } from './dates.js';

const day = (text: string): PlainDate => text as PlainDate;
const anyDay = fc.date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)));

test('days are counted back and forth', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
    fc.pre(daysAfter(from, days) >= '0001-01-01');
    expect(daysBetween(from, daysAfter(from, days))).toBe(days);
  }));
  expect(daysAfter(day('2020-02-28'), 1)).toBe('2020-02-29');
});

test.each([
  ['2022-01-01', '2022-12-31', { of: 'year', year: 2022 }],
  ['2025-01-01', '2025-06-30', { of: 'half', year: 2025, number: 1 }],
  ['2025-07-01', '2025-12-31', { of: 'half', year: 2025, number: 2 }],
  ['2024-10-01', '2024-12-31', { of: 'quarter', year: 2024, number: 4 }],
  ['2024-02-01', '2024-02-29', { of: 'month', year: 2024, number: 2 }],
  ['2023-02-01', '2023-02-28', { of: 'month', year: 2023, number: 2 }],
  ['2024-02-01', '2024-02-28', null],
  ['2024-02-01', '2024-04-30', null],
  ['2024-03-01', '2024-08-31', null],
  ['2022-01-01', '2023-12-31', null],
  ['2022-01-02', '2022-12-31', null],
  ['2020-06-15', '2020-06-19', null],
])('%s to %s as a period', (first, last, period) => {
  expect(periodOf(day(first), day(last))).toEqual(period);
});
