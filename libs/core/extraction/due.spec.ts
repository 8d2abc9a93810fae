import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addDays, createCalendar, plainDate, resolve, type PlainDate } from '../calendar/index.js';
import { dues, type Context } from './due.js';

const calendar = createCalendar(JSON.parse(readFileSync(new URL('../../../seeds/bodies.json', import.meta.url), 'utf8')));
const d = plainDate;

/** What stands around a time in a resolution of the Assembly that is adopted on a day. */
const context = (adopted: PlainDate): Context => ({
  adopted, present: adopted, session: { organ: 'GA', number: calendar.sessionOn('GA', adopted)! }, lastSession: { organ: 'GA', number: 60 }, coming: new Map(), lastYear: Number(adopted.slice(0, 4)), trigger: adopted, organs: ['GA'],
});

/** First and last day of what the phrase means in a document adopted on the day; an open end is the end of the calendar. */
function window(code: string, adopted: PlainDate): [string, string] | null {
  const [symbol] = dues(code, context(adopted));
  const resolution = symbol ? resolve(symbol, 'report', { adopted, session: context(adopted).session!.number, organ: 'GA' }, calendar) : null;
  return resolution && !('refused' in resolution) ? [resolution.first ?? '0000', resolution.last ?? '9999'] : null;
}

const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays(d('2000-10-01'), n));

describe('a later adoption never gives an earlier due date for the same phrase', () => {
  test.each(['P1D', 'P45D', 'P6W', '+P6M', 'P12M', 'P1Y', 'P3Y', 'this', 'next', 'session this', 'session next', 'session this end', 'session this main', 'session next resumed', 'R/--05-31', 'R/--02-29', 'now/next'])(
    '%s', (code) => {
      fc.assert(fc.property(day, day, (a, b) => {
        const [early, late] = [a, b].sort() as [PlainDate, PlainDate];
        const [before, after] = [window(code, early), window(code, late)];
        expect(before).not.toBeNull();
        expect(before![0] <= after![0] && before![1] <= after![1]).toBe(true);
      }), { numRuns: 200 });
    });

  test('for any length, and the day of adoption itself comes before the end of the term', () => {
    fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 500 }), fc.constantFrom('D', 'W', 'M'), (a, b, count, unit) => {
      const [early, late] = [a, b].sort() as [PlainDate, PlainDate];
      const code = `+P${count}${unit}`;
      expect(window(code, early)![1] <= window(code, late)![1]).toBe(true);
      expect(window(code, early)![1] > early).toBe(true);
    }));
  });
});

describe('parts of sessions', () => {
  test.each([
    ['session 80 main', '2025-09-09', '2025-12-31'], ['session 80 resumed', '2026-01-01', '2026-09-07'], ['session 80 end', '0000', '2026-09-07'],
    ['session 80', '2025-09-09', '2026-09-07'], ['session this main', '2019-09-17', '2019-12-31'],
  ])('%s is %s to %s', (code, first, last) => expect(window(code, d('2019-12-12'))).toEqual([first, last]));
});
