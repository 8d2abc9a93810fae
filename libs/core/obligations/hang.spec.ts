import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, due, plainDate, reason, said, type PlainDate } from '../calendar/index.js';
import { RELATIONS, type Relation } from '../extraction/index.js';
import { hang, type EventStanding } from './hang.js';

const d = plainDate;
const MEETING = 'A/RES/74/60 7/meeting/1';
const PERIOD = /^\d{4}-(01-01 \d{4}-12-31|05-01 \d{4}-06-30)$/;
/** Known by its days, or, where they are those of a whole year or of May and June, by the year or the months alone. */
const precisionOf = (first: string | null, last: string | null) => (!PERIOD.test(`${first} ${last}`) ? 'day' : first?.endsWith('01-01') ? 'year' : 'month');
const event = (first: string | null, last: string | null, fields: Partial<EventStanding> = {}): EventStanding => ({
  ref: MEETING, cancelled: null,
  due: due({ precision: precisionOf(first, last), start: first && d(first), end: last && d(last) } as never),
  resolution: { first: first && d(first), last: last && d(last), basis: 'stated', because: [reason('time.inferred', {})] } as EventStanding['resolution'], ...fields,
});
const SAID = due({ precision: 'event', event: 'Seventh Biennial Meeting', said: false });
const NAME = 'Seventh Biennial Meeting';

/** Relation, offset, the event's days, the window that follows, and words that the first reason must hold. */
const TABLE: [Relation, string | null, [string | null, string | null], [string | null, string], string][] = [
  ['at', null, ['2020-06-15', '2020-06-19'], ['2020-06-15', '2020-06-19'], `It hangs on Seventh Biennial Meeting (A/RES/74/60, paragraph 7): 15 to 19 June 2020.`],
  ['at', null, ['2021-01-01', '2021-12-31'], ['2021-01-01', '2021-12-31'], ': 2021.'],
  ['before', null, ['2020-06-15', '2020-06-19'], [null, '2020-06-15'], 'before Seventh Biennial Meeting'],
  ['before', null, ['2021-01-01', '2021-12-31'], [null, '2021-12-31'], 'by 2021.'],
  ['before', 'P90D', ['2020-06-15', '2020-06-19'], [null, '2020-03-17'], '90 days before'],
  ['before', 'P2W', ['2020-06-15', null], [null, '2020-06-01'], '2 weeks before'],
  ['until', null, ['2020-06-15', '2020-06-19'], [null, '2020-06-19'], 'until 19 June 2020'],
  ['after', 'P6M', ['2020-06-15', '2020-06-19'], [null, '2020-12-19'], 'within 6 months after'],
  ['after', 'P1M', ['2021-01-25', '2021-01-31'], [null, '2021-02-28'], 'within 1 month after'],
  ['after', 'P1Y', ['2020-02-24', '2020-02-29'], [null, '2021-02-28'], 'within 1 year after'],
];

test.each(TABLE)('%s %s of %j: %j', (relation, by, [first, last], [start, end], words) => {
  const { due: symbol, resolution } = hang(SAID, { name: NAME, relation, by }, event(first, last));
  expect(said(resolution, 'en')).toMatchObject({ first: start, last: end, basis: 'stated', because: [expect.stringContaining(words), expect.stringContaining('inferred')] });
  expect(symbol).toEqual({ ...SAID, start, end, precision: words === 'by 2021.' ? 'year' : 'event' });
});

/** Why no day is known. */
const REFUSED: [string, Relation, string | null, EventStanding, string][] = [
  ['the event is cancelled', 'at', null, event('2020-06-15', '2020-06-19', { cancelled: reason('recorded.cancelled', { source: 'A/RES/75/1', what: { name: 'it', place: { document: 'x', paragraph: null } } }) }), 'does not take place. A/RES/75/1 cancelled it'],
  ['the event has no day', 'at', null, event(null, null, { resolution: { refused: reason('time.none', {}) } }), 'of which no day is known. The text fixes no time.'],
  ['so long before an event of which only the year is known', 'before', 'P90D', event('2021-01-01', '2021-12-31'), 'Only this is known of it: 2021.'],
  ['so long after an event of which only the months are known', 'after', 'P6M', event('2021-05-01', '2021-06-30'), 'May 2021 to June 2021'],
  ['so long after an event without a last day', 'after', 'P6M', event('2021-05-03', null), 'the last day'],
  ['until an event without a last day is over', 'until', null, event('2021-05-03', null), 'last day'],
  ['by a length that is none', 'before', 'soon', event('2020-06-15', '2020-06-19'), 'not known'],
];

test.each(REFUSED)('refused: %s', (_, relation, by, standing, words) => {
  const { due: symbol, resolution } = hang(SAID, { name: NAME, relation, by }, standing);
  expect(said(resolution, 'en')).toEqual({ refused: expect.stringContaining(words) });
  expect(symbol).toEqual({ ...SAID, start: null, end: null });
});

describe('for every event and offset', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(d('1990-01-02'), n));
  const length = fc.option(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('D', 'W', 'M', 'Y')).map(([n, unit]) => `P${n}${unit}`));
  const windowOf = (relation: Relation, by: string | null, first: PlainDate, last: PlainDate) => hang(SAID, { name: NAME, relation, by }, event(first, last)).resolution;

  test('there is a window in order or a refusal in words, and a later event never gives an earlier last day', () => {
    fc.assert(fc.property(fc.constantFrom(...RELATIONS), length, day, fc.nat(10), fc.nat(500), (relation, by, first, lasts, later) => {
      const [a, b] = [windowOf(relation, by, first, addDays(first, lasts)), windowOf(relation, by, addDays(first, later), addDays(first, lasts + later))];
      for (const window of [a, b]) {
        if ('refused' in window) expect(said(window, 'en').refused).toMatch(/\.$/);
        else expect(window.last !== null && (window.first === null || window.first <= window.last)).toBe(true);
      }
      if (!('refused' in a) && !('refused' in b)) expect(a.last! <= b.last!).toBe(true);
    }));
  });
});
