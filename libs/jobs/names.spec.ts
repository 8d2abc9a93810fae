import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutPassword } from './connection.js';
import { reasonOf } from './errors.js';
import { jobIdOf } from './names.js';

describe('the id of a ring', () => {
  test('is never one that BullMQ refuses, and tells different rings apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [one, other] = [jobIdOf('send-mail', a), jobIdOf('send-mail', b)];
      expect(one).not.toMatch(/:|^\d+$/);
      expect(one === other).toBe(a === b);
      expect(one).not.toBe(jobIdOf('open-weekly', a));
    }));
  });
});

test.each([
  ['redis://:secret@redis.example:6379/0', 'redis://:***@redis.example:6379/0'],
  ['postgres://tracker:s%40cret@db:5432/tracker', 'postgres://tracker:***@db:5432/tracker'],
  ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['secret', 'the given address (which is not a URL)'],
])('the address %s is shown as %s', (url, shown) => {
  expect(withoutPassword(url)).toBe(shown);
});

test.each([
  [new Error('It broke.\n  Badly.'), 'It broke. Badly'],
  [new AggregateError([new Error('connect ECONNREFUSED ::1:1'), new Error('connect ECONNREFUSED 127.0.0.1:1')]), 'connect ECONNREFUSED ::1:1'],
  [new RangeError(''), 'RangeError'],
  ['no', 'no'],
])('the reason of %p is one phrase', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
