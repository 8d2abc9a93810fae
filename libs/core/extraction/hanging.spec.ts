import { describe, expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';

const DATES = {
  zh: '决定在1986年6月15日至19日举行各国第七次双年度会议',
  en: 'Decides to convene the seventh biennial meeting of States from 15 to 19 June 1986',
};

/** What a second paragraph asks for, the relation and the offset of its time, and the days that follow from the meeting in the first one. */
const HANGING: ['zh' | 'en', string, string, string][] = [
  ['zh', '请秘书长向第七次双年度会议提交一份报告', 'at', '1986-06-15/1986-06-19'],
  ['zh', '请各国在第七次双年度会议之前提交国家报告', 'before', '../1986-06-15'],
  ['zh', '请秘书长在第七次双年度会议之后六个月内提交一份报告', 'after P6M', '../1986-12-19'],
  ['en', 'Requests the Secretary-General to submit a report to the seventh biennial meeting of States', 'at', '1986-06-15/1986-06-19'],
  ['en', 'Requests the Secretary-General to submit a report at least 90 days before the seventh biennial meeting of States', 'before P90D', '../1986-03-17'],
  ['en', 'Requests the Secretary-General to submit a report within six months of the seventh biennial meeting of States', 'after P6M', '../1986-12-19'],
];

const read = (code: 'zh' | 'en', ...paragraphs: string[]) =>
  readDocument(languages.find((language) => language.code === code)!.sample(paragraphs.join(`${code === 'zh' ? '；' : ';'}\n\n9. `)));

describe('a time that hangs on a meeting', () => {
  test.each(HANGING)('%s: %s', (code, text, relation, days) => {
    const { obligations } = read(code, DATES[code], text);
    const meeting = obligations.find(({ kind }) => kind === 'meeting')!;
    const hung = obligations.find(({ kind }) => kind !== 'meeting')!;
    expect(meeting.meeting).toMatchObject({ id: expect.any(Number), number: 7 });
    expect(hung.hangsOn).toMatchObject({ number: 7, meeting: meeting.meeting!.id });
    expect([hung.hangsOn!.relation, hung.hangsOn!.by].filter(Boolean).join(' ')).toBe(relation);
    expect(`${hung.due!.start ?? '..'}${hung.due!.start === hung.due!.end ? '' : `/${hung.due!.end}`}`).toBe(days);
  });

  test.each([
    ['zh', '请秘书长向第八次双年度会议提交一份报告', 8],
    ['en', 'Requests the Secretary-General to submit a report to the eighth biennial meeting of States', 8],
  ] as const)('%s: a meeting that the document does not hold keeps its name: %s', (code, text, number) => {
    const { obligations } = read(code, DATES[code], text);
    const hung = obligations.find(({ kind }) => kind !== 'meeting')!;
    expect(hung.hangsOn).toMatchObject({ number, meeting: null });
    expect([hung.due!.start, hung.due!.end]).toEqual([null, null]);
  });

  test('a meeting decided on without its number is called as those call it that hang on it; no two meetings share a number of the file', () => {
    const { obligations } = read('zh', '决定在1986年6月15日至19日举行为期一周的各国双年度会议，并在1988年举行为期一周的各国双年度会议', '请秘书长提交报告，供1986年各国第七次双年度会议审议');
    const meetings = obligations.flatMap(({ meeting }) => meeting ?? []);
    expect(meetings).toMatchObject([{ name: '第七次双年度会议', number: 7 }, { number: null }]);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(2);
  });
});
