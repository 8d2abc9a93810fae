import { describe, expect, test } from '@jest/globals';
import { languages } from '../languages/index.js';
import { readDocument } from './read.js';
import { shortDue } from './short-due.js';

/**
 * The same thing said in other ways, as Chinese documents of all organs and years say it; read like the constructions of Chinese.
 */
const WORDINGS: readonly (readonly [text: string, obligations: string])[] = [
  // Terms whose end stands behind a comma, and what is due when they end.
  ['再次延长联合国维持和平部队在该岛的驻留期限,至1986年6月15日止', 'term ../1986-06-15'],
  ['延长紧急部队的任务期限三个月,即至1986年3月31日为止', 'term ../1986-03-31'],
  ['决定延长观察员部队的任务期限,并请秘书长至迟于1986年5月31日提出报告', 'report ../1986-05-31'],
  ['决定将观察员部队的任务期限再延长六个月,至1986年5月31日;请秘书长在这一期间终了时提出报告', 'report ../1986-05-31; term ../1986-05-31'],
  ['决定将特派团的任务期限延长到1986年12月14日,又请秘书长在本次任务期限终了前提出全面评估', 'report ../1986-12-14; term ../1986-12-14'],
  ['决定将专家小组的任期延至1986年6月12日,并请专家小组在其任期结束时提交最后报告', 'report ../1986-06-12; term ../1986-06-12'],
  ['决定将专家小组的任务期限延至1986年6月12日,请专家小组最迟在任务期限届满前30天提交最后报告', 'report ../1986-05-13; term ../1986-06-12'],
  ['决定高级专员的任期为四年,可连任一次', 'term ../'],
  ['决定主席团成员任期两年', 'term ../'],
  ['决定该战略为期五年,自1986年至1990年', 'term 1986/1990'],
  // Sessions that are named otherwise.
  ['请秘书长就优先主题向妇女地位委员会每届年会提交一份报告', 'report R/session'],
  ['请总干事向第四十二届世界卫生大会报告执行情况', 'report WHA/42'],
  ['决定第四十三届世界卫生大会应审查该守则的效力', 'review WHA/43'],
  ['请执行主任向第二届联合国环境大会提交进展报告', 'report UNEA/2'],
  ['决定下列各届会议的优先主题如下', ''],
  ['请秘书长至迟于1986年10月向大会第四十一届会议提交一份报告', 'report ../1986-10'],
  ['建议大会第四十一届会议从1986年11月3日起审议国际法委员会的报告', 'review 1986-11-03'],
  ['促请裁军谈判会议在其1986年届会开始时就工作方案达成共识', 'action CD/1986'],
  ['决定加紧谈判,争取在第四十一届会议上通过一项议定书', 'action GA/41'],
  ['请秘书长将大会第四十届会议期间关于该报告的辩论记录转交委员会注意', ''],
  ['决定在大会第四十一届会议上听取工作组主席的口头报告', 'report GA/41'],
  ['请秘书长编写一份报告,在大会第四十一届会议之前提供给会员国', 'report GA/41'],
  ['请秘书长将该报告提交咨询机构在缔约方大会第十二届会议之前召开的会议', ''],
  // Whom a request is laid on.
  ['请秘书长请各国政府至迟于1986年2月1日提供有关资料', 'submission ../1986-02-01'],
  ['请秘书长邀请会员国在1986年3月31日之前提出意见', 'submission ../1986-03-31'],
  ['邀请国际海事组织和教科文组织在1986年3月1日之前向秘书长提供有关资料', 'submission ../1986-03-01'],
  ['请环境规划署在1986年3月1日之前向大会提交一份报告', 'report ../1986-03-01'],
  ['欢迎各区域委员会的工作,并请它们每两年向委员会提交书面资料', 'submission R/P2Y'],
  ['请大会主席至迟于1986年3月31日将该名单提交会员国,供其审议', 'action ../1986-03-31'],
  // Meetings and days.
  ['决定于1986年召开下一届区域合作年度讲习会', 'meeting 1986'],
  ['注意到将于1986年3月13日和14日举行的高级别审议', 'meeting 1986-03-13/1986-03-14'],
  ['决定于1986年6月8日至10日举行一次高级别会议,邀请秘书长在高级别会议之前至少六周提交一份分析性报告', 'meeting 1986-06-08/1986-06-10; report ../1986-04-27'],
  ['决定大会应于1985年12月18日休会,并于1986年9月14日星期一闭会', 'action 1985-12-18; action 1986-09-14'],
  ['宣布减轻自然灾害十年于1990年1月1日开始', 'observance 1990-01-01'],
  ['决定指定每年10月的第二个星期三为减轻自然灾害日', 'observance R/P1Y'],
  ['决定每年11月的第三个星期四为世界哲学日', 'observance R/P1Y'],
  ['决定每隔一个五年期进行一次审查', 'review R/P5Y'],
  // Times that belong to a name or to another word.
  ['决定启动一个进程,以通过2012年以前和2012年以后的长期合作行动执行公约', ''],
  ['决定在审查2026年以后应对措施时考虑该建议', ''],
  ['赞同科学委员会今后为大会进行科学审查和评估活动的意向', ''],
  ['请总干事根据定期报告提出建议', ''],
  ['促请会员国对到2030年终止疫情的目标进行审查', 'target ../2030'],
  ['决定批款用于1986年7月1日至1987年6月30日期间该部队的维持和清理结束', ''],
];

describe('wordings of Chinese', () => {
  const zh = languages.find(({ code }) => code === 'zh');

  test.each(WORDINGS)('%s', (text, obligations) => {
    const found = readDocument(zh?.sample(text) ?? '').obligations.map(({ kind, due }) => `${kind} ${due ? shortDue(due) : ''}`);
    expect(found.sort().join('; ')).toBe(obligations);
  });
});
