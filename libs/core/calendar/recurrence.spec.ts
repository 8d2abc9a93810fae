import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import rrule from 'rrule';
import { due, type Due } from './due.js';
import { addDays, plainDate, type PlainDate } from './plain-date.js';
import { occurrences, type Occurrence } from './recurrence.js';
import { said, say } from './reasons/say.js';
import type { DatingFacts } from './resolve.js';
import { createCalendar } from './sessions.js';
import type { Schedule } from './standing-rules.js';

const { RRule } = rrule;
const seed = (name: string) => JSON.parse(readFileSync(new URL(`../../../seeds/${name}.json`, import.meta.url), 'utf8'));
const SCHEDULES: Schedule[] = seed('schedules');
const calendar = createCalendar(seed('bodies'), { external: seed('external-rules'), schedules: SCHEDULES });
const d = plainDate;
const FACTS: DatingFacts = { adopted: d('2020-12-07'), session: 75, organ: 'GA' };
const HORIZON = { today: d('2020-12-07'), until: d('2024-12-31') };
const recurring = (fields: Partial<Due>): Due => due({ precision: 'recurring', ...fields });
const days = (start: string | null, end: string | null): Pick<Due, 'start' | 'end'> => ({ start: start && d(start), end: end && d(end) } as Pick<Due, 'start' | 'end'>);
const ga = (number: number) => ({ organ: 'GA', number });

function all(symbol: Due, kind = 'report', horizon = HORIZON, facts = FACTS): Occurrence[] {
  const found = occurrences(symbol, kind, facts, calendar, horizon);
  if (!Array.isArray(found)) throw new Error(found ? say(found.refused, 'en') : 'does not recur');
  return found;
}

const windows = (found: Occurrence[]): string[] => found.map(({ first, last }) => (first === last ? String(first) : `${first ?? '..'}/${last ?? '..'}`));
const why = ({ because }: Occurrence): string => said(because, 'en').join(' ');

const TABLE: [string, Due, string[]][] = [
  ['a yearly day', recurring({ recurrence: 'annual', on: '--05-31' }), ['2021-05-31', '2022-05-31', '2023-05-31', '2024-05-31']],
  ['29 February comes back', recurring({ recurrence: 'annual', on: '--02-29' }), ['2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
  ['a yearly day every other year', recurring({ recurrence: 'biennial', on: '--05-31' }), ['2021-05-31', '2023-05-31']],
  ['years', recurring({ recurrence: 'biennial', ...days('2021-01-01', '2021-12-31') }), ['2021-01-01/2021-12-31', '2023-01-01/2023-12-31']],
  ['five years ahead: the next time is always there', recurring({ recurrence: 'every 5 years', ...days('2019-01-01', '2019-12-31') }), ['2019-01-01/2019-12-31', '2024-01-01/2024-12-31']],
  ['every ten years: the next time is there though it is past the horizon', recurring({ recurrence: 'every 10 years', ...days('2019-01-01', '2019-12-31') }), ['2019-01-01/2019-12-31', '2029-01-01/2029-12-31']],
  ['days', recurring({ recurrence: 'annual', ...days('2021-06-14', '2021-06-18') }), ['2021-06-14/2021-06-18', '2022-06-14/2022-06-18', '2023-06-14/2023-06-18', '2024-06-14/2024-06-18']],
  ['by a day, and every so many days thereafter', recurring({ recurrence: 'every 180 days', ...days(null, '2023-09-27') }), ['../2023-09-27', '2023-09-28/2024-03-25', '2024-03-26/2024-09-21', '2024-09-22/2025-03-20']],
  ['a beginning alone: each lasts until the next', recurring({ recurrence: 'annual', ...days('2022-05-01', null) }), ['2022-05-01/2023-04-30', '2023-05-01/2024-04-30', '2024-05-01/2025-04-30']],
  ['sessions by the year', recurring({ recurrence: 'annual', session: ga(76) }), ['2021-09-14/2022-09-12', '2022-09-13/2023-09-04', '2023-09-05/2024-09-09', '2024-09-10/2025-09-08']],
  ['the main part of each session', recurring({ recurrence: 'annual', session: { ...ga(76), part: 'main' } }), ['2021-09-14/2021-12-31', '2022-09-13/2022-12-31', '2023-09-05/2023-12-31', '2024-09-10/2024-12-31']],
  ['every second session', recurring({ recurrence: 'biennial', session: ga(76) }), ['2021-09-14/2022-09-12', '2023-09-05/2024-09-09']],
  ['each session', recurring({ recurrence: 'each session' }), ['2021-09-14/2022-09-12', '2022-09-13/2023-09-04', '2023-09-05/2024-09-09', '2024-09-10/2025-09-08']],
  ['from its seventy-seventh to its seventy-eighth session', recurring({ recurrence: 'annual', session: ga(77), until: ga(78) }), ['2022-09-13/2023-09-04', '2023-09-05/2024-09-09']],
  ['until a day', recurring({ recurrence: 'annual', on: '--05-31', until: d('2022-12-31') }), ['2021-05-31', '2022-05-31']],
  ['how often is not said: the first time alone', recurring({ session: ga(76) }), ['2021-09-14/2022-09-12']],
];

test.each(TABLE)('%s', (_, symbol, expected) => {
  expect(windows(all(symbol))).toEqual(expected);
});

test('each time is a symbol as exact as its window, and says from where it is counted', () => {
  expect(all(recurring({ recurrence: 'biennial', ...days('2021-01-01', '2021-12-31') })).map((one) => one.due.precision)).toEqual(['year', 'year']);
  expect(all(recurring({ recurrence: 'annual', on: '--05-31' }))[1]!.due).toMatchObject({ precision: 'day', start: '2022-05-31', end: '2022-05-31' });
  const [first, second] = all(recurring({ recurrence: 'annual', session: ga(76) }));
  expect([first!.due, second!.due]).toMatchObject([{ precision: 'session', session: ga(76) }, { precision: 'session', session: ga(77) }]);
  expect(why(second!)).toContain('The second time of what recurs (annual), counted from the seventy-sixth session of the General Assembly: the seventy-seventh session');
  expect(why(second!)).toContain('The seventy-seventh session of the General Assembly opened on 13 September 2022');
});

test('sessions to come are marked as projected', () => {
  const found = all(recurring({ recurrence: 'each session', session: ga(79) }), 'report', { today: d('2024-12-01'), until: d('2028-12-31') });
  expect(found.map(({ basis }) => basis)).toEqual(['known', 'known', 'projected', 'projected', 'projected']);
});

test('an item put on the agenda of each session is due with each provisional agenda', () => {
  expect(windows(all(recurring({ recurrence: 'annual', session: ga(76) }), 'agenda_item').slice(0, 2))).toEqual(['2021-07-16', '2022-07-15']);
});

test('of a body with several sessions a year only the year is known', () => {
  const body = { organ: 'X', names: { en: 'Body X', zh: 'X' }, openingRule: null, sessions: [1, 2, 3].map((number) => ({ number, opens: d(`2021-0${number * 3}-01`), source: 's' })) };
  const several = createCalendar([body]);
  const found = occurrences(recurring({ recurrence: 'annual', session: { organ: 'X', number: 1 } }), 'report', FACTS, several, HORIZON) as Occurrence[];
  expect(windows(found)).toEqual(['2021-03-01/2021-05-31', '2022-01-01/2022-12-31', '2023-01-01/2023-12-31', '2024-01-01/2024-12-31']);
  expect(found[1]).toMatchObject({ basis: 'assumed', due: { precision: 'year' } });
});

test.each<[string, Due, DatingFacts, string]>([
  ['no first time', recurring({ recurrence: 'every 5 years' }), FACTS, 'gives no first day'],
  ['each session of nobody knows what', recurring({ recurrence: 'each session' }), { ...FACTS, to: 'Commission on the Moon' }, 'not known of which body'],
])('refused: %s', (_, symbol, facts, words) => {
  expect(said(occurrences(symbol, 'report', facts, calendar, HORIZON), 'en')).toEqual({ refused: expect.stringContaining(words) });
});

test('what does not recur has no occurrences', () => {
  expect(occurrences(null, 'report', FACTS, calendar, HORIZON)).toBeNull();
  expect(occurrences(due({ precision: 'day', end: d('2024-01-01') }), 'report', FACTS, calendar, HORIZON)).toBeNull();
});

describe('Article 13 of the Arms Trade Treaty', () => {
  const symbol = recurring({ recurrence: 'annual', on: '--05-31', said: false, rule: 'arms-trade-treaty/13-3' });

  test('31 May of every year, on Saturdays and Sundays too, for the year before, with the article and its source', () => {
    const found = all(symbol, 'submission');
    expect(windows(found)).toEqual(['2021-05-31', '2022-05-31', '2023-05-31', '2024-05-31']);
    expect(found.every(({ basis }) => basis === 'known')).toBe(true);
    expect(why(found[0]!)).toContain('Article 13 (3) of the Arms Trade Treaty');
    expect(why(found[0]!)).toContain('thearmstradetreaty.org');
    expect(found.map((one) => /calendar year, (\d{4})/.exec(why(one))?.[1])).toEqual(['2020', '2021', '2022', '2023']);
    expect(windows(all(symbol, 'submission', { today: d('2026-06-01'), until: d('2026-06-01') })).at(-1)).toBe('2027-05-31');
  });
});

describe('the cycle of the Programme of Action', () => {
  const biennial = recurring({ recurrence: 'biennial', rule: 'programme-of-action/biennial-meetings' });
  const yearsOf = (id: string): number[] => SCHEDULES.find((schedule) => schedule.id === `programme-of-action/${id}`)!.times.map(({ start }) => Number(start.slice(0, 4)));
  const facts: DatingFacts = { adopted: d('2001-12-24') };
  const horizon = { today: d('2001-12-24'), until: d('2030-12-31') };

  test('its years, of which 2020 became 2021', () => {
    expect(yearsOf('biennial-meetings')).toEqual([2003, 2005, 2008, 2010, 2014, 2016, 2021, 2022, 2026, 2028]);
    expect(yearsOf('expert-meetings')).toEqual([2011, 2015]);
    expect(yearsOf('review-conferences')).toEqual([2006, 2012, 2018, 2024, 2030]);
  });

  test('"every two years" does not override the schedule', () => {
    const found = all(biennial, 'meeting', horizon, facts);
    expect(found.map(({ first }) => Number(first!.slice(0, 4)))).toEqual(yearsOf('biennial-meetings'));
    expect(why(found[6]!)).toContain('15 to 19 June 2020 and was moved (A/RES/75/241');
  });

  test('RFC 5545 with INTERVAL=2 from 2003 is wrong where the schedule is right', () => {
    const rule = new RRule({ freq: RRule.YEARLY, interval: 2, dtstart: new Date('2003-07-07T00:00:00Z'), until: new Date('2028-12-31T00:00:00Z') });
    const predicted = rule.all().map((at) => at.getUTCFullYear());
    const held = yearsOf('biennial-meetings');
    expect(predicted.filter((year) => !held.includes(year))).toEqual([2007, 2009, 2011, 2013, 2015, 2017, 2019, 2023, 2025, 2027]);
    expect(held.filter((year) => !predicted.includes(year))).toEqual([2008, 2010, 2014, 2016, 2022, 2026, 2028]);
  });

  test('a document counts the meetings that were to come when it was adopted; after the last one nothing is known', () => {
    expect(all(biennial, 'meeting', horizon, { adopted: d('2007-12-05') })[0]).toMatchObject({ number: 1, first: '2008-07-14', last: '2008-07-18', basis: 'known' });
    expect(said(occurrences(biennial, 'meeting', { adopted: d('2029-01-01') }, calendar, horizon), 'en')).toEqual({ refused: expect.stringContaining('explicit schedule') });
  });
});

describe('for every recurrence', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(d('1990-01-01'), n));
  const symbol = fc.record({
    start: fc.option(day), end: fc.option(day), session: fc.option(fc.record({ organ: fc.constantFrom('GA', 'ECOSOC', 'HRC', 'none'), number: fc.integer({ min: 50, max: 2040 }) })),
    recurrence: fc.constantFrom('annual', 'biennial', 'every 3 months', 'every 45 days', 'each session', 'every 1 months', null, 'now and then'),
    on: fc.option(fc.constantFrom('--05-31', '--02-29', 'x')), said: fc.boolean(), until: fc.option(fc.oneof(day, fc.constant(ga(85))), { nil: undefined }),
    rule: fc.option(fc.constantFrom('arms-trade-treaty/13-3', 'programme-of-action/biennial-meetings', 'no such rule'), { nil: undefined }),
  }).map((fields): Due => {
    const { until, rule, ...rest } = fields;
    return recurring({ ...rest, ...(until === undefined ? {} : { until }), ...(rule === undefined ? {} : { rule }) });
  });

  test('times are numbered from 1, in order, with reasons; a further horizon only adds to them', () => {
    fc.assert(fc.property(symbol, day, fc.constantFrom('report', 'agenda_item', 'meeting'), fc.nat(1500), (one, today, kind, more) => {
      const upTo = (until: PlainDate) => occurrences(one, kind, { ...FACTS, adopted: d('2005-01-01') }, calendar, { today, until });
      const [near, far] = [upTo(today), upTo(addDays(today, more))];
      if (!Array.isArray(near) || !Array.isArray(far)) {
        expect(near).toEqual(far);
        return;
      }
      expect(far.slice(0, near.length)).toEqual(near);
      far.forEach(({ number, first, last, because }, i) => {
        expect(number).toBe(i + 1);
        expect(first ?? last).not.toBeNull();
        expect(first === null || last === null || first <= last).toBe(true);
        const before = far[i - 1];
        if (before) expect((before.first ?? before.last!) < (first ?? last!)).toBe(true);
        for (const sentence of [...said(because, 'en'), ...said(because, 'zh')]) expect(sentence).not.toMatch(/undefined|null|NaN/);
      });
    }), { numRuns: 400 });
  });
});
