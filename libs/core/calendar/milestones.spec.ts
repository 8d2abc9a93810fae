import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { due, type Due, type SessionRef } from './due.js';
import type { MilestoneSet } from './milestone-sets.js';
import { isMilestoneStep, milestonesOf, type Milestone } from './milestones.js';
import { addDays, daysBetween, plainDate, type PlainDate } from './plain-date.js';
import { said, say } from './reasons/say.js';
import type { Resolution } from './resolution.js';
import { resolve } from './resolve.js';
import { createCalendar } from './sessions.js';
import { createWorkingDays } from './working-days.js';

const seed = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../../seeds/${name}.json`, import.meta.url), 'utf8')) as T;
const calendar = createCalendar(seed('bodies'));
const SETS = seed<MilestoneSet[]>('milestones');
const workingDays = createWorkingDays(seed('holidays'));
const d = plainDate;
const FACTS = { adopted: d('2019-12-12') };

const of = (kind: string, symbol: Due | null, place: string | null = null, sets = SETS) =>
  milestonesOf({ kind, due: symbol, resolution: resolve(symbol, kind, FACTS, calendar), place }, calendar, sets, workingDays);
const steps = (kind: string, symbol: Due, place: string | null = null): Milestone[] => {
  const found = of(kind, symbol, place);
  return 'none' in found ? [] : found.milestones;
};
const step = (kind: string, symbol: Due, id: string, place: string | null = null): Milestone => steps(kind, symbol, place).find((one) => one.id.endsWith(`/${id}`))!;
const session = (number: number, organ = 'GA', part?: SessionRef['part']): Due => due({ precision: 'session', session: { organ, number, ...(part ? { part } : {}) } });
const event = (start: string, end: string): Due => due({ precision: 'event', event: 'meeting', start: d(start), end: d(end) });

describe('documentation slots', () => {
  test.each([
    ['BMS7', '2020-06-15', '2020-06-19', '2020-03-09', '2020-04-06', '2020-05-04'],
    ['BMS3', '2008-07-14', '2008-07-18', '2008-04-07', '2008-05-05', '2008-06-02'],
    ['RevCon2', '2012-08-27', '2012-09-07', '2012-05-21', '2012-06-18', '2012-07-16'],
  ])('%s from %s to %s: forecast %s, submit %s, issue %s', (_, start, end, ...expected) => {
    const found = steps('report', event(start, end));
    expect(found.map(({ raw }) => raw)).toEqual(expected);
    expect(found.map(({ day }) => day)).toEqual(expected);
    expect(found.every(({ basis, direction }) => basis === 'known' && direction === 'backward')).toBe(true);
  });

  test.each([[63, '2008-07-08', '2008-08-05'], [67, '2012-07-10', '2012-08-07'], [75, '2020-07-07', '2020-08-04'], [76, '2021-07-06', '2021-08-03'], [80, '2025-07-01', '2025-07-29'], [81, '2026-06-30', '2026-07-28']])(
    'a report to session %i: submit by %s, issue by %s, by assumption that it is considered on the opening day', (number, submit, issue) => {
      const found = of('report', session(number));
      expect(step('report', session(number), 'submit')).toMatchObject({ raw: submit, basis: 'assumed', station: 'New York' });
      expect(step('report', session(number), 'issue')).toMatchObject({ raw: issue, basis: 'assumed' });
      expect('because' in found && say(found.because.at(-1)!, 'en')).toBe('On which day of the session it is considered is not known: assumed, the opening day.');
    });

  test('a slot on a holiday rolls backward, and both days are kept: session 72 and 4 July 2017', () => {
    expect(said(step('report', session(72), 'submit'), 'en')).toMatchObject({
      raw: '2017-07-04', day: '2017-07-03', direction: 'backward',
      because: [
        'Documents are submitted 10 weeks (70 days) before they are considered: processing takes four weeks. That is 4 July 2017.',
        '4 July 2017 is a holiday in New York (Independence Day; information circular on official holidays for 2017, 16-19205), so the day rolls backward.',
      ],
    });
  });

  test('where the holidays of the year are not known, the milestone says so', () => {
    expect(say(step('report', session(76), 'submit').because.at(-1)!, 'en')).toBe('The holidays of New York in 2021 are not in the table: only weekends were left out.');
    expect(step('report', session(75), 'submit').because).toHaveLength(1);
  });

  test('a report to the Human Rights Council is reckoned in Geneva, one to a meeting in Vienna in Vienna', () => {
    expect(step('report', session(53, 'HRC'), 'submit')).toMatchObject({ raw: '2023-04-10', station: 'Geneva' });
    expect(step('report', event('2023-07-03', '2023-07-07'), 'submit', 'Vienna')).toMatchObject({ raw: '2023-04-24', day: '2023-04-21', station: 'Vienna' });
    expect(step('report', event('2023-07-03', '2023-07-07'), 'submit', 'Kigali')).toMatchObject({ station: 'New York' });
  });

  test.each<[string, string, Due | null, string]>([
    ['a deadline', 'report', due({ precision: 'day', end: d('2024-06-30') }), 'the deadline stands as it is'],
    ['a year', 'report', due({ precision: 'year', start: d('2024-01-01'), end: d('2024-12-31') }), 'The text names a year and no day of consideration'],
    ['within six months', 'report', due({ precision: 'relative', end: d('2012-10-25') }), 'the deadline stands as it is'],
    ['an event of which the year is known', 'report', event('2024-01-01', '2024-12-31'), 'The day on which the event begins is not known.'],
    ['an event without days', 'report', due({ precision: 'event', event: 'forum' }), 'nothing can be counted back'],
    ['nothing', 'report', null, 'nothing can be counted back'],
    ['the resumed part', 'report', session(80, 'GA', 'resumed'), 'far too early'],
    ['before the end of a session', 'report', session(80, 'GA', 'end'), 'far too early'],
    ['a session that is not known', 'report', session(90, 'HRC'), 'nothing can be counted back'],
    ['a session of which the month is known', 'report', session(2027, 'ECOSOC'), 'The opening day of the 2027 session of the Economic and Social Council is not known.'],
    ['a meeting', 'meeting', event('2020-06-15', '2020-06-19'), 'No set of milestones serves a meeting without a session.'],
    ['an agenda item of another body', 'agenda_item', session(2024, 'ECOSOC'), 'No set of milestones serves an agenda item of "ECOSOC".'],
  ])('none for %s, and why', (_, kind, symbol, why) => {
    expect(said(of(kind, symbol), 'en')).toEqual({ none: expect.stringContaining(why) });
  });
});

describe('the agenda of a session of the General Assembly', () => {
  test.each([[63, '2008-07-18'], [67, '2012-07-20'], [75, '2020-07-17'], [76, '2021-07-16'], [80, '2025-07-11'], [81, '2026-07-10']])('provisional agenda of session %i by %s', (number, day) => {
    expect(step('agenda_item', session(number), 'provisional-agenda')).toMatchObject({ raw: day, day, basis: number > 80 ? 'projected' : 'known' });
  });

  test('every step of the seventy-fifth session', () => {
    expect(steps('agenda_item', session(75)).map(({ id, raw, day }) => [id.split('/')[1], raw, day])).toEqual([
      ['preliminary-list', '2020-02-15', '2020-02-17'],
      ['annotated-list', '2020-06-15', '2020-06-15'],
      ['notice', '2020-07-17', '2020-07-17'],
      ['provisional-agenda', '2020-07-17', '2020-07-17'],
      ['supplementary-items', '2020-08-16', '2020-08-14'],
      ['supplementary-list', '2020-08-26', '2020-08-26'],
    ]);
  });

  test('the preliminary list rolls forward, as it did in 1998', () => {
    expect(step('agenda_item', session(53), 'preliminary-list')).toMatchObject({ raw: '1998-02-15', day: '1998-02-16', direction: 'forward' });
  });
});

describe('for every day of consideration', () => {
  const start: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays(d('2000-01-01'), n));

  test('slots are exact in days, in order, on working days, and never later than the raw day', () => {
    fc.assert(fc.property(start, fc.integer({ min: 0, max: 11 }), (day, length) => {
      const found = steps('report', event(day, addDays(day, length)));
      expect(found.map(({ raw }) => daysBetween(raw, day))).toEqual([98, 70, 42]);
      for (const { raw, day: rolled, station } of found) {
        expect(rolled <= raw).toBe(true);
        expect(workingDays.isWorkingDay(rolled, station)).toBe(true);
      }
    }));
  });

  test('the zone of the machine makes no difference', () => {
    const own = process.env['TZ'];
    try {
      fc.assert(fc.property(start, (day) => {
        const of = (zone: string) => {
          process.env['TZ'] = zone;
          return steps('report', event(day, day)).map(({ raw, day: rolled }) => [raw, rolled]);
        };
        expect(of('Pacific/Kiritimati')).toEqual(of('Pacific/Pago_Pago'));
        expect(of('Africa/Cairo')).toEqual(of('America/Nuuk'));
      }));
    } finally {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    }
  });

  test('the due time itself never moves', () => {
    fc.assert(fc.property(start, (day) => {
      const symbol = event(day, day);
      const before: Resolution = resolve(symbol, 'report', FACTS, calendar);
      of('report', symbol);
      expect(before).toMatchObject({ first: day, last: day });
    }));
  });
});

describe('seeds/milestones.json', () => {
  test('every step has one way to its day, names in both languages and a reason', () => {
    for (const { steps: all, source } of SETS) {
      expect(source.length).toBeGreaterThan(10);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const one of all) expect(isMilestoneStep(one) && one.names.en !== '' && one.names.zh !== '').toBe(true);
      for (const { because } of all) expect(because).toEqual({ en: expect.stringMatching(/\.$/), zh: expect.stringMatching(/。$/) });
    }
    expect(new Set(SETS.map(({ id }) => id)).size).toBe(SETS.length);
  });

  test.each([[{ daysBefore: 10 }, true], [{ on: '--02-15' }, true], [{}, false], [{ daysBefore: 1, on: '--02-15' }, false], [{ on: '--02-30' }, false], [{ on: '15 February' }, false], [{ on: '--02-29' }, false]])(
    'a step with %j: %s', (one, is) => expect(isMilestoneStep(one)).toBe(is));
});
