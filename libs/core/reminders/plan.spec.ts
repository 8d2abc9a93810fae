import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addDays, createCalendar, createWorkingDays, due, plainDate, reason, say, type Due, type PlainDate, type SessionPart } from '../calendar/index.js';
import { KINDS, type Kind } from '../extraction/index.js';
import { toObligations, type Obligation } from '../obligations/index.js';
import { anchorOf, periodStart } from './anchor.js';
import { describeRule, planReminders, policyFor } from './plan.js';
import type { Policy } from './reminder.js';

const seed = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../../seeds/${name}.json`, import.meta.url), 'utf8')) as T;
const calendar = createCalendar(seed('bodies'));
const POLICIES = seed<Policy[]>('policies');
const d = plainDate;
const ADOPTED = d('2019-12-12');

function obligation(kind: Kind, symbol: Due | null, confidence = 0.9): Obligation {
  return toObligations([{
    kind, part: 0, paragraph: '7', quote: 'q', who: null, to: null, place: null, duration: null, qualifiers: [], strength: 'S5', confidence,
    rule: 'r', due: symbol, undated: null, meeting: null, hangsOn: null, spans: [[0, 1]], evidence: {},
  }], { documents: [{ symbol: 'A/RES/74/60', session: 74, organ: 'GA', adopted: ADOPTED }], name: 'A_RES_74_60.txt' }, calendar)[0]!;
}

const period = (precision: Due['precision'], start: string | null, end: string | null, more: Partial<Due> = {}): Due =>
  due({ precision, start: start === null ? null : d(start), end: end === null ? null : d(end), ...more });
const session = (number: number, organ = 'GA'): Due => due({ precision: 'session', session: { organ, number } });

const part = (number: number, name: SessionPart): Due => due({ precision: 'session', session: { organ: 'GA', number, part: name } });

const plan = (kind: Kind, symbol: Due, readOn = '2019-12-12') =>
  planReminders(obligation(kind, symbol), policyFor(kind, POLICIES), calendar, d(readOn)).map(({ rule, day }) => `${day} ${rule}`);

describe('the day that is counted back from', () => {
  test.each<[string, Kind, Due, string | null, string | null]>([
    ['a day', 'meeting', period('day', '2020-06-15', '2020-06-15'), '2020-06-15', 'stated'],
    ['a range: its first day', 'meeting', period('day', '2020-06-15', '2020-06-19'), '2020-06-15', 'stated'],
    ['a range of a whole month: its first day', 'meeting', period('day', '2020-06-01', '2020-06-30'), '2020-06-01', 'stated'],
    ['"by a day": that day', 'submission', period('day', null, '2024-06-30'), '2024-06-30', 'stated'],
    ['from a day on: that day', 'term', period('day', '2024-07-01', null), '2024-07-01', 'stated'],
    ['a session: its opening', 'report', session(75), '2020-09-15', 'assumed'],
    ['a session to come: its projected opening', 'report', session(83), '2028-09-05', 'assumed'],
    ['a session with stated days: those', 'meeting', { ...period('day', '2020-10-05', '2020-11-03'), session: { organ: 'GA', number: 75 } }, '2020-10-05', 'stated'],
    ['an agenda item: 60 days before the opening', 'agenda_item', session(75), '2020-07-17', 'assumed'],
    ['an event: its first day', 'report', period('event', '2020-06-15', '2020-06-19', { event: 'BMS7' }), '2020-06-15', 'stated'],
    ['before an event: its last day', 'submission', period('event', null, '2008-07-14', { event: 'BMS3' }), '2008-07-14', 'stated'],
    ['within six months: the last day', 'report', period('relative', null, '2020-10-25'), '2020-10-25', 'stated'],
    ['within six months from a day: the last day', 'report', period('relative', '2020-04-25', '2020-10-25'), '2020-10-25', 'stated'],
    ['ninety days before a session: that day', 'report', due({ precision: 'relative', session: { organ: 'GA', number: 75 }, ahead: 'P90D' }), '2020-06-17', 'known'],
    ['a yearly day', 'submission', due({ precision: 'recurring', on: '--05-31' }), '2020-05-31', 'stated'],
    ['yearly, with the first session: its opening', 'report', due({ precision: 'recurring', recurrence: 'annual', session: { organ: 'GA', number: 80 } }), '2025-09-09', 'assumed'],
    ['a session of the Council whose opening is in the table', 'report', session(2026, 'ECOSOC'), '2025-07-31', 'assumed'],
    ['a session of which only the cycle is known', 'report', session(2027, 'ECOSOC'), null, null],
    ['a month', 'meeting', period('month', '2012-07-01', '2012-07-31'), null, null],
    ['a quarter', 'meeting', period('quarter', '2024-01-01', '2024-03-31'), null, null],
    ['a half-year', 'meeting', period('half', '2024-01-01', '2024-06-30'), null, null],
    ['a year', 'meeting', period('year', '2022-01-01', '2022-12-31'), null, null],
    ['early in a year', 'meeting', period('year', '2024-01-01', '2024-12-31', { part: 'early' }), null, null],
    ['by a year', 'target', period('year', null, '2030-12-31'), null, null],
    ['an event of which the year is known', 'meeting', period('event', '2024-01-01', '2024-12-31', { event: 'forum' }), null, null],
    ['an event without days', 'report', due({ precision: 'event', event: 'X' }), null, null],
    ['a session of the Human Rights Council: its opening', 'report', session(53, 'HRC'), '2023-06-19', 'assumed'],
    ['a session that is not known', 'report', session(90, 'HRC'), null, null],
    ['the main part of a session: its opening', 'report', part(80, 'main'), '2025-09-09', 'assumed'],
    ['the resumed part of a session, whose first day is not known', 'review', part(80, 'resumed'), null, null],
    ['before the end of a session: its last day', 'report', part(80, 'end'), '2026-09-07', 'known'],
  ])('%s', (_, kind, symbol, day, basis) => {
    const anchor = anchorOf(obligation(kind, symbol), calendar);
    expect([anchor?.day ?? null, anchor?.basis ?? null]).toEqual([day, basis]);
  });

  test('the opening of a session comes with its reasons', () => {
    const { because } = anchorOf(obligation('report', session(75)), calendar)!;
    expect(say(because[0]!, 'en')).toContain('opened on 15 September 2020');
    expect(say(because[1]!, 'en')).toBe('The text names no day of the session, so the countdown assumes its opening day.');
  });

  test.each<[Due, string | null]>([
    [period('year', '2022-01-01', '2022-12-31'), '2022-01-01'], [period('year', null, '2030-12-31'), '2030-01-01'],
    [period('half', null, '2024-12-31'), '2024-07-01'], [period('quarter', null, '2024-06-30'), '2024-04-01'], [period('month', null, '2026-02-28'), '2026-02-01'],
    [period('event', '2024-01-01', '2024-12-31'), '2024-01-01'], [session(2027, 'ECOSOC'), '2026-07-01'],
    [part(80, 'resumed'), '2026-01-01'], [part(80, 'main'), null], [part(80, 'end'), null],
    [period('day', '2020-06-15', '2020-06-19'), null], [session(75), null],
  ])('the period of %j begins on %s', (symbol, day) => {
    expect(periodStart(obligation('action', symbol))?.day ?? null).toBe(day);
  });
});

describe('reminders by the policies of the seeds', () => {
  test('Seventh Biennial Meeting, 15 to 19 June 2020', () => {
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-19'))).toEqual([
      '2020-03-17 before-90', '2020-05-16 before-30', '2020-06-08 before-7', '2020-06-14 before-1', '2020-06-15 before-0']);
  });

  test('report to the seventy-fifth session, chased after its last day', () => {
    expect(plan('report', session(75))).toEqual([
      '2020-06-17 before-90', '2020-08-16 before-30', '2020-09-08 before-7', '2020-09-14 before-1', '2020-09-15 before-0', '2021-09-14 overdue-1', '2021-10-13 overdue-30']);
  });

  test('item of the provisional agenda of the seventy-fifth session', () => {
    expect(plan('agenda_item', session(75))).toEqual(['2020-06-17 before-30', '2020-07-10 before-7', '2020-07-16 before-1', '2020-07-17 before-0', '2020-07-18 overdue-1']);
  });

  test('in 2022: no countdown, one notice when the year begins', () => {
    expect(plan('meeting', period('year', '2022-01-01', '2022-12-31'))).toEqual(['2022-01-01 opens']);
    expect(plan('report', period('year', '2022-01-01', '2022-12-31'))).toEqual(['2022-01-01 opens', '2023-01-01 overdue-1', '2023-01-30 overdue-30']);
  });

  test('before the end of a session: counted down to its last day, chased after it', () => {
    expect(plan('report', part(80, 'end'))).toEqual([
      '2026-06-09 before-90', '2026-08-08 before-30', '2026-08-31 before-7', '2026-09-06 before-1', '2026-09-07 before-0', '2026-09-08 overdue-1', '2026-10-07 overdue-30']);
  });

  test('at the resumed part of a session: a notice when the new year begins, no countdown to a day that nobody knows', () => {
    expect(plan('report', part(80, 'resumed'))).toEqual(['2026-01-01 opens', '2026-09-08 overdue-1', '2026-10-07 overdue-30']);
  });

  test('by 2030: one notice when 2030 begins', () => {
    expect(plan('action', period('year', null, '2030-12-31'))).toEqual(['2030-01-01 opens', '2031-01-01 overdue-1', '2031-01-30 overdue-30']);
    expect(plan('target', period('year', null, '2030-12-31'))).toEqual(['2030-01-01 opens']);
  });

  test('read late: what is past is left out, what is still due goes out', () => {
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-19'), '2020-06-01')).toEqual(['2020-06-08 before-7', '2020-06-14 before-1', '2020-06-15 before-0']);
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-19'), '2020-06-15')).toEqual(['2020-06-15 before-0']);
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-15'), '2020-06-15')).toEqual(['2020-06-15 before-0']);
    expect(plan('submission', period('day', null, '2020-06-30'), '2020-06-28')).toEqual(['2020-06-29 before-1', '2020-06-30 before-0', '2020-07-01 overdue-1', '2020-07-30 overdue-30']);
  });

  test('read while it is open, with nothing to count down to: announced once, on that day', () => {
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-19'), '2020-06-16')).toEqual(['2020-06-16 opens']);
    expect(plan('report', session(74))).toEqual(['2019-12-12 opens', '2020-09-15 overdue-1', '2020-10-14 overdue-30']);
    expect(plan('meeting', period('year', '2020-01-01', '2020-12-31'), '2020-03-01')).toEqual(['2020-03-01 opens']);
  });

  test('read after the day from which it holds for good: nothing', () => {
    expect(plan('term', period('day', '2019-07-01', null))).toEqual([]);
  });

  test('over when it was read: nothing', () => {
    expect(plan('report', period('day', '2019-12-01', '2019-12-11'))).toEqual([]);
    expect(plan('meeting', period('day', '2020-06-15', '2020-06-19'), '2020-06-20')).toEqual([]);
  });

  test('not sure, or not dated: nothing until a person has looked', () => {
    const unsure = obligation('meeting', period('day', '2020-06-15', '2020-06-19'), 0.5);
    expect(planReminders(unsure, policyFor('meeting', POLICIES), calendar, ADOPTED)).toEqual([]);
    expect(plan('report', due({ precision: 'event', event: 'X' }))).toEqual([]);
  });

  test('a number that a policy gives twice is one reminder', () => {
    const twice: Policy = { id: 'p', kinds: '*', daysBefore: [7, 7], daysOverdue: [1, 1] };
    const planned = planReminders(obligation('report', period('day', '2020-06-15', '2020-06-15')), twice, calendar, ADOPTED);
    expect(planned.map(({ rule }) => rule)).toEqual(['before-7', 'overdue-1']);
  });
});

describe('for every obligation and policy', () => {
  const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(d('2016-01-01'), n));
  const symbol: fc.Arbitrary<Due> = fc.record({
    precision: fc.constantFrom<Due['precision']>('day', 'month', 'quarter', 'half', 'year', 'session', 'event', 'relative', 'recurring'),
    start: fc.option(day), end: fc.option(day), session: fc.option(fc.record({ organ: fc.constantFrom('GA', 'ECOSOC', 'HRC'), number: fc.constantFrom(70, 75, 81, 2020, 2027) })),
    on: fc.option(fc.constant('--05-31')), event: fc.option(fc.constant('e')),
  }).map((fields) => due(fields));
  const policy: fc.Arbitrary<Policy> = fc.record({
    id: fc.constant('p'), kinds: fc.constant<'*'>('*'), daysBefore: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), daysOverdue: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 4 }),
  });
  const everything = [fc.constantFrom(...KINDS), symbol, policy, day, fc.constantFrom(0.5, 0.9)] as const;

  test('planned days are sorted, never before the reading, at most one a rule, and planning twice equals planning once', () => {
    fc.assert(fc.property(...everything, (kind, due, rules, readOn, confidence) => {
      const one = obligation(kind, due, confidence);
      const planned = planReminders(one, rules, calendar, readOn);
      expect(planReminders(one, rules, calendar, readOn)).toEqual(planned);
      expect(planned.every((reminder) => reminder.day >= readOn && reminder.anchor !== null)).toBe(true);
      expect(new Set(planned.map(({ rule }) => rule)).size).toBe(planned.length);
      expect(planned.map((reminder) => reminder.day)).toEqual(planned.map((reminder) => reminder.day).sort());
      if (kind === 'meeting' || kind === 'observance') expect(planned.some(({ rule }) => rule.startsWith('overdue'))).toBe(false);
      if (confidence < 0.8) expect(planned).toEqual([]);
    }), { numRuns: 400 });
  });

  test('reading later only leaves reminders out: the countdown and what is overdue never move', () => {
    fc.assert(fc.property(...everything, fc.nat(900), (kind, due, rules, readOn, confidence, delay) => {
      const one = obligation(kind, due, confidence);
      const fixed = (from: PlainDate) => planReminders(one, rules, calendar, from).filter(({ rule }) => rule !== 'opens').map(({ rule, day: at }) => `${at} ${rule}`);
      const early = new Set(fixed(readOn));
      expect(fixed(addDays(readOn, delay)).every((reminder) => early.has(reminder))).toBe(true);
    }));
  });
});

test('the first policy that names the kind applies, the one for all kinds last', () => {
  const rest: Policy = { id: 'rest', kinds: '*', daysBefore: [1], daysOverdue: [] };
  const reports: Policy = { id: 'reports', kinds: ['report'], daysBefore: [2], daysOverdue: [] };
  expect(policyFor('report', [rest, reports]).id).toBe('reports');
  expect(policyFor('meeting', [reports, rest]).id).toBe('rest');
  expect(() => policyFor('meeting', [reports])).toThrow('"meeting"');
});

test('the policies of the seeds speak of every kind, each with a name of its own', () => {
  for (const kind of KINDS) expect(policyFor(kind, POLICIES).daysBefore.length).toBeGreaterThan(0);
  expect(policyFor('meeting', POLICIES)).toMatchObject({ id: 'default', daysBefore: [90, 30, 7, 1, 0], daysOverdue: [1, 30] });
  expect(new Set(POLICIES.map(({ id }) => id)).size).toBe(POLICIES.length);
  const numbers = POLICIES.flatMap(({ daysBefore, daysOverdue }) => [...daysBefore, ...daysOverdue.map((days) => days - 1)]);
  expect(numbers.every((days) => Number.isInteger(days) && days >= 0)).toBe(true);
});

test.each([
  ['before-90', '90 days before'], ['before-1', '1 day before'], ['before-0', 'on the day'], ['overdue-1', '1 day overdue'], ['overdue-30', '30 days overdue'],
  ['opens', 'period opens'], ['intake', 'intake'], ['toString', 'toString'],
])('%s reads "%s"', (rule, words) => expect(describeRule(rule)).toBe(words));

describe('reminders that roll', () => {
  const meeting = obligation('meeting', period('day', '2020-06-15', '2020-06-19'));
  const days = createWorkingDays(seed('holidays'));
  const rolling = (roll: Policy['roll']) => planReminders(meeting, { ...policyFor('meeting', POLICIES), roll }, calendar, ADOPTED, days);

  test('only the rules that the policy names, each its own way; the anchor stays where the text has it', () => {
    const planned = rolling({ 'before-30': { direction: 'backward', station: 'New York' }, 'before-1': { direction: 'forward', station: 'New York' } });
    expect(planned.map(({ rule, day }) => `${day} ${rule}`)).toEqual([
      '2020-03-17 before-90', '2020-05-15 before-30', '2020-06-08 before-7', '2020-06-15 before-1', '2020-06-15 before-0']);
    expect(planned.every(({ anchor }) => anchor?.day === '2020-06-15')).toBe(true);
    expect(planned.find(({ rule }) => rule === 'before-30')!.rolled).toEqual({
      raw: '2020-05-16', day: '2020-05-15', direction: 'backward', because: [reason('roll.weekend', { day: plainDate('2020-05-16'), direction: 'backward' })] });
  });

  test('none by default, and none where the direction is none', () => {
    const days0 = rolling(undefined).map(({ day }) => day);
    expect(days0).toContain('2020-05-16');
    expect(rolling({ 'before-30': { direction: 'none', station: 'New York' } }).map(({ day }) => day)).toEqual(days0);
  });

  test('no policy of the seeds rolls', () => expect(POLICIES.filter(({ roll }) => roll)).toEqual([]));
});
