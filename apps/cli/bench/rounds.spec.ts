import { expect, test } from '@jest/globals';
import { median, timed } from './rounds.js';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

const pace = { warmUp: 0, round: 0, patience: 60_000 };

test('the runners take turns, forwards and backwards, and what they found is told', () => {
  const turns: string[] = [];
  const runner = (name: string, found: number) => ({ name, pass: () => { turns.push(name); return found; } });
  const timings = timed([runner('a', 7), runner('b', 0)], pace);
  expect(turns.slice(-10).join('')).toBe('abbaabbaab');
  expect(timings.map(({ name, found, rounds }) => ({ name, found, rounds }))).toEqual([{ name: 'a', found: 7, rounds: 5 }, { name: 'b', found: 0, rounds: 5 }]);
  for (const { fastest, median: middle, slowest } of timings) expect([fastest, middle, slowest]).toEqual([fastest, middle, slowest].sort((a, b) => a - b));
});

test('whoever is slow beyond patience has one round', () => {
  expect(timed([{ name: 'slow', pass: () => 1 }], { ...pace, patience: 0 })).toMatchObject([{ rounds: 1 }]);
});
