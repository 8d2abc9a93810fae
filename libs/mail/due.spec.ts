import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Due, PlainDate, Precision } from '../core/index.js';
import type { DueRow } from './due.js';
import { formatDue } from './due.js';
import { wordsOf } from './words/index.js';

type Fields = Omit<Partial<Due>, 'start' | 'end'> & { precision: Precision };
const row = (due: Fields | null, first: string | null, last: string | null, basis: DueRow['basis'] = 'stated', kind: DueRow['kind'] = 'report'): DueRow => ({
  kind, basis, first: first as PlainDate | null, last: last as PlainDate | null, occurrence: null,
  due: due && { start: null, end: null, part: null, session: null, event: null, recurrence: null, on: null, said: true, ...due },
});
const NAMES: Record<string, { en: string; zh: string }> = { GA: { en: 'General Assembly', zh: '大会' }, ECOSOC: { en: 'Economic and Social Council', zh: '经济及社会理事会' }, HRC: { en: 'Human Rights Council', zh: '人权理事会' } };
const words = (language: 'en' | 'zh') => wordsOf(language, (organ) => NAMES[organ] ?? null);
const GA75 = { organ: 'GA', number: 75 };

describe('a due time in words', () => {
  test.each<[DueRow, string, string]>([
    [row({ precision: 'day' }, '2020-06-15', '2020-06-19'), '15–19 June 2020', '2020年6月15日至19日'],
    [row({ precision: 'day' }, '2021-08-30', '2021-09-03'), '30 August – 3 September 2021', '2021年8月30日至9月3日'],
    [row({ precision: 'day' }, '2020-12-28', '2021-01-03'), '28 December 2020 – 3 January 2021', '2020年12月28日至2021年1月3日'],
    [row({ precision: 'day' }, '2020-06-15', '2020-06-15'), '15 June 2020', '2020年6月15日'],
    [row({ precision: 'day' }, '2022-01-01', '2022-12-31'), '1 January – 31 December 2022', '2022年1月1日至12月31日'],
    [row({ precision: 'day' }, null, '2024-06-30'), 'by 30 June 2024', '2024年6月30日之前'],
    [row({ precision: 'day' }, '2024-07-01', null), 'from 1 July 2024 on', '2024年7月1日起'],
    [row({ precision: 'day', said: false }, '2020-06-15', '2020-06-19'), '15–19 June 2020 (inferred)', '2020年6月15日至19日（推断）'],
    [row({ precision: 'month' }, '2022-06-01', '2022-06-30'), 'June 2022 (the text gives the month only)', '2022年6月（案文只给出月份）'],
    [row({ precision: 'quarter' }, '2024-10-01', '2024-12-31'), 'the fourth quarter of 2024 (the text fixes no day)', '2024年第四季度（案文没有给出日期）'],
    [row({ precision: 'half' }, '2025-01-01', '2025-06-30'), 'the first half of 2025 (the text fixes no day)', '2025年上半年（案文没有给出日期）'],
    [row({ precision: 'year' }, '2022-01-01', '2022-12-31'), '2022 (the text gives the year only)', '2022年（案文只给出年份）'],
    [row({ precision: 'year', part: 'early' }, '2024-01-01', '2024-12-31'), 'early 2024 (the text fixes no day)', '2024年初（案文没有给出日期）'],
    [row({ precision: 'year', part: 'mid' }, '2024-01-01', '2024-12-31'), 'mid-2024 (the text fixes no day)', '2024年中（案文没有给出日期）'],
    [row({ precision: 'year', part: 'end' }, '2024-01-01', '2024-12-31'), 'the end of 2024 (the text fixes no day)', '2024年底（案文没有给出日期）'],
    [row({ precision: 'year' }, null, '2030-12-31'), 'by the end of 2030 (the text gives the year only)', '2030年底之前（案文只给出年份）'],
    [row({ precision: 'month' }, null, '2024-06-30'), 'by the end of June 2024 (the text gives the month only)', '2024年6月底之前（案文只给出月份）'],
    [row({ precision: 'year' }, '2026-01-01', null), 'from 2026 on (the text gives the year only)', '2026年起（案文只给出年份）'],
    [row({ precision: 'year' }, '2024-01-01', '2025-12-31'), '2024–2025 (the text gives the year only)', '2024年至2025年（案文只给出年份）'],
    [row({ precision: 'month' }, '2024-02-01', '2024-04-30'), 'February 2024 – April 2024 (the text gives the month only)', '2024年2月至2024年4月（案文只给出月份）'],
    [row({ precision: 'session', session: GA75 }, '2020-09-15', '2021-09-13', 'known'), 'during the 75th session of the General Assembly, opening 15 September 2020', '大会第七十五届会议期间，2020年9月15日开幕'],
    [row({ precision: 'session', session: { organ: 'GA', number: 101 } }, '2046-09-11', '2047-09-09', 'projected'), 'during the 101st session of the General Assembly, opening 11 September 2046 (projected)', '大会第101届会议期间，2046年9月11日开幕（预测）'],
    [row({ precision: 'session', session: { organ: 'ECOSOC', number: 2019 } }, '2018-07-01', '2019-07-31', 'assumed'), 'during the 2019 session of the Economic and Social Council, opening in July 2018 (assumed)', '经济及社会理事会2019年届会期间，2018年7月开幕（推定）'],
    [row({ precision: 'session', session: { organ: 'ECOSOC', number: 2005 } }, '2005-01-01', '2005-12-31', 'assumed'), 'during the 2005 session of the Economic and Social Council, 2005 (assumed)', '经济及社会理事会2005年届会期间，2005年（推定）'],
    [row({ precision: 'session', session: { organ: 'HRC', number: 43 } }, null, null, null), 'during the 43rd session of the Human Rights Council (its days are not known)', '人权理事会第四十三届会议期间（日期不详）'],
    [row({ precision: 'session', session: { organ: 'CND', number: 61 } }, null, null, null), 'during the 61st session (CND) (its days are not known)', 'CND 第六十一届会议期间（日期不详）'],
    [row({ precision: 'session', session: GA75 }, '2020-07-17', '2020-07-17', 'assumed', 'agenda_item'), 'with the provisional agenda of the 75th session of the General Assembly, 17 July 2020 (assumed)', '随大会第七十五届会议临时议程，2020年7月17日（推定）'],
    [row({ precision: 'session', session: { ...GA75, part: 'main' } }, '2020-09-15', '2020-12-31', 'assumed'), 'during the main part of the 75th session of the General Assembly, opening 15 September 2020 (assumed)', '大会第七十五届会议主要会期期间，2020年9月15日开幕（推定）'],
    [row({ precision: 'session', session: { ...GA75, part: 'resumed' } }, '2021-01-01', '2021-09-13', 'assumed'), 'during the resumed part of the 75th session of the General Assembly, from January 2021 on (assumed)', '大会第七十五届会议续会期间，2021年1月起（推定）'],
    [row({ precision: 'session', session: { ...GA75, part: 'end' } }, null, '2021-09-13', 'known'), 'before the end of the 75th session of the General Assembly, by 13 September 2021', '大会第七十五届会议结束前，2021年9月13日之前'],
    [row({ precision: 'session' }, null, null, null), 'no time is fixed by the text', '案文没有规定时间'],
    [row({ precision: 'event', event: 'Seventh Biennial Meeting of States' }, '2020-06-15', '2020-06-19'), 'at “Seventh Biennial Meeting of States”, 15–19 June 2020', '“Seventh Biennial Meeting of States”时，2020年6月15日至19日'],
    [row({ precision: 'event', event: '第七次双年度会议' }, null, null, null), 'at “第七次双年度会议” (its days are not known)', '“第七次双年度会议”时（日期不详）'],
    [row({ precision: 'relative' }, null, '2012-10-25'), 'by 25 October 2012 (counted from a day in the document)', '2012年10月25日之前（从文件中的日期起算）'],
    [row({ precision: 'relative', session: GA75, ahead: 'P90D', said: false }, null, '2020-06-17', 'known'), 'by 17 June 2020 (counted back from the opening of the 75th session of the General Assembly; inferred)', '2020年6月17日之前（从大会第七十五届会议开幕日倒算；推断）'],
    [row({ precision: 'relative', session: GA75, ahead: 'P90D' }, null, null, null), 'before the opening of the 75th session of the General Assembly (its days are not known)', '大会第七十五届会议开幕前（日期不详）'],
    [row({ precision: 'relative' }, null, null, null), 'no time is fixed by the text', '案文没有规定时间'],
    [row({ precision: 'recurring', recurrence: 'annual', on: '--05-31', said: false }, '2021-05-31', '2021-05-31', 'assumed'), 'on 31 May of each year, first 31 May 2021 (assumed; inferred)', '每年5月31日，首次为2021年5月31日（推定；推断）'],
    [row({ precision: 'recurring', recurrence: 'biennial' }, null, null, null), 'every two years (its days are not known)', '每两年（日期不详）'],
    [row({ precision: 'recurring', recurrence: 'every 5 years' }, '2026-01-01', '2026-12-31'), 'every 5 years, first 2026', '每5年，首次为2026年'],
    [row(null, null, null, null), 'no time is fixed by the text', '案文没有规定时间'],
  ])('%#: %j', (due, en, zh) => {
    expect({ en: formatDue(due, words('en')), zh: formatDue(due, words('zh')) }).toEqual({ en, zh });
  });
});

test('a period never shows a day', () => {
  const periods = fc.constantFrom<[Precision, number]>(['month', 1], ['quarter', 3], ['half', 6], ['year', 12]);
  fc.assert(fc.property(periods, fc.integer({ min: 1946, max: 2080 }), fc.nat(11), fc.constantFrom('both', 'first', 'last'), ([precision, months], year, index, ends) => {
    const start = Math.floor(index / months) * months;
    const first = `${year}-${String(start + 1).padStart(2, '0')}-01`;
    const last = new Date(Date.UTC(year, start + months, 0)).toISOString().slice(0, 10);
    const due = row({ precision }, ends === 'last' ? null : first, ends === 'first' ? null : last);
    expect(formatDue(due, words('en'))).not.toMatch(/\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)/);
    expect(formatDue(due, words('zh'))).not.toMatch(/日[^期]/);
  }));
});

test('every time can be said in both languages', () => {
  const days = fc.option(fc.constantFrom('2020-01-01', '2020-06-15', '2020-12-31', '2021-09-13'));
  const precision = fc.constantFrom<Precision>('day', 'month', 'quarter', 'half', 'year', 'session', 'event', 'relative', 'recurring');
  fc.assert(fc.property(precision, days, days, fc.option(fc.constant(GA75)), fc.option(fc.string()), fc.option(fc.string()), fc.constantFrom<DueRow['basis']>('stated', 'known', 'assumed', 'projected', null), (p, a, b, session, event, recurrence, basis) => {
    const [first, last] = a && b && a > b ? [b, a] : [a, b];
    const due = row({ precision: p, session, event, recurrence }, first, last, basis);
    for (const language of ['en', 'zh'] as const) expect(formatDue(due, words(language)).trim()).not.toBe('');
  }));
});

describe('one time of what recurs', () => {
  const often = row({ precision: 'recurring', recurrence: 'annual', on: '--05-31', said: false }, '2022-05-31', '2022-05-31', 'known');
  const time = row({ precision: 'day', said: false }, '2022-05-31', '2022-05-31').due!;

  test.each<[DueRow, string, string]>([
    [{ ...often, occurrence: { number: 2, due: time, overdue: 0 } }, '31 May 2022 (inferred), every year', '2022年5月31日（推断），每年'],
    [{ ...often, occurrence: { number: 2, due: time, overdue: 1 } }, '31 May 2022 (inferred), every year, 1 earlier time overdue', '2022年5月31日（推断），每年，此前1次逾期'],
    [{ ...often, occurrence: { number: 4, due: time, overdue: 3 } }, '31 May 2022 (inferred), every year, 3 earlier times overdue', '2022年5月31日（推断），每年，此前3次逾期'],
  ])('%j', (one, english, chinese) => {
    expect([formatDue(one, words('en')), formatDue(one, words('zh'))]).toEqual([english, chinese]);
  });
});
