import { expect, test } from '@jest/globals';
import { isMostlyPast } from './rollup.js';

test.each([
  [{ past: 18, review: 9, upcoming: 1 }, true],
  [{ past: 5, upcoming: 5 }, false],
  [{ upcoming: 3 }, false],
  [{}, false],
])('%p', (byStatus: Record<string, number>, mostly) => {
  expect(isMostlyPast({ total: Object.values(byStatus).reduce((a, b) => a + b, 0), byStatus })).toBe(mostly);
});
