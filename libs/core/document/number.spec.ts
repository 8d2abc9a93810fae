import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digitsOfNumber } from './number.js';

describe('the number of a paragraph', () => {
  test.each([
    ['1. Decides', 1], ['12. Requests', 2], ['123、请', 3], ['7.', 1], ['19.1991年', 2],
    ['1234. ', 0], ['16.4 million', 0], ['19.199年', 0], ['12', 0], ['1', 0], ['12 ', 0], ['a. ', 0], ['.1', 0], ['', 0],
  ])('%j has %i digits', (text, digits) => {
    expect(digitsOfNumber(text)).toBe(digits);
  });

  test('is what an expression says', () => {
    const texts = fc.array(fc.constantFrom('1', '9', '.', '、', ' ', '年', 'a'), { maxLength: 9 }).map((units) => units.join(''));
    fc.assert(fc.property(texts, (text) => {
      expect(digitsOfNumber(text)).toBe(/^(\d{1,3})[.、](?!\d(?!\d{3}年))/.exec(text)?.[1]?.length ?? 0);
    }), { numRuns: 2000 });
  });
});
