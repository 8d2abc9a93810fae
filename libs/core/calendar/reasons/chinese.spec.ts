import { describe, expect, test } from '@jest/globals';
import type { Grain, SessionPart } from '../due.js';
import { plainDate } from '../plain-date.js';
import { numeral, zh } from './chinese.js';
import type { TimeSpan } from './values.js';

const span = (first: string | null, last: string | null, grain: Grain, more: Partial<TimeSpan> = {}): TimeSpan =>
  ({ first: first === null ? null : plainDate(first), last: last === null ? null : plainDate(last), grain, part: null, ofSession: false, ...more });

test.each<[TimeSpan, string]>([
  [span('2026-11-21', '2026-11-21', 'day'), '2026年11月21日'],
  [span('2020-06-15', '2020-06-19', 'day'), '2020年6月15日至19日'],
  [span('2021-08-30', '2021-09-03', 'day'), '2021年8月30日至9月3日'],
  [span('2020-12-28', '2021-01-02', 'day'), '2020年12月28日至2021年1月2日'],
  [span('2022-01-01', '2022-12-31', 'year'), '2022年'],
  [span('2024-01-01', '2025-12-31', 'year'), '2024年至2025年'],
  [span('2024-01-01', '2024-12-31', 'year', { part: 'early' }), '2024年初'],
  [span('2024-01-01', '2024-12-31', 'year', { part: 'mid' }), '2024年年中'],
  [span('2012-07-01', '2012-07-31', 'month'), '2012年7月'],
  [span('2024-02-01', '2024-04-30', 'month'), '2024年2月至4月'],
  [span('2024-01-01', '2024-03-31', 'quarter'), '2024年第一季度'],
  [span('2024-07-01', '2024-12-31', 'half'), '2024年下半年'],
  [span('2026-07-01', '2027-07-31', 'month', { ofSession: true }), '2026年7月至2027年7月'],
  [span('2026-02-23', '2026-03-31', 'day', { ofSession: true }), '2026年2月23日至3月'],
  [span(null, '2024-06-30', 'day'), '不迟于2024年6月30日'],
  [span(null, '2030-12-31', 'year'), '不迟于2030年底'],
  [span('2020-06-15', null, 'day'), '自2020年6月15日起'],
])('%j', (time, words) => expect(zh.span(time)).toBe(words));

describe('sessions', () => {
  const names = { en: 'General Assembly', zh: '大会' };
  test.each<[string, number, SessionPart | undefined, typeof names | null, string]>([
    ['GA', 80, undefined, names, '大会第八十届会议'],
    ['GA', 75, 'main', names, '大会第七十五届会议主要会期'],
    ['GA', 75, 'resumed', names, '大会第七十五届会议续会'],
    ['ECOSOC', 2024, undefined, { en: '', zh: '经济及社会理事会' }, '经济及社会理事会2024年届会'],
    ['UNEA', 5, undefined, null, '“UNEA”第五届会议'],
  ])('%s %i %s', (organ, number, part, named, words) => expect(zh.session({ organ, number, names: named, ...(part ? { part } : {}) })).toBe(words));
});

test.each<[string, string | null, string]>([
  ['A/RES/74/60', '7', 'A/RES/74/60第7段'],
  ['A/RES/74/60', '12 (b)', 'A/RES/74/60第12 (b)段'],
  ['A/RES/75/64', 'preamble 4', 'A/RES/75/64序言部分第4段'],
  ['A/RES/72/305', 'annex, 7', 'A/RES/72/305附件第7段'],
  ['A/RES/72/305', 'annex II, 7', 'A/RES/72/305附件二第7段'],
  ['A/RES/72/305', 'table', 'A/RES/72/305，table'],
  ['notes.txt 7/meeting/1', null, 'notes.txt 7/meeting/1'],
])('%s %s', (document, paragraph, words) => expect(zh.place({ document, paragraph })).toBe(words));

test.each([['A/RES/75/241, paragraph 2', 'A/RES/75/241第2段'], ['A/RES/74/60, preamble; A/CONF.192/2018/RC/3', 'A/RES/74/60序言部分; A/CONF.192/2018/RC/3'], ['一封信', '一封信']])('the source %s', (source, words) =>
  expect(zh.source(source)).toBe(words));

test.each([['P90D', '90天'], ['P6W', '6周'], ['P6M', '6个月'], ['P4Y', '4年'], ['soon', 'soon']])('%s is %s', (length, words) => expect(zh.length(length)).toBe(words));
test.each([['annual', '每年'], ['every 4 years', '每4年'], ['every 45 days', '每45天'], ['each session', '每届会议'], ['now and then', 'now and then']])('%s is %s', (often, words) => expect(zh.often(often)).toBe(words));
test.each([[1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [75, '七十五'], [80, '八十'], [99, '九十九'], [101, '101']])('%i is %s', (n, words) => expect(numeral(n)).toBe(words));
