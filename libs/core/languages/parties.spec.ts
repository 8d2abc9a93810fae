import { expect, test } from '@jest/globals';
import { parties, partyIn } from './parties.js';

test.each([
  ['Secretary-General', 'zh', '秘书长'],
  ['General Assembly', 'zh', '大会'],
  ['Human Rights Council', 'zh', '人权理事会'],
  ['Member States', 'zh', '会员国'],
  ['Secretary-General', 'en', 'Secretary-General'],
  ['Committee of the Wise', 'zh', 'Committee of the Wise'],
] as const)('%s in %s: %s', (name, code, words) => {
  expect(partyIn(name, code)).toBe(words);
});

test('every party has a name of its own, and nearly all have one in Chinese script', () => {
  const all = parties();
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const inChinese = all.filter(({ names }) => /^\p{Script=Han}/u.test(names.zh ?? ''));
  expect(inChinese.length).toBeGreaterThan(all.length * 0.9);
});
