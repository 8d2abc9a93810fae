import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueCode, readDueCode } from './code.js';
import { due, SESSION_PARTS, type Due, type Precision, type SessionRef } from './due.js';
import { addDays, dayOf, daysInMonth, plainDate, type PlainDate } from './plain-date.js';

const d = plainDate;
const ga = (number: number, part?: SessionRef['part']): SessionRef => ({ organ: 'GA', number, ...(part ? { part } : {}) });

const CODES: [string, Due][] = [
  ['2020-06-15/2020-06-19', due({ precision: 'day', start: d('2020-06-15'), end: d('2020-06-19') })],
  ['2020-06-15', due({ precision: 'day', start: d('2020-06-15'), end: d('2020-06-15') })],
  ['../2024-06-30', due({ precision: 'day', end: d('2024-06-30') })],
  ['2024-07-01/..', due({ precision: 'day', start: d('2024-07-01') })],
  ['2020-10-05/2020-11-03 (GA 75)', due({ precision: 'day', start: d('2020-10-05'), end: d('2020-11-03'), session: ga(75) })],
  ['2012-07', due({ precision: 'month', start: d('2012-07-01'), end: d('2012-07-31') })],
  ['../2026-02', due({ precision: 'month', end: d('2026-02-28') })],
  ['2024-02/2024-04', due({ precision: 'month', start: d('2024-02-01'), end: d('2024-04-30') })],
  ['2024-Q1', due({ precision: 'quarter', start: d('2024-01-01'), end: d('2024-03-31') })],
  ['2024-H2', due({ precision: 'half', start: d('2024-07-01'), end: d('2024-12-31') })],
  ['../2024-H1', due({ precision: 'half', end: d('2024-06-30') })],
  ['2022', due({ precision: 'year', start: d('2022-01-01'), end: d('2022-12-31') })],
  ['2024/2026', due({ precision: 'year', start: d('2024-01-01'), end: d('2026-12-31') })],
  ['2024 early', due({ precision: 'year', part: 'early', start: d('2024-01-01'), end: d('2024-12-31') })],
  ['../2024 end', due({ precision: 'year', part: 'end', end: d('2024-12-31') })],
  ['../2030', due({ precision: 'year', end: d('2030-12-31') })],
  ['GA 75', due({ precision: 'session', session: ga(75) })],
  ['GA 80 main', due({ precision: 'session', session: ga(80, 'main') })],
  ['First Committee 79', due({ precision: 'session', session: { organ: 'First Committee', number: 79 } })],
  ['event: Seventh Biennial Meeting', due({ precision: 'event', event: 'Seventh Biennial Meeting' })],
  ['event: Seventh Biennial Meeting (2020-06-15/2020-06-19)', due({ precision: 'event', event: 'Seventh Biennial Meeting', start: d('2020-06-15'), end: d('2020-06-19') })],
  ['event:', due({ precision: 'event' })],
  ['relative ../2012-10-25', due({ precision: 'relative', end: d('2012-10-25') })],
  ['relative GA 75 -P90D', due({ precision: 'relative', session: ga(75), ahead: 'P90D' })],
  ['relative', due({ precision: 'relative' })],
  ['annual --05-31', due({ precision: 'recurring', recurrence: 'annual', on: '--05-31' })],
  ['--05-31', due({ precision: 'recurring', on: '--05-31' })],
  ['annual from GA 80', due({ precision: 'recurring', recurrence: 'annual', session: ga(80) })],
  ['biennial from 2026-06-15/2026-06-19', due({ precision: 'recurring', recurrence: 'biennial', start: d('2026-06-15'), end: d('2026-06-19') })],
  ['every 6 months from 2026-01-31/..', due({ precision: 'recurring', recurrence: 'every 6 months', start: d('2026-01-31') })],
  ['each session', due({ precision: 'recurring', recurrence: 'each session' })],
  ['recurring', due({ precision: 'recurring' })],
];

test.each(CODES)('%s', (code, symbol) => {
  expect(dueCode(symbol)).toBe(code);
  expect(readDueCode(code)).toEqual(symbol);
});

test.each(['', '2024-13', '2024-02-30', '2024-Q5', '2024-H3', '../..', '2024/2024-06', 'ga 75', 'GA', '2024 late', '2024 (nothing)', 'event', 'relative GA 75', 'relative GA 75 -P', 'relative GA 75 -P1.5D', 'relative nothing -P90D', 'annual from tomorrow', 'nonsense', 'now and then from GA 80'])(
  '"%s" is no code', (code) => {
    expect(readDueCode(code)).toBeNull();
  });

describe('for every symbol', () => {
  const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(d('1990-01-01'), n));
  const UNITS: Partial<Record<Precision, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
  /** First and last day of the unit that the day is in. */
  const unit = (of: PlainDate, precision: Precision): [PlainDate, PlainDate] => {
    const size = UNITS[precision];
    if (!size) return [of, of];
    const [year, month] = [Number(of.slice(0, 4)), Number(of.slice(5, 7))];
    const first = month - ((month - 1) % size);
    return [dayOf(year, first, 1)!, dayOf(year, first + size - 1, daysInMonth(year, first + size - 1))!];
  };
  const span = (precision: Precision): fc.Arbitrary<Pick<Due, 'start' | 'end'>> => fc.tuple(day, fc.nat(900), fc.constantFrom('both', 'one', 'by', 'from'))
    .map(([from, more, which]) => {
      const [start, end] = [unit(from, precision)[0], unit(which === 'one' ? from : addDays(from, more), precision)[1]];
      return { start: which === 'by' ? null : start, end: which === 'from' ? null : end };
    });
  const session: fc.Arbitrary<SessionRef> = fc.record({ organ: fc.constantFrom('GA', 'HRC', 'ATT CSP', 'First Committee'), number: fc.integer({ min: 1, max: 2100 }), part: fc.constantFrom(undefined, ...SESSION_PARTS) })
    .map(({ part, ...ref }) => (part ? { ...ref, part } : ref));
  const none = fc.constant<Pick<Due, 'start' | 'end'>>({ start: null, end: null });
  const name = fc.stringMatching(/^[A-Z][a-z]+( [A-Za-z0-9]+){0,4}$/);
  const symbol: fc.Arbitrary<Due> = fc.oneof(
    fc.tuple(span('day'), fc.option(session)).map(([days, ref]) => due({ precision: 'day', ...days, session: ref })),
    ...(['month', 'quarter', 'half'] as const).map((precision) => span(precision).map((days) => due({ precision, ...days }))),
    fc.tuple(span('year'), fc.constantFrom('early' as const, 'mid' as const, 'end' as const, null)).map(([days, part]) => due({ precision: 'year', ...days, part })),
    session.map((ref) => due({ precision: 'session', session: ref })),
    fc.tuple(name, fc.oneof(none, span('day'))).map(([event, days]) => due({ precision: 'event', event, ...days })),
    fc.oneof(none, span('day')).map((days) => due({ precision: 'relative', ...days })),
    fc.tuple(session, fc.integer({ min: 1, max: 400 }), fc.constantFrom('D', 'W', 'M', 'Y')).map(([ref, count, unit]) => due({ precision: 'relative', session: ref, ahead: `P${count}${unit}` })),
    fc.tuple(fc.constantFrom('annual', 'biennial', 'every 6 months', 'each session', null), fc.constantFrom('--05-31', '--02-29', null), fc.oneof(none, span('day')), fc.option(session))
      .map(([recurrence, on, days, ref]) => due({ precision: 'recurring', recurrence, on, ...(ref ? { session: ref } : days) })),
  );

  test('the code gives the symbol back', () => {
    fc.assert(fc.property(symbol, (one) => expect(readDueCode(dueCode(one))).toEqual(one)), { numRuns: 1_000 });
  });

  test('so does its JSON', () => {
    fc.assert(fc.property(symbol, (one) => expect(JSON.parse(JSON.stringify(one))).toEqual(one)));
  });

  test('a code of a period shows no day', () => {
    fc.assert(fc.property(symbol, (one) => {
      if (['month', 'quarter', 'half', 'year', 'session'].includes(one.precision)) expect(dueCode(one)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }));
  });
});
