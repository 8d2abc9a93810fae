import { describe, expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';
import { shortDue } from './short-due.js';

/**
 * Constructions of councils, commissions and conferences of parties, each read as the only operative paragraph of the sample document
 * (fortieth session of the General Assembly, adopted on 1 December 1985). Right: every obligation as "kind due", in alphabetical order; '' for none.
 */
const CONSTRUCTIONS: readonly (readonly [text: string, obligations: string])[] = [
  // What a body is given for its use asks it for nothing.
  ['请缔约方在1986年2月之前提交意见，供科技咨询机构第六十届会议审议', 'submission ../1986-02'],
  ['请秘书处编写一份综合报告，供附属履行机构第六十届会议审议', 'report SBI/60'],
  ['请科技咨询机构第六十届会议审议该报告', 'review SBSTA/60'],
  // It only passes through a body.
  ['请总干事通过执行委员会第七十七届会议向第四十届世界卫生大会提交报告', 'report WHA/40'],
  // The year before a session dates the session alone.
  ['决定在1986年大会第四十一届会议期间举行一次高级别会议', 'meeting GA/41'],
  ['请秘书长向1986年大会第四十一届会议报告', 'report GA/41'],
  ['请总干事向1986年第三十九届、1988年第四十一届和1990年第四十三届世界卫生大会报告', 'report WHA/39; report WHA/41; report WHA/43'],
  ['决定于1986年9月在大会第四十一届会议期间举行一次高级别会议', 'meeting 1986-09'],
  // A body hands over to another's session, and acts at its own.
  ['请工作组在提交第四十一届会议的下一次报告中述及这一问题', 'report GA/41'],
  ['请工作组第三届会议审查该草案', 'review Working Group/3'],
  // The party before whom something is laid is not the one who is asked.
  ['请执行支助股向缔约国提交年度报告', 'report R/P1Y'],
  ['决定不迟于第四十二届会议审查该任务', 'review GA/42'],
  ['决定不再审议该项目', ''],
  ['决定任命一名特别报告员，任期一年', 'term ../1986-12-01'],
  ['请秘书长任命一名副主席，任期两年', 'term ../'],
  ['请秘书长向大会第四十二届会议提交报告，此后每两年提交一次', 'report GA/42; report R/P2Y'],
  ['决定将任务期限延长两年，从1986年1月1日至1987年12月31日', 'term 1986-01-01/1987-12-31'],
  ['请会员国在1987年之前对行动计划进行第五次审查和评价', 'review ../1987'],
  ['请裁军审议委员会在1986年继续开会，为期不超过三周，即4月6日至24日', 'meeting 1986-04-06/1986-04-24'],
  ['请秘书长就此向将于1987年7月举行的高级别政治论坛报告', 'meeting 1987-07; report 1987-07'],
  ['注意到第七次国家报告应在1986年2月28日之前提交', 'submission ../1986-02-28'],
  ['决定每年至少举行两次全球对话', 'meeting R/P6M'],
  ['提请各国政府注意必须在1986年12月1日之前向国际法委员会提供其意见', 'submission ../1986-12-01'],
  ['提请会员国注意该报告', ''],
  ['决定委员会第十九届会议的日期定为1986年4月7日(星期一)至11日(星期五)', 'meeting 1986-04-07/1986-04-11'],
];

describe('constructions of councils, commissions and conferences of parties in Chinese', () => {
  const zh = languages.find(({ code }) => code === 'zh');

  test.each(CONSTRUCTIONS)('%s', (text, obligations) => {
    const found = readDocument(zh?.sample(text) ?? '').obligations.map(({ kind, due }) => `${kind} ${due ? shortDue(due) : ''}`);
    expect(found.sort().join('; ')).toBe(obligations);
  });
});
