import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { due, type Due, type SessionRef } from './due.js';
import { addDays, plainDate, type PlainDate } from './plain-date.js';
import { grainOf, PRECISION_MEANS, precisionOf, PRECISIONS_SHOWN, windowWords, type PrecisionShown } from './precision.js';
import { resolve } from './resolve.js';
import { createCalendar } from './sessions.js';

const calendar = createCalendar(JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8')));
const d = plainDate;
const days = (start: string | null, end: string | null): Pick<Due, 'start' | 'end'> => ({ start: start === null ? null : d(start), end: end === null ? null : d(end) });
const session = (number: number, organ = 'GA', part?: SessionRef['part']): Due => due({ precision: 'session', session: { organ, number, ...(part ? { part } : {}) } });
const resolved = (symbol: Due | null, kind = 'report') => resolve(symbol, kind, { adopted: d('2019-12-12') }, calendar);

/** The symbol, its precision, its grain, and its window in words. */
const CASES: [Due | null, PrecisionShown, string | null, string | null][] = [
  [due({ precision: 'day', ...days('2020-06-15', '2020-06-15') }), 'day', 'day', '15 June 2020'],
  [due({ precision: 'day', ...days('2020-06-15', '2020-06-19') }), 'range', 'day', '15 to 19 June 2020'],
  [due({ precision: 'day', ...days('2020-06-01', '2020-06-30') }), 'range', 'day', '1 to 30 June 2020'],
  [due({ precision: 'day', ...days(null, '2024-06-30') }), 'day', 'day', 'by 30 June 2024'],
  [due({ precision: 'day', ...days('2024-07-01', null) }), 'day', 'day', 'from 1 July 2024 on'],
  [due({ precision: 'month', ...days('2012-07-01', '2012-07-31') }), 'month', 'month', 'July 2012'],
  [due({ precision: 'month', ...days('2024-02-01', '2024-04-30') }), 'month', 'month', 'February 2024 to April 2024'],
  [due({ precision: 'month', ...days(null, '2026-02-28') }), 'month', 'month', 'by February 2026'],
  [due({ precision: 'quarter', ...days('2024-01-01', '2024-03-31') }), 'quarter', 'quarter', 'the first quarter of 2024'],
  [due({ precision: 'quarter', ...days(null, '2024-12-31') }), 'quarter', 'quarter', 'by the fourth quarter of 2024'],
  [due({ precision: 'half', ...days('2024-07-01', '2024-12-31') }), 'half-year', 'half', 'the second half of 2024'],
  [due({ precision: 'year', part: 'early', ...days('2024-01-01', '2024-12-31') }), 'part of a year', 'year', 'early 2024'],
  [due({ precision: 'year', part: 'end', ...days(null, '2024-12-31') }), 'part of a year', 'year', 'by the end of 2024'],
  [due({ precision: 'year', ...days('2022-01-01', '2022-12-31') }), 'year', 'year', '2022'],
  [due({ precision: 'year', ...days('2024-01-01', '2026-12-31') }), 'year', 'year', '2024 to 2026'],
  [due({ precision: 'year', ...days(null, '2030-12-31') }), 'year', 'year', 'by 2030'],
  [session(75), 'session', 'day', '15 September 2020 to 13 September 2021'],
  [session(80, 'GA', 'main'), 'session', 'day', '9 September 2025 to December 2025'],
  [session(80, 'GA', 'resumed'), 'session', 'month', 'January 2026 to 7 September 2026'],
  [session(80, 'GA', 'end'), 'session', 'day', 'by 7 September 2026'],
  [session(53, 'HRC'), 'session', 'day', '19 June 2023 to 14 July 2023'],
  [session(2026, 'ECOSOC'), 'session', 'day', '31 July 2025 to July 2026'],
  [session(2027, 'ECOSOC'), 'session', 'month', 'July 2026 to July 2027'],
  [session(2024, 'CD'), 'session', 'year', '2024'],
  [session(99, 'HRC'), 'session', null, null],
  [due({ precision: 'event', event: 'Review Conference' }), 'event', null, null],
  [due({ precision: 'event', event: 'forum', ...days('2024-01-01', '2024-12-31') }), 'event', 'year', '2024'],
  [due({ precision: 'event', event: 'BMS7', ...days('2020-06-15', '2020-06-19') }), 'event', 'day', '15 to 19 June 2020'],
  [due({ precision: 'relative', ...days(null, '2012-10-25') }), 'relative', 'day', 'by 25 October 2012'],
  [due({ precision: 'recurring', recurrence: 'annual' }), 'recurring', null, null],
  [due({ precision: 'recurring', recurrence: 'annual', on: '--12-10' }), 'recurring', 'day', '10 December 2020'],
  [due({ precision: 'recurring', recurrence: 'annual', on: '--05-31', said: false }), 'external rule', 'day', '31 May 2020'],
  [null, 'undated', null, null],
];

test.each(CASES)('%j is %s, known to the %s: %s', (symbol, precision, grain, words) => {
  expect(precisionOf(symbol)).toBe(precision);
  expect(grainOf(symbol, resolved(symbol))).toBe(grain);
  expect(windowWords(symbol, resolved(symbol))).toBe(words);
});

test('the table shows every precision, and each has its words', () => {
  expect(new Set(CASES.map(([, precision]) => precision))).toEqual(new Set(PRECISIONS_SHOWN));
  expect(PRECISIONS_SHOWN.every((precision) => PRECISION_MEANS[precision].length > 10)).toBe(true);
});

test('an item of a provisional agenda has the one day that rule 12 gives', () => {
  expect(windowWords(session(75), resolved(session(75), 'agenda_item'))).toBe('17 July 2020');
});

describe('for every window', () => {
  const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(d('1995-01-01'), n));

  test('days are said only where the grain is a day', () => {
    const symbol = fc.record({ start: fc.option(day), end: fc.option(day), precision: fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const), part: fc.constantFrom('early' as const, null) })
      .filter(({ start, end }) => (start ?? end) !== null && (start === null || end === null || start <= end)).map(due);
    fc.assert(fc.property(symbol, (one) => {
      expect(windowWords(one, { first: one.start, last: one.end, basis: 'stated', because: [] })).not.toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
    }));
  });

  test('stated days are said in full', () => {
    fc.assert(fc.property(day, fc.nat(60), (start, more) => {
      const one = due({ precision: 'day', start, end: addDays(start, more) });
      expect(windowWords(one, { first: one.start, last: one.end, basis: 'stated', because: [] })).toMatch(/^\d{1,2} /);
    }));
  });
});
