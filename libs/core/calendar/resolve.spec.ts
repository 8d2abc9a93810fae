import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { toContract } from './contract.js';
import { due, type Due, type Precision } from './due.js';
import { addDays, dayOf, plainDate, type PlainDate } from './plain-date.js';
import { said } from './reasons/say.js';
import { resolve } from './resolve.js';
import { createCalendar } from './sessions.js';

const calendar = createCalendar(JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8')));
const d = plainDate;
const FACTS = { adopted: d('2019-12-12'), session: 74, organ: 'GA' };
const days = (start: string | null, end: string | null): Pick<Due, 'start' | 'end'> => ({ start: start && d(start), end: end && d(end) } as Pick<Due, 'start' | 'end'>);
const ga = (number: number) => ({ organ: 'GA', number });

/** What the text says, its kind, the `resolved` of the contract (start, end, basis), and words that the reasons must hold. */
const DATED: [string, string, Due, string | null, string | null, string, string][] = [
  ['days of a meeting', 'meeting', due({ precision: 'day', ...days('2020-06-15', '2020-06-19') }), '2020-06-15', '2020-06-19', 'stated', 'The text says: 15 to 19 June 2020.'],
  ['days over two months', 'meeting', due({ precision: 'day', ...days('2021-08-30', '2021-09-03') }), '2021-08-30', '2021-09-03', 'stated', '30 August to 3 September 2021'],
  ['a session with days of its own', 'meeting', due({ precision: 'day', session: ga(75), ...days('2020-10-01', '2020-10-02') }), '2020-10-01', '2020-10-02', 'stated', '1 to 2 October 2020'],
  ['by a day', 'submission', due({ precision: 'day', ...days(null, '2024-06-30') }), null, '2024-06-30', 'stated', 'by 30 June 2024'],
  ['from a day on', 'term', due({ precision: 'day', ...days('2024-07-01', null) }), '2024-07-01', null, 'stated', 'from 1 July 2024 on'],
  ['a month', 'meeting', due({ precision: 'month', ...days('2012-07-01', '2012-07-31') }), '2012-07-01', '2012-07-31', 'stated', 'in July 2012'],
  ['by a month', 'action', due({ precision: 'month', ...days(null, '2026-02-28') }), null, '2026-02-28', 'stated', 'by February 2026'],
  ['a half-year', 'meeting', due({ precision: 'half', ...days('2024-01-01', '2024-06-30') }), '2024-01-01', '2024-06-30', 'stated', 'no day within the half-year'],
  ['a year', 'meeting', due({ precision: 'year', ...days('2022-01-01', '2022-12-31') }), '2022-01-01', '2022-12-31', 'stated', 'in 2022'],
  ['by a year', 'target', due({ precision: 'year', ...days(null, '2030-12-31') }), null, '2030-12-31', 'stated', 'by 2030'],
  ['early in a year', 'meeting', due({ precision: 'year', part: 'early', ...days('2024-01-01', '2024-12-31') }), '2024-01-01', '2024-12-31', 'stated', 'the whole year counts'],
  ['a session', 'report', due({ precision: 'session', session: ga(75) }), '2020-09-15', '2021-09-14', 'known', 'The seventy-fifth session of the General Assembly opened on 15 September 2020 (table of openings'],
  ['a session that the text calls "that session"', 'review', due({ precision: 'session', session: ga(76), said: false }), '2021-09-14', '2022-09-13', 'known', 'inferred'],
  ['a session to come', 'report', due({ precision: 'session', session: ga(83) }), '2028-09-05', '2029-09-11', 'projected', 'is projected to open on 5 September 2028'],
  ['the main part of a session', 'report', due({ precision: 'session', session: { ...ga(80), part: 'main' } }), '2025-09-09', '2026-01-01', 'assumed', 'The text names the main part of the eightieth session of the General Assembly.'],
  ['the resumed part of a session', 'review', due({ precision: 'session', session: { ...ga(80), part: 'resumed' } }), '2026-01-01', '2026-09-08', 'assumed', 'assumed to begin in January 2026'],
  ['before the end of a session', 'report', due({ precision: 'session', session: { ...ga(80), part: 'end' } }), null, '2026-09-08', 'known', 'runs out on 7 September 2026'],
  ['a session of the Human Rights Council', 'report', due({ precision: 'session', session: { organ: 'HRC', number: 53 } }), '2023-06-19', '2023-07-15', 'known', 'Its last day is 14 July 2023'],
  ['an agenda item', 'agenda_item', due({ precision: 'session', session: ga(75) }), '2020-07-17', '2020-07-17', 'assumed', 'rule 12 of the rules of procedure), that is by 17 July 2020'],
  ['an agenda item of a session to come', 'agenda_item', due({ precision: 'session', session: ga(81) }), '2026-07-10', '2026-07-10', 'assumed', 'projected'],
  ['an agenda item of another body', 'agenda_item', due({ precision: 'session', session: { organ: 'ECOSOC', number: 2023 } }), '2022-07-25', '2023-07-27', 'known', 'Economic and Social Council'],
  ['an event whose days are known', 'report', due({ precision: 'event', event: 'Seventh Biennial Meeting', ...days('2020-06-15', '2020-06-19') }), '2020-06-15', '2020-06-19', 'stated', 'Seventh Biennial Meeting, 15 to 19 June 2020'],
  ['before an event', 'submission', due({ precision: 'event', event: 'next biennial meeting', ...days(null, '2008-07-14') }), null, '2008-07-14', 'stated', 'next biennial meeting, by 14 July 2008'],
  ['an event of which the year is known', 'meeting', due({ precision: 'event', event: 'forum', ...days('2024-01-01', '2024-12-31') }), '2024-01-01', '2024-12-31', 'stated', 'forum, in 2024'],
  ['within six months of a day', 'report', due({ precision: 'relative', ...days(null, '2012-10-25') }), null, '2012-10-25', 'stated', 'by 25 October 2012'],
  ['ninety days before a session', 'report', due({ precision: 'relative', session: ga(75), ahead: 'P90D' }), null, '2020-06-17', 'known', 'It is due 90 days before the seventy-fifth session of the General Assembly opens on 15 September 2020, that is by 17 June 2020.'],
  ['six weeks before a session to come', 'report', due({ precision: 'relative', session: ga(83), ahead: 'P6W' }), null, '2028-07-25', 'projected', 'is projected to open on 5 September 2028'],
  ['a yearly day', 'submission', due({ precision: 'recurring', recurrence: 'annual', on: '--05-31', said: false }), '2020-05-31', '2020-05-31', 'assumed', 'It falls on 31 May of each year; the first one after the adoption on 12 December 2019 is 31 May 2020.'],
  ['a yearly day that the text gives', 'observance', due({ precision: 'recurring', recurrence: 'annual', on: '--12-12' }), '2020-12-12', '2020-12-12', 'stated', '12 December of each year'],
  ['a yearly day from a year on', 'observance', due({ precision: 'recurring', recurrence: 'annual', on: '--03-01', ...days('2022-01-01', null) }), '2022-03-01', '2022-03-01', 'stated', 'on or after 1 January 2022'],
  ['a yearly day from that day on', 'observance', due({ precision: 'recurring', on: '--03-01', ...days('2022-03-01', null) }), '2022-03-01', '2022-03-01', 'stated', 'on or after 1 March 2022'],
  ['29 February in a common year', 'observance', due({ precision: 'recurring', on: '--02-29', ...days('2021-01-01', null) }), '2021-02-28', '2021-02-28', 'stated', '29 February of each year'],
  ['recurring, with the first days', 'meeting', due({ precision: 'recurring', recurrence: 'biennial', ...days('2026-06-01', '2026-06-05') }), '2026-06-01', '2026-06-05', 'stated', 'It recurs (biennial).'],
  ['recurring, with the days of the first session', 'meeting', due({ precision: 'recurring', session: ga(80), ...days('2025-10-06', '2025-10-10') }), '2025-10-06', '2025-10-10', 'stated', '6 to 10 October 2025'],
  ['recurring, with the first session', 'report', due({ precision: 'recurring', recurrence: 'annual', session: ga(80) }), '2025-09-09', '2026-09-08', 'known', 'It lasts until the eighty-first session opens on 8 September 2026 (projected), so its last day is 7 September 2026.'],
];

test.each(DATED)('%s (%s)', (_, kind, symbol, start, end, basis, words) => {
  const resolved = toContract(resolve(symbol, kind, FACTS, calendar), symbol);
  expect(resolved).toMatchObject({ start, end, basis });
  expect('because' in resolved && resolved.because.join(' ')).toContain(words);
});

const REFUSED: [string, Due | null, string][] = [
  ['no time', null, 'fixes no time'],
  ['an event whose days are not known', due({ precision: 'event', event: 'Review Conference' }), 'Review Conference'],
  ['an event without a name', due({ precision: 'event' }), 'does not name'],
  ['counted from an unknown day', due({ precision: 'relative' }), 'counted from something'],
  ['counted back from a session without a table', due({ precision: 'relative', session: { organ: 'COP', number: 28 }, ahead: 'P6W' }), 'no table of sessions for "COP"'],
  ['counted back from a session of which only the year is known', due({ precision: 'relative', session: { organ: 'ECOSOC', number: 2031 }, ahead: 'P6W' }), 'on which day that opens is not known'],
  ['counted, with a beginning alone', due({ precision: 'relative', ...days('2020-01-01', null) }), 'counted from something'],
  ['recurring alone', due({ precision: 'recurring', recurrence: 'annual' }), 'It recurs (annual), and the text gives no first day.'],
  ['recurring at an unknown session', due({ precision: 'recurring', session: { organ: 'HRC', number: 70 } }), 'Human Rights Council'],
  ['a session before the table', due({ precision: 'session', session: { organ: 'HRC', number: 12 } }), 'the table of openings starts with the forty-fourth session'],
  ['a session of a body without a table', due({ precision: 'session', session: { organ: 'CSocD', number: 60 } }), 'the tracker has no table'],
  ['a session of an unknown body', due({ precision: 'session', session: { organ: 'COP', number: 28 } }), 'no table of sessions for "COP"'],
  ['a session without a number', due({ precision: 'session' }), 'not which one'],
  ['a year without a number', due({ precision: 'year' }), 'speaks of a year'],
  ['the end before the beginning', due({ precision: 'day', ...days('2020-06-19', '2020-06-15') }), 'before the first day'],
  ['a yearly day that does not exist', due({ precision: 'recurring', on: '--02-30' }), 'names no day'],
  ['a yearly day that is no day', due({ precision: 'recurring', on: 'May' }), 'names no day'],
];

test.each(REFUSED)('refused: %s', (_, symbol, words) => {
  const resolution = resolve(symbol, 'report', FACTS, calendar);
  expect(said(resolution, 'en')).toEqual({ refused: expect.stringContaining(words) });
  expect(toContract(resolution, symbol)).toEqual(said(resolution, 'en'));
});

test('a yearly day in a document without a date of adoption is refused', () => {
  const symbol = due({ precision: 'recurring', on: '--05-31' });
  expect(said(resolve(symbol, 'submission', { adopted: null }, calendar), 'en')).toEqual({ refused: expect.stringContaining('31 May of each year') });
});

describe('for every due time', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(d('1950-01-01'), n));
  const anyDue: fc.Arbitrary<Due> = fc.record({
    start: fc.option(day), end: fc.option(day),
    precision: fc.constantFrom<Precision>('day', 'month', 'quarter', 'half', 'year', 'session', 'event', 'relative', 'recurring'),
    part: fc.constantFrom('early', 'mid', 'end', null),
    session: fc.option(fc.record({ organ: fc.constantFrom('GA', 'ECOSOC', 'HRC', 'HLPF', 'no such body'), number: fc.integer({ min: -10, max: 3000 }), part: fc.constantFrom(undefined, 'main' as const, 'resumed' as const, 'end' as const) })),
    event: fc.option(fc.string()), recurrence: fc.option(fc.string()), on: fc.option(fc.constantFrom('--05-31', '--02-29', '--13-01', 'x')), said: fc.boolean(),
  });

  test('there is a window with reasons, in order, or a refusal in words; never both, never an exception', () => {
    fc.assert(fc.property(anyDue, fc.constantFrom('report', 'agenda_item', 'meeting'), fc.option(day), (symbol, kind, adopted) => {
      const resolution = resolve(symbol, kind, { adopted }, calendar);
      if ('refused' in resolution) {
        expect(said(resolution, 'en').refused).toMatch(/\.$/);
        expect(said(resolution, 'zh').refused).toMatch(/。$/);
        return;
      }
      const { first, last, because } = resolution;
      expect(first ?? last).not.toBeNull();
      expect(first === null || last === null || first <= last).toBe(true);
      expect(because.length).toBeGreaterThan(0);
      for (const sentence of [...said(because, 'en'), ...said(because, 'zh')]) expect(sentence).not.toMatch(/undefined|null|NaN/);
      for (const known of [first, last]) expect(known === null || dayOf(...(known.split('-').map(Number) as [number, number, number])) === known).toBe(true);
    }), { numRuns: 500 });
  });

  test('what the text states is never made narrower', () => {
    fc.assert(fc.property(anyDue.filter(({ precision }) => !['recurring', 'relative'].includes(precision)), (symbol) => {
      const resolution = resolve(symbol, 'report', FACTS, calendar);
      if ('refused' in resolution || (!symbol.start && !symbol.end)) return;
      expect([resolution.first, resolution.last]).toEqual([symbol.start, symbol.end]);
    }));
  });

  test('a later adoption never gives an earlier yearly day', () => {
    fc.assert(fc.property(day, day, fc.constantFrom('--05-31', '--02-29', '--12-31', '--01-01'), (a, b, on) => {
      const [early, late] = [a, b].sort() as [PlainDate, PlainDate];
      const first = (adopted: PlainDate) => (resolve(due({ precision: 'recurring', on }), 'submission', { adopted }, calendar) as { first: PlainDate }).first;
      expect(first(early) <= first(late)).toBe(true);
      expect(first(early) > early).toBe(true);
    }));
  });
});
