import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, plainDate, type PlainDate } from '../calendar/index.js';
import { KINDS } from '../extraction/index.js';
import { LIFECYCLES, STATUSES } from './obligation.js';
import { statusOn, type StatusFacts } from './status.js';
import { STATUS_TABLE } from './status.table.js';

test.each(STATUS_TABLE.map(({ day, row, status }) => [day, status, row] as const))('%s: %s %j', (day, status, row) => {
  expect(statusOn(day, row)).toBe(status);
});

test('the table shows every status and every kind of lifecycle', () => {
  expect(new Set(STATUS_TABLE.map(({ status }) => status))).toEqual(new Set(STATUSES));
  expect(new Set(STATUS_TABLE.map(({ row }) => row.lifecycle))).toEqual(new Set(LIFECYCLES));
});

describe('for every obligation', () => {
  const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 400 }).map((n) => addDays(plainDate('2020-01-01'), n));
  const facts: fc.Arbitrary<StatusFacts> = fc.record({
    lifecycle: fc.constantFrom(...LIFECYCLES), needsReview: fc.boolean(), kind: fc.constantFrom(...KINDS), first: fc.option(day), last: fc.option(day), firstReadOn: day,
  }).filter(({ first, last }) => first === null || last === null || first <= last);
  const open = facts.map((row): StatusFacts => ({ ...row, lifecycle: 'open', needsReview: false }));

  test('there is one of the statuses', () => {
    fc.assert(fc.property(day, facts, (today, row) => {
      expect(STATUSES).toContain(statusOn(today, row));
    }));
  });

  test('time runs one way: upcoming, then current, then overdue or past', () => {
    const order = { upcoming: 0, current: 1, overdue: 2, past: 2 } as Record<string, number>;
    fc.assert(fc.property(day, fc.nat(200), open, (today, later, row) => {
      expect(order[statusOn(addDays(today, later), row)]! >= order[statusOn(today, row)]!).toBe(true);
    }));
  });

  test('what was over when it was first read is never overdue', () => {
    fc.assert(fc.property(day, open, (today, row) => {
      if (statusOn(today, row) === 'overdue') expect(row.last !== null && row.firstReadOn <= row.last && row.last < today).toBe(true);
    }));
  });
});
