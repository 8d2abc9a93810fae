import { beforeAll, describe, expect, test } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Due, PlainDate } from '../../../libs/core/index.js';
import type { CorrectionView, StandingView } from '../api/views.js';
import { correctedWords, relationWords, standingWords } from './links.js';
import { refWords } from './reading.js';

const words: { en: TFunction; zh: TFunction } = { en: (() => '') as unknown as TFunction, zh: (() => '') as unknown as TFunction };
beforeAll(async () => {
  const read = (language: string) => ({ translation: JSON.parse(readFileSync(join(import.meta.dirname, '..', 'locales', `${language}.json`), 'utf8')) as object });
  const i18n = i18next.createInstance();
  await i18n.init({ resources: { en: read('en'), zh: read('zh') }, interpolation: { escapeValue: false } });
  words.en = i18n.getFixedT('en');
  words.zh = i18n.getFixedT('zh');
});
const plain = (text: string) => text.replace(/\s/g, ' ');

test.each([
  ['A/RES/74/60 7/meeting/1', 'A/RES/74/60, paragraph 7', 'A/RES/74/60第7段'],
  ['A/RES/74/60 12 (b)/report/2', 'A/RES/74/60, paragraph 12 (b)', 'A/RES/74/60第12 (b)段'],
  ['A/RES/74/60 preamble 14/meeting/1', 'A/RES/74/60, preamble, paragraph 14', 'A/RES/74/60序言部分第14段'],
  ['A/RES/79/1 annex I, 3/action/1', 'A/RES/79/1, annex I, 3', 'A/RES/79/1 annex I, 3'],
  ['Report of 2020.txt 3/report/1', 'Report of 2020.txt, paragraph 3', 'Report of 2020.txt第3段'],
  ['A letter of 3 May', 'A letter of 3 May', 'A letter of 3 May'],
])('the reference %s reads %s', (ref, english, chinese) => {
  expect([refWords(ref, words.en), refWords(ref, words.zh)]).toEqual([english, chinese]);
});

test.each([
  ['at', null, 'at the event', '会议期间'],
  ['before', null, 'before it begins', '会议开始之前'],
  ['until', null, 'until it is over', '至会议结束'],
  ['before', 'P90D', '90 days before it begins', '会议开始前90天'],
  ['after', 'P6M', 'within 6 months after it ends', '会议结束后6个月内'],
] as const)('hanging %s by %s reads %s', (relation, by, english, chinese) => {
  expect([relationWords({ relation, by }, words.en), relationWords({ relation, by }, words.zh)]).toEqual([english, chinese]);
});

const day = (text: string) => text as PlainDate;
const time = (precision: Due['precision'], first: string | null, last: string | null, more: Partial<Due> = {}): StandingView => ({
  due: { start: null, end: null, part: null, session: null, event: null, recurrence: null, on: null, said: true, ...more, precision },
  first: first === null ? null : day(first), last: last === null ? null : day(last), basis: 'stated', because: [], refused: null, lifecycle: 'open',
});

describe('where something stands', () => {
  test.each<[string, StandingView, string, string]>([
    ['days', time('day', '2021-07-26', '2021-07-30', { start: day('2021-07-26'), end: day('2021-07-30') }), '26–30 July 2021', '2021年7月26日至30日'],
    ['an event with days', time('event', '2021-07-26', '2021-07-30', { event: 'the meeting' }), '26–30 July 2021', '2021年7月26日至30日'],
    ['an event of which the month is known', time('event', '2021-07-01', '2021-07-31', { event: 'the meeting' }), 'July 2021', '2021年7月'],
    ['an event of which the year is known', time('event', '2021-01-01', '2021-12-31', { event: 'the meeting' }), '2021', '2021年'],
    ['before an event', time('event', null, '2021-07-26', { event: 'the meeting' }), 'by 26 July 2021', '2021年7月26日之前'],
    ['a session', time('session', '2020-09-15', '2021-09-13', { session: { organ: 'GA', number: 75 } }), '15 September 2020 – 13 September 2021', '2020年9月15日至2021年9月13日'],
    ['no day', { ...time('event', null, null), refused: 'The meeting does not take place.' }, 'No day can be known', '无法确定日期'],
    ['superseded', { ...time('day', '2021-07-26', '2021-07-30'), lifecycle: 'superseded' }, 'Superseded', '已被取代'],
  ])('%s', (_, standing, english, chinese) => {
    expect([plain(standingWords('report', standing, words.en, 'en')), standingWords('report', standing, words.zh, 'zh')]).toEqual([english, chinese]);
  });
});

describe('what was recorded', () => {
  const other = { ...time('day', '2021-07-26', '2021-07-30'), id: 'b', ref: 'A/RES/75/241 2/meeting/1', kind: 'meeting' as const, quote: '', event: null };
  const recorded = (fields: Partial<CorrectionView>): CorrectionView => ({
    id: 'c', kind: 'cancels', source: 'a letter', recordedAt: '', recordedBy: null, obligation: null, other: null, to: null, relation: null, by: null, session: null, undone: null, changed: 1, ...fields,
  });
  test.each<[string, CorrectionView, string]>([
    ['a new month', recorded({ kind: 'postpones', to: time('month', null, null, { start: day('2021-07-01'), end: day('2021-07-31') }).due }), 'Moved to July 2021 (a letter)'],
    ['a newer one, which is the source', recorded({ kind: 'supersedes', other, source: other.ref }), 'Superseded by A/RES/75/241, paragraph 2'],
    ['a newer one, and a source', recorded({ kind: 'supersedes', other }), 'Superseded by A/RES/75/241, paragraph 2 (a letter)'],
    ['what it hangs on', recorded({ kind: 'hangs', other, relation: 'before', by: 'P90D' }), 'Hangs on A/RES/75/241, paragraph 2 (90 days before it begins) (a letter)'],
    ['a cancellation', recorded({}), 'Cancelled (a letter)'],
    ['an opening', recorded({ kind: 'opens', session: { organ: 'GA', number: 75, opens: day('2020-09-22'), closes: null, was: day('2020-09-15') } }), '75th session of the General Assembly opens 22 September 2020 (a letter)'],
  ])('%s', (_, correction, english) => {
    expect(plain(correctedWords(correction, words.en, 'en'))).toBe(english);
  });
});
