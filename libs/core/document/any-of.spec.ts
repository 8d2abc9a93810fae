import { expect, test } from '@jest/globals';
import { anyOf } from './any-of.js';

test.each([
  [['The Assembly,', 'Decides'], 'and Decides to', true],
  [['The Assembly,', 'Decides'], 'and decides to', false],
  [['a.b', '(c)'], 'a-b c', false],
  [['a.b', '(c)'], 'see (c)', true],
  [[], 'anything', false],
])('any of %j in %j: %s', (texts, text, found) => {
  expect(anyOf(texts).test(text)).toBe(found);
});
