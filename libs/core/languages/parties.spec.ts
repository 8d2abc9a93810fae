import { expect, test } from '@jest/globals';
import { bodyNames, parties, partyIn } from './parties.js';

test.each([
  ['Secretary-General', 'zh', '秘书长'],
  ['General Assembly', 'zh', '大会'],
  ['Human Rights Council', 'zh', '人权理事会'],
  ['Member States', 'zh', '会员国'],
  ['Secretary-General', 'en', 'Secretary-General'],
  ['Geneva', 'zh', '日内瓦'],
  ['within existing resources', 'zh', '在现有资源范围内'],
  ['Committee of the Wise', 'zh', 'Committee of the Wise'],
] as const)('%s in %s: %s', (name, code, words) => {
  expect(partyIn(name, code)).toBe(words);
});

test.each([
  ['GA', { en: 'General Assembly', zh: '大会' }],
  ['HRC', { en: 'Human Rights Council', zh: '人权理事会' }],
  ['SBI', { en: 'Subsidiary Body for Implementation', zh: '附属履行机构' }],
  ['Committee', { en: 'Committee', zh: '委员会' }],
  ['no such body', null],
])('sessions of %s are of %j', (organ, names) => expect(bodyNames(organ)).toEqual(names));

test('a key of sessions belongs to one body', () => {
  const organs = parties().flatMap(({ organ }) => organ ?? []);
  expect(organs.length).toBeGreaterThan(30);
  expect(new Set(organs).size).toBe(organs.length);
});

test('every party has a name of its own, and nearly all have one in Chinese script', () => {
  const all = parties();
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const inChinese = all.filter(({ names }) => /^\p{Script=Han}/u.test(names.zh ?? ''));
  expect(inChinese.length).toBeGreaterThan(all.length * 0.9);
});
