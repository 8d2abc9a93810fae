import type { Rule } from '../../language.js';

/** Reports that come again and again; report.ts has those that come once. */
export const recurringReport: Rule[] = [
  {
    id: 'zh.report.annual',
    reads: '({submits}|{sends}|{prepares}) … {annual}',
    means: { kind: 'report', due: 'R/P1Y' },
    // What goes to one session comes once, whatever it is called.
    without: ['{session}'],
    trust: 0.6,
    finds: [
      { text: '请特别报告员继续提交年度报告', due: 'R/P1Y', who: 'Special Rapporteur' },
      { text: '请执行主任就此提交年度报告', due: 'R/P1Y' },
    ],
    ignores: ['欢迎特别报告员的年度报告'],
  },
  {
    id: 'zh.report.annual-to',
    reads: '向 {actor} {submits} [(其|一份)] {annual}',
    means: { kind: 'report', due: 'R/P1Y', to: '{actor}' },
    exceptFrom: 'giver',
    trust: 0.62,
    sure: 0.83,
    finds: [
      { text: '请秘书长向安全理事会提交年度报告,说明执行进展情况', due: 'R/P1Y', who: 'Secretary-General', to: 'Security Council' },
      { text: '请执行主任继续向委员会提交一份年度报告', due: 'R/P1Y', who: 'Executive Director' },
    ],
    ignores: ['请秘书长在提交理事会的年度报告中评估这些投入'],
  },
  {
    id: 'zh.report.every',
    reads: [
      '{every} 向 {actor} … ({reports}|{submits})', '{every} … 向 {actor} … ({reports}|{submits})', '向 {actor} … {every} … ({reports}|{submits})',
      '{every} … ({reports}|{submits} … {report})', '({reports}|{submits}) … {every} … {report}', '{every} … 提供 … ({paper}|工作计划|工作方案|最新资料|最新情况|最新信息)', '{submits} [(其|一份)] {every}', '{years} … {every} … ({reports}|{submits} … {report})',
    ],
    means: { kind: 'report', due: '{every}', to: '{actor}' },
    trust: 0.8,
    finds: [
      { text: '请秘书长每年向大会报告本决议的执行情况', due: 'R/P1Y', to: 'General Assembly' },
      { text: '请秘书长每90天向安全理事会提交一次报告', due: 'R/P90D' },
      { text: '请秘书长提交两年期报告', due: 'R/P2Y', who: 'Secretary-General' },
    ],
    ignores: ['每年举行会议'],
  },
  {
    // How often stands behind it, as an afterthought.
    id: 'zh.report.so-often',
    reads: '({reports}|{submits} … {report}) …… {every}',
    means: { kind: 'report', due: '{every}' },
    without: ['请', '并请', '促请', '敦促', '鼓励', '决定', '{holds}', '{considers}', '{observes}', '{date}', '{session}'],
    trust: 0.75,
    finds: [
      { text: '请秘书长向大会提出报告,每两年一次', due: 'R/P2Y', who: 'Secretary-General' },
      { text: '请委员会就此提交书面报告,每年一次', due: 'R/P1Y' },
    ],
    ignores: ['请秘书长提交报告,并鼓励会员国每年举行会议'],
  },
  {
    id: 'zh.report.every-first',
    reads: ['{every} … ({reports}|{submits} … {report}) …… {first} … (于|在) {date}', '{every} … {prepares} … {paper} …… (第一份|首份|首次|第一次) {report} … {date}', '{every} … ({reports}|{submits} … {report}) …… (第一份|第一次|首次|首份) {report} … {until}', '{every} … ({reports}|{submits} … {report}) …… {until} … {submits} (第一份|首份|第一次|首次) {report}', '{until} … {submits} (第一份|首份) {report} …… {every} … ({reports}|{submits})', '{since} …… {every} … ({reports}|{submits} … {report})', '{every} … ({reports}|{submits} … {report}) …… {since}', '{every} … ({reports}|{submits} … {report}) …… {first} [{report}] … {session}', '{every} … ({reports}|{submits} … {report}) …… (第一份|第一次) {report} … {session}'],
    means: { kind: 'report', due: '{every}@{date}{until}{since}{session}' },
    trust: 0.95,
    finds: [
      { text: '请秘书长每两年提交一份报告,首份报告于1987年提交', due: 'R/P2Y' },
      { text: '请秘书长每六个月提出报告,从1986年6月30日开始', due: 'R/P6M' },
      { text: '请秘书长每90天提交一份报告,第一份报告应在1986年3月15日之前提交', due: 'R/P90D' },
    ],
    ignores: ['请秘书长提交一份报告,首份报告于1987年提交'],
  },
  {
    id: 'zh.report.then-every',
    reads: ['{deadline} … {rest} {every} … ({reports}|{submits} … {report})', '{deadline} …… {rest} {every} … ({reports}|{submits} … {report})', '{deadline} … {report} …… {rest} {every} … {submits} {once}', '{deadline} …… {rest} {every} …… 向 {actor} … ({reports}|{submits} … {report})'],
    means: { kind: 'report', due: '{deadline}; {every}' },
    trust: 0.92,
    finds: [
      { text: '请秘书长在本决议通过后90天内并在其后每30天报告执行情况', due: '../1986-03-01' },
      { text: '请秘书长在1986年3月31日之前并在此后每六个月提交一份报告', due: '../1986-03-31' },
      { text: '请秘书长至迟在1986年3月31日,其后每三个月,向安理会提出报告', due: '../1986-03-31' },
    ],
    ignores: ['请秘书长在其后报告执行情况'],
  },
  {
    id: 'zh.report.session-then-every',
    reads: ['{session} … ({reports}|{submits} … {report}) …… {rest} {every} … ({submits}|{reports})', '{session} …… {rest} {every} … ({reports}|{submits} … {report})'],
    means: { kind: 'report', due: '{session}; {every}', to: '{body}' },
    trust: 0.96,
    finds: [
      { text: '请秘书长向大会第四十二届会议提交报告,此后每两年提交一次', due: 'GA/42', who: 'Secretary-General' },
      { text: '请秘书长向大会第四十一届会议并在其后每三年提出一份报告', due: 'GA/41', who: 'Secretary-General' },
    ],
    ignores: ['请秘书长向大会第四十二届会议转交建议'],
  },
  {
    id: 'zh.report.prepared-every',
    reads: '{every} … {prepares} … {paper}',
    means: { kind: 'report', due: '{every}' },
    trust: 0.86,
    finds: [
      { text: '决定常设委员会每四年编写一份评估报告', due: 'R/P4Y', who: 'Standing Committee' },
      { text: '请秘书处自1987年起每两年编写一份综合报告', due: 'R/P2Y', who: 'Secretariat' },
    ],
    ignores: ['请秘书处每两年编写一份手册'],
  },
  {
    id: 'zh.report.annual-first',
    reads: '{submits} … {annual} …… {first} … {session}',
    means: { kind: 'report', due: 'R/P1Y@{session}' },
    trust: 0.97,
    finds: [
      { text: '请工作组就其活动提交年度报告,第一份报告应提交大会第四十二届会议', due: 'R/P1Y', who: 'Working Group' },
      { text: '请秘书长提交年度报告,首份报告提交大会第四十三届会议', due: 'R/P1Y', who: 'Secretary-General' },
    ],
    ignores: ['请工作组就其活动提交第一份报告'],
  },
  {
    id: 'zh.report.annual-from',
    reads: ['{since} …… {submits} … {annual}', '{submits} … {annual} …… {since}'],
    means: { kind: 'report', due: 'R/P1Y@{since}' },
    trust: 0.93,
    finds: [
      { text: '请特别报告员自1987年起,分别向理事会和大会提交年度报告', due: 'R/P1Y', who: 'Special Rapporteur' },
      { text: '请执行主任向大会提交年度报告,从1988年开始', due: 'R/P1Y', who: 'Executive Director' },
    ],
    ignores: ['请特别报告员自1987年起提交资料'],
  },
];
