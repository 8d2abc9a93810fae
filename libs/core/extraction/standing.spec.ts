import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { said, type StandingRules } from '../calendar/index.js';
import { sample as en } from '../languages/en/sample.js';
import { sample as zh } from '../languages/zh/sample.js';
import { readDocument } from './read.js';
import { SURE } from './reading.js';

const seed = (name: string) => JSON.parse(readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8'));
const RULES: StandingRules = { external: seed('external-rules.json'), schedules: seed('schedules.json') };

const SOURCE = readFileSync(new URL('../../../seeds/documents/002_e35b18e8a8faf8c4.txt', import.meta.url), 'utf8');
const RULE = 'arms-trade-treaty/13-3';

const found = (text: string) => [...readDocument(text, RULES).obligations];
const on = (text: string) => found(text).map(({ due }) => due?.on ?? null);

describe('a report that a treaty asks for by a day', () => {
  test('75/64, paragraph 5: the annual report has its day and is sure, the initial report has none and says why', () => {
    const { obligations, undated } = readDocument(SOURCE, RULES);
    const report = obligations.find(({ paragraph }) => paragraph === '5')!;
    expect(report).toMatchObject({ kind: 'submission', who: 'States parties', due: { precision: 'recurring', recurrence: 'annual', on: '--05-31', said: false, rule: RULE } });
    expect(report.confidence).toBeGreaterThanOrEqual(SURE);
    expect(said(undated.find(({ paragraph }) => paragraph === '5')?.undated, 'en')).toContain('Article 13 (1) of the Arms Trade Treaty');
    expect(said(undated.find(({ paragraph }) => paragraph === '3')?.undated, 'en')).toContain('names no time');
  });

  test('without data nothing is added', () => {
    const report = readDocument(SOURCE).obligations.find(({ paragraph }) => paragraph === '5')!;
    expect(report.due).toMatchObject({ on: null });
    expect(report.due).not.toHaveProperty('rule');
    expect(report.confidence).toBeLessThan(SURE);
  });

  test.each([
    en('Calls upon States parties to the Arms Trade Treaty to submit their annual reports in accordance with article 13 of the Treaty'),
    en('Calls upon all States parties to submit, in a timely manner, their initial report and their annual report for the preceding calendar year,\nas required under article\n13 of the Arms Trade Treaty'),
    en('Recalls the entry into force of the Arms Trade Treaty;\n\n2. Calls upon States parties to submit their annual reports under article 13 of the Treaty'),
    zh('促请《武器贸易条约》缔约国按照第十三条提交年度报告'),
    zh('促请武器贸易条约缔约国按照第 13 条\n\n提交上一日历年的年度报告'),
  ])('%s', (text) => {
    expect(on(text)).toContain('--05-31');
  });

  test.each([
    ['another instrument', en('Calls upon States parties to the Convention on Small Rivers to submit their annual reports in accordance with article 13 of the Convention')],
    ['another instrument', zh('促请公约缔约国按照《公约》第13条提交年度报告')],
    ['another article', en('Calls upon States parties to the Arms Trade Treaty to submit their annual reports in accordance with article 130 of the Treaty')],
    ['another article', zh('促请《武器贸易条约》缔约国按照第 12 条提交年度报告')],
    ['no article', en('Calls upon States parties to the Arms Trade Treaty to submit their annual reports')],
    ['a day of its own', en('Calls upon States parties to the Arms Trade Treaty to submit their annual reports by 30 April of each year under article 13 of the Treaty')],
  ])('%s: %s', (_, text) => {
    expect(on(text)).not.toContain('--05-31');
  });
});

describe('meetings that follow an explicit schedule', () => {
  const POA = 'Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects';
  const rules = (text: string) => found(text).filter(({ kind }) => kind === 'meeting').map(({ due }) => due?.rule ?? null);

  test('"every two years" points to the schedule', () => {
    expect(rules(en(`Decides to convene every two years a biennial meeting of States to consider the implementation of the ${POA}`))).toEqual(['programme-of-action/biennial-meetings']);
    expect(rules(zh('决定每两年举行一次各国双年度会议，审议《从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领》的执行情况'))).toEqual(['programme-of-action/biennial-meetings']);
  });

  test('meetings on something else, and a recital, do not', () => {
    expect(rules(en('Decides to convene every two years a biennial meeting of States on small rivers'))).toEqual([null]);
    const recital = readFileSync(new URL('../../../seeds/documents/001_1512857cda4d73a0.txt', import.meta.url), 'utf8');
    expect(found(recital).filter(({ due }) => due?.precision === 'recurring')).toHaveLength(0);
  });
});

describe('first and last time of what recurs', () => {
  test.each([
    [en('Requests the Secretary-General to report annually, from its eightieth to its eighty-second session'), { session: { organ: 'GA', number: 80 }, until: { organ: 'GA', number: 82 } }],
    [en('Invites all Governments to submit progress reports every other year, until 2012'), { recurrence: 'biennial', until: '2012-12-31' }],
    [en('Requests the Secretary-General to submit a report to the General Assembly every two years, beginning in 1987'), { start: '1987-01-01', end: '1987-12-31' }],
  ])('%s', (text, due) => {
    expect(found(text)[0]?.due).toMatchObject({ precision: 'recurring', ...due });
  });
});
