import { describe, expect, test } from '@jest/globals';
import { said, type Body, type PlainDate } from '../core/index.js';
import { bodyView } from './bodies.js';

const day = (text: string) => text as PlainDate;
const body = (fields: Partial<Body>): Body => ({ organ: 'XX', names: { en: 'Body', zh: '机构' }, openingRule: null, sessions: [], ...fields });
const of = (fields: Partial<Body>) => bodyView(body(fields)).sessions.map(({ number, opens, basis }) => [number, opens, basis]);

describe('the sessions of a body', () => {
  test('are those of the table, then those that the rule projects', () => {
    expect(of({ organ: 'GA', openingRule: 'general-assembly', sessions: [{ number: 80, opens: day('2025-09-09'), source: 'a list' }] })).toEqual([
      [80, '2025-09-09', 'known'], [81, '2026-09-08', 'projected'], [82, '2027-09-07', 'projected'], [83, '2028-09-05', 'projected'], [84, '2029-09-11', 'projected'],
    ]);
  });

  test.each<[string, Partial<Body>]>([
    ['no rule', { sessions: [{ number: 3, opens: day('2020-02-03'), source: 'a list' }] }],
    ['a rule that gives no more than the year', { openingRule: 'calendar-year', sessions: [{ number: 2020, opens: day('2020-02-03'), source: 'a list' }] }],
  ])('end with the table where there is %s', (_, fields) => {
    expect(of(fields).map(([, , basis]) => basis)).toEqual(['known']);
  });

  test('are none where the table has none, and the note says why', () => {
    expect(said(bodyView(body({ openingRule: 'general-assembly', note: 'It meets all the time.' })), 'en')).toMatchObject({ sessions: [], note: 'It meets all the time.' });
  });
});
