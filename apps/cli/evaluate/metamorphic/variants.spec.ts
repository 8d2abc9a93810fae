import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { localData } from '../../seeds.js';
import { changed, subjectOf } from './compare.js';
import { inWords, reportForms } from './report.js';

const { calendar } = await localData();
const chinese = '大会，\n回顾第 74/60 号决议，\n1. 请秘书长根据要求，在 2022 年 6 月 30 日之前，向大会第七十七届会议报告本决议的执行情况；\n';
const english = 'The General Assembly,\n\n1. Requests the Secretary-General to submit, no later than 30 June 2022, to the\nGeneral Assembly at its seventy-seventh session a final report;\n';

describe('changes of form', () => {
  test.each([
    ['lines wrapped elsewhere', chinese, '大会，\n回顾第 74/60 号决议，\n1. 请秘书长根据要求，在 2022 年 6 月 30 日之\n前，向大会第七十七届会议报告本决议的执行情况；\n'],
    ['lines wrapped elsewhere', english, 'The General Assembly,\n\n1. Requests the Secretary-General to submit, no later than\n30 June 2022, to the General Assembly at its seventy-seventh\nsession a final report;\n'],
    ['no line wrapped', english, english.replace('to the\n', 'to the ')],
    ['verbs in bold, or no longer', chinese, chinese.replace('请秘书长', '**请**秘书长')],
    ['verbs in bold, or no longer', english, english.replace('Requests', '**Requests**')],
    ['line ends of old Macs', english, english.replaceAll('\n', '\r')],
    ['compatibility forms', '大会，1. 二月', '⼤會，１． ⼆⽉'.replace('會', '会')],
    ['compatibility forms', english, english.replace('fi', 'ﬁ').replace('30 June', '30\u00a0June').replaceAll(/(?<=[a-z])-(?=[a-z])/g, '\u2011')],
    ['compatibility forms folded', '《纲领》¹，', '《纲领》1,'],
    ['spaces in dates, or no longer', chinese, chinese.replace('2022 年 6 月 30 日', '2022年6月30日')],
    ['no space around numbers', chinese, chinese.replace('在 2022 年 6 月 30 日', '在2022年6月30日').replace('第 74/60 号', '第74/60号')],
    ['the other Chinese script', '大会决定报告', '大會決定報告'],
    ['all years and sessions 4 later', chinese, chinese.replace('74/60', '78/60').replace('2022', '2026').replace('七十七', '八十一')],
    ['all years and sessions 4 later', english, english.replace('2022', '2026').replace('seventy-seventh', 'eighty-first')],
  ])('%s', (change, text, wanted) => {
    expect(changed(change, subjectOf('a', text, calendar))).toBe(wanted);
  });

  test.each([['Chinese', chinese], ['English', english]])('a page break cuts a sentence in two, in %s', (_, text) => {
    const broken = changed('a page break with a footnote in mid-sentence', subjectOf('a', text, calendar));
    expect(broken).toMatch(/\n__________________\n\n⁶¹ {2}A\/AC\.105\/9\.\n\n.*\n\n3\n\n\S/);
    expect(broken.replace(/⁶¹|\n__[^]*\n\n3\n\n/g, '').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test('a folder of files is read without any truth, and the report says what was seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    writeFileSync(join(folder, 'a.txt'), chinese);
    writeFileSync(join(folder, 'b.html'), `<p>${english.replaceAll('\n\n', '</p><p>')}</p>`);
    const report = await reportForms(folder, calendar);
    expect(report).toMatchObject({ documents: 2, obligations: 2, faults: [] });
    expect(inWords('folder', report)).toMatch(/^folder: 2 documents with 2 obligations, .*: nothing differs\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
