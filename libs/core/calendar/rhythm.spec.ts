import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import rrule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { addDays, plainDate, type PlainDate } from './plain-date.js';
import { dayInYear, parseMonthDay, rhythmOf, stepped, steppedLast } from './rhythm.js';
import { isWholeMonths } from './words.js';

const { RRule } = rrule;
const d = plainDate;

test.each([
  ['annual', 12, 'month'], ['biennial', 24, 'month'], ['triennial', 36, 'month'], ['every 5 years', 60, 'month'], ['every 1 years', 12, 'month'],
  ['alternate years', 24, 'month'], ['twice a year', 6, 'month'], ['quarterly', 3, 'month'], ['every 3 months', 3, 'month'], ['every 1 months', 1, 'month'],
  ['monthly', 1, 'month'], ['every 45 days', 45, 'day'], ['every 2 weeks', 14, 'day'], ['weekly', 7, 'day'], ['each session', 1, 'session'],
])('%s', (recurrence, every, unit) => {
  expect(rhythmOf(recurrence)).toEqual({ every, unit });
});

test.each(['', 'regularly', 'every 0 days', 'every -1 years', 'every 9999 years', 'every 2 fortnights', 'toString'])('"%s" names no rhythm', (recurrence) => {
  expect(rhythmOf(recurrence)).toBeNull();
});

const run = (anchor: string, recurrence: string, count: number): PlainDate[] => Array.from({ length: count }, (_, n) => stepped(d(anchor), rhythmOf(recurrence)!, n));

test.each([
  ['2023-01-31', 'monthly', ['2023-01-31', '2023-02-28', '2023-03-31', '2023-04-30', '2023-05-31']],
  ['2024-01-31', 'monthly', ['2024-01-31', '2024-02-29', '2024-03-31']],
  ['2020-02-29', 'annual', ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
  ['2020-08-31', 'every 6 months', ['2020-08-31', '2021-02-28', '2021-08-31', '2022-02-28']],
  ['2020-03-01', 'every 45 days', ['2020-03-01', '2020-04-15', '2020-05-30']],
])('from %s, %s', (anchor, recurrence, days) => {
  expect(run(anchor, recurrence, days.length)).toEqual(days);
});

/** A recurrence of RFC 5545 that says the same: the latest of the days up to the anchor's that the month has. */
function oracle(anchor: PlainDate, every: number, unit: 'month' | 'day', count: number): string[] {
  const [year, month, day] = anchor.split('-').map(Number) as [number, number, number];
  const dtstart = new Date(Date.UTC(year, month - 1, day));
  const monthDays = Array.from({ length: Math.max(1, day - 27) }, (_, i) => Math.min(day, 28) + i);
  const rule = unit === 'day'
    ? new RRule({ freq: RRule.DAILY, interval: every, dtstart, count })
    : new RRule({ freq: RRule.MONTHLY, interval: every, dtstart, count, bymonthday: monthDays, bysetpos: -1 });
  return rule.all().map((at) => at.toISOString().slice(0, 10));
}

const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(d('1960-01-01'), n));
/** Days at the ends of months, where drift would show. */
const monthEnd = fc.tuple(fc.integer({ min: 1960, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 28, max: 31 }))
  .map(([year, month, date]) => Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'constrain' }).toString() as PlainDate);
const anyDay = fc.oneof(day, monthEnd);

describe('against RFC 5545', () => {
  test('months and years', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(1, 2, 3, 4, 6, 12, 24, 36, 60), (anchor, every) => {
      const days = Array.from({ length: 12 }, (_, n) => stepped(anchor, { every, unit: 'month' }, n));
      expect(days).toEqual(oracle(anchor, every, 'month', 12));
    }), { numRuns: 300 });
  });

  test('days and weeks', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (anchor, every) => {
      const days = Array.from({ length: 8 }, (_, n) => stepped(anchor, { every, unit: 'day' }, n));
      expect(days).toEqual(oracle(anchor, every, 'day', 8));
    }), { numRuns: 200 });
  });
});

test('the n-th time is counted from the anchor: whatever steps are taken before, it is the same', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), fc.nat(40), (anchor, every, n) => {
    const at = stepped(anchor, { every, unit: 'month' }, n);
    expect(at).toBe(Temporal.PlainDate.from(anchor).add({ months: every * n }).toString());
    expect(Number(at.slice(8)) <= Number(anchor.slice(8))).toBe(true);
    expect(at < stepped(anchor, { every, unit: 'month' }, n + 1)).toBe(true);
  }));
});

test('a stretch of whole months stays one', () => {
  expect(steppedLast(d('2023-02-01'), d('2023-02-28'), rhythmOf('annual')!, 1)).toBe('2024-02-29');
  expect(steppedLast(d('2024-02-01'), d('2024-02-29'), rhythmOf('annual')!, 1)).toBe('2025-02-28');
  expect(steppedLast(d('2011-01-01'), d('2011-12-31'), rhythmOf('biennial')!, 2)).toBe('2015-12-31');
  expect(steppedLast(null, d('2023-02-28'), rhythmOf('annual')!, 1)).toBe('2024-02-28');
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 3, 6, 12, 24), fc.nat(10), (year, month, length, every, n) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const last = first.add({ months: length }).subtract({ days: 1 });
    const rhythm = { every, unit: 'month' } as const;
    const [from, to] = [stepped(first.toString() as PlainDate, rhythm, n), steppedLast(first.toString() as PlainDate, last.toString() as PlainDate, rhythm, n)];
    expect(isWholeMonths(from, to)).toBe(true);
    expect(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to).add({ days: 1 }), { largestUnit: 'months' })).toMatchObject({ months: length, days: 0 });
  }));
});

test.each([['--05-31', 2021, '2021-05-31'], ['--02-29', 2023, '2023-02-28'], ['--02-29', 2024, '2024-02-29']])('%s in %d', (on, year, expected) => {
  expect(dayInYear(parseMonthDay(on)!, year)).toBe(expected);
});

test.each(['--02-30', '--13-01', '05-31', 'May', ''])('"%s" is no day of the year', (on) => {
  expect(parseMonthDay(on)).toBeNull();
});
