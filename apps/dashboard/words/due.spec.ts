import { beforeAll, describe, expect, test } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Due, PlainDate } from '../../../libs/core/index.js';
import type { ObligationRow } from '../api/views.js';
import { distanceWords, dueWords } from './due.js';
import { dueCodeWords } from './due-code.js';
import { paragraphWords } from './reading.js';

type Dated = Parameters<typeof dueWords>[0];
const day = (text: string) => text as PlainDate;
const at = (due: Partial<Due> & Pick<Due, 'precision'>, found: Partial<Dated> = {}): Dated => ({
  due: { start: null, end: null, part: null, session: null, event: null, recurrence: null, on: null, said: true, ...due },
  kind: 'report', first: null, last: null, basis: null, refused: null, ...found,
});

const words: { en: TFunction; zh: TFunction } = { en: (() => '') as unknown as TFunction, zh: (() => '') as unknown as TFunction };
beforeAll(async () => {
  const read = (language: string) => ({ translation: JSON.parse(readFileSync(join(import.meta.dirname, '..', 'locales', `${language}.json`), 'utf8')) as object });
  const i18n = i18next.createInstance();
  await i18n.init({ resources: { en: read('en'), zh: read('zh') }, interpolation: { escapeValue: false } });
  words.en = i18n.getFixedT('en');
  words.zh = i18n.getFixedT('zh');
});

const june = { first: day('2020-06-15'), last: day('2020-06-19') };
const session75 = { first: day('2020-09-15'), last: day('2021-09-13'), basis: 'assumed' as const };
const year2022 = { start: day('2022-01-01'), end: day('2022-12-31') };
const may = { first: day('2022-05-31'), last: day('2022-05-31') };
const onDay: Due = { start: may.first, end: may.last, precision: 'day', part: null, session: null, event: null, recurrence: null, on: null, said: false };

describe('a due time in words never claims more than the text', () => {
  test.each<[string, Dated, string, string | null, string]>([
    ['nothing said', { kind: 'report', due: null, first: null, last: null, basis: null, refused: 'promptly' }, 'No day can be known', null, '无法确定日期'],
    ['a range of days', at({ precision: 'day', start: june.first, end: june.last }, { ...june, basis: 'stated' }), '15–19 June 2020', null, '2020年6月15日至19日'],
    ['a last day alone', at({ precision: 'day', end: day('2024-06-30') }), 'by 30 June 2024', null, '2024年6月30日之前'],
    ['a month', at({ precision: 'month', start: day('2012-07-01'), end: day('2012-07-31') }), 'July 2012', 'month only', '2012年7月'],
    ['a quarter', at({ precision: 'quarter', start: day('2024-10-01'), end: day('2024-12-31') }), 'fourth quarter of 2024', 'quarter only', '2024年第四季度'],
    ['a half-year', at({ precision: 'half', start: day('2025-01-01'), end: day('2025-06-30') }), 'first half of 2025', 'half-year only', '2025年上半年'],
    ['a year', at({ precision: 'year', ...year2022 }, { first: year2022.start, last: year2022.end, basis: 'stated' }), '2022', 'year only', '2022年'],
    ['part of a year', at({ precision: 'year', ...year2022, part: 'early' }), 'early 2022', 'no day given', '2022年初'],
    ['a session', at({ precision: 'session', session: { organ: 'GA', number: 75 } }, session75), '75th session of the General Assembly', 'opens 15 September 2020 (assumed)', '大会第75届会议'],
    ['an item of a session', at({ precision: 'session', session: { organ: 'GA', number: 75 } }, { kind: 'agenda_item', first: day('2020-07-17'), last: day('2020-07-17'), basis: 'assumed' }), '75th session of the General Assembly', 'provisional agenda by 17 July 2020 (assumed)', '大会第75届会议'],
    ['a session of unknown opening', at({ precision: 'session', session: { organ: 'XYZ', number: 3 } }), '3rd session of the XYZ', 'opening day not known', 'XYZ第3届会议'],
    ['a session of which the month is known', at({ precision: 'session', session: { organ: 'ECOSOC', number: 2027 } }, { first: day('2026-07-01'), last: day('2027-07-31'), basis: 'assumed' }), '2027 session of the Economic and Social Council', 'opens July 2026 (assumed)', '经济及社会理事会2027年会议'],
    ['before the end of a session', at({ precision: 'session', session: { organ: 'GA', number: 80, part: 'end' } }, { last: day('2026-09-07'), basis: 'known' }), 'before the end of the 80th session of the General Assembly', 'by 7 September 2026 (known)', '大会第80届会议结束前'],
    ['an event of which the year is known', at({ precision: 'event', event: 'forum' }, { first: year2022.start, last: year2022.end, basis: 'stated' }), 'forum', '2022', 'forum'],
    ['a session named by its year', at({ precision: 'session', session: { organ: 'ECOSOC', number: 2024 } }, { refused: 'no' }), '2024 session of the Economic and Social Council', null, '经济及社会理事会2024年会议'],
    ['an event', at({ precision: 'event', event: 'Seventh Biennial Meeting' }, { ...june, basis: 'known' }), 'Seventh Biennial Meeting', '15–19 June 2020 (known)', 'Seventh Biennial Meeting'],
    ['a term', at({ precision: 'relative', end: day('2012-10-25') }, { last: day('2012-10-25'), basis: 'stated' }), 'by 25 October 2012', null, '2012年10月25日之前'],
    ['so long before a session', at({ precision: 'relative', session: { organ: 'GA', number: 75 }, ahead: 'P90D' }, { last: day('2020-06-17'), basis: 'known' }), 'by 17 June 2020', 'before the opening of the 75th session of the General Assembly (known)', '2020年6月17日之前'],
    ['a yearly day', at({ precision: 'recurring', recurrence: 'annual', on: '--05-31' }, { last: day('2021-05-31'), basis: 'projected' }), 'every year, by 31 May', 'by 31 May 2021 (projected)', '每年，5月31日之前'],
    ['one time of what recurs', at({ precision: 'recurring', recurrence: 'annual', on: '--05-31' }, { ...may, basis: 'known', occurrence: { number: 2, due: onDay, overdue: 0 } }), 'every year, by 31 May', 'time no. 2: 31 May 2022 (known)', '每年，5月31日之前'],
    ['one time of what recurs, after others', at({ precision: 'recurring', recurrence: 'annual', on: '--05-31' }, { ...may, basis: 'known', occurrence: { number: 2, due: onDay, overdue: 1 } }), 'every year, by 31 May', 'time no. 2: 31 May 2022 (known); 1 earlier time overdue', '每年，5月31日之前'],
    ['a recurrence', at({ precision: 'recurring', recurrence: 'every 3 years' }), 'every 3 years', 'day not known', '每3年'],
  ])('%s', (_, row, time, note, chinese) => {
    const found = dueWords(row, words.en, 'en');
    expect(found.time.replace(/\s/g, ' ')).toBe(time);
    expect(found.note?.replace(/\s/g, ' ') ?? null).toBe(note);
    expect(dueWords(row, words.zh, 'zh').time).toBe(chinese);
  });
});

describe('a countdown is shown only to a day that the text gives', () => {
  const row = (status: ObligationRow['status'], dated: Dated) => ({ ...dated, status });
  test.each<[string, Pick<ObligationRow, 'due' | 'first' | 'last' | 'status'>, string | null]>([
    ['a day to come', row('upcoming', at({ precision: 'day', start: june.first, end: june.last }, june)), 'starts in 152 days'],
    ['a single day to come', row('upcoming', at({ precision: 'day', start: june.first, end: june.first }, { first: june.first, last: june.first })), 'in 152 days'],
    ['a day gone by', row('overdue', at({ precision: 'day' }, { first: day('2020-01-01'), last: day('2020-01-10') })), 'closed 5 days ago'],
    ['a meeting that is over', row('past', at({ precision: 'day' }, june)), null],
    ['the assumed opening of a session', row('upcoming', at({ precision: 'session' }, session75)), null],
    ['a year', row('upcoming', at({ precision: 'year', ...year2022 }, { first: year2022.start, last: year2022.end })), null],
  ])('%s', (_, given, expected) => {
    expect(distanceWords(given, '2020-01-15', words.en, 'en')).toBe(expected);
  });
});

test.each([
  ['2020-06-15/2020-06-19', '15–19 June 2020'],
  ['2020-06-15', '15 June 2020'],
  ['../2024-06-30', 'by 30 June 2024'],
  ['2020-06-15/..', 'from 15 June 2020'],
  ['2012-07', 'July 2012'],
  ['2022', '2022'],
  ['2024 early', 'early 2024'],
  ['GA 75', '75th session of the General Assembly'],
  ['GA 80 main', 'main part of the 80th session of the General Assembly'],
  ['2024-Q1', 'first quarter of 2024'],
  ['../2024-H1', 'by first half of 2024'],
  ['../2030', 'by 2030'],
  ['2024/2026', '2024–2026'],
  ['2024-02/2024-04', 'February 2024 – April 2024'],
  ['relative ../2012-10-25', 'by 25 October 2012'],
  ['2020-10-05/2020-11-03 (GA 75)', '5 October – 3 November 2020'],
  ['event: Seventh Biennial Meeting (2020-06-15/2020-06-19)', 'Seventh Biennial Meeting (15–19 June 2020)'],
  ['annual from GA 80', 'every year'],
  ['event: Seventh Biennial Meeting', 'Seventh Biennial Meeting'],
  ['undated', 'No day can be known'],
  ['annual --05-31', 'every year, by 31 May'],
  ['biennial', 'every two years'],
  ['every 6 months', 'every 6 months'],
  ['now and then', 'now and then'],
])('the code %s reads %s', (code, expected) => {
  expect(dueCodeWords(code, words.en, 'en').replace(/\s/g, ' ')).toBe(expected);
});

test.each([['7', '第7段'], ['12 (b)', '第12 (b)段'], ['preamble 14', '序言部分第14段'], ['annex I, 3', 'annex I, 3'], ['~7', '~7']])('the paragraph %s reads %s', (label, expected) => {
  expect(paragraphWords(label, words.zh)).toBe(expected);
});
