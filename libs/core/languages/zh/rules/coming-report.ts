import type { Rule } from '../../language.js';

/** Reports that nobody asks for: somebody says that they will come. */
export const comingReport: Rule[] = [
  {
    id: 'zh.report.will',
    reads: ['{actor} (将|应|拟) 向 [{body}] [其] {session} … ({reports}|{submits} … {report})', '{actor} (将|应|拟) (在|于) [{body}] [其] {session} … ({reports}|{submits} … {report})'],
    means: { kind: 'report', due: '{session}', to: '{body}' },
    where: 'future',
    trust: 0.93,
    sure: 0.95,
    finds: [
      { text: '欢迎秘书长将向大会第四十二届会议提交最后报告', due: 'GA/42' },
      { text: '赞赏地注意到秘书长拟向大会第四十一届会议报告执行情况', due: 'GA/41' },
    ],
    ignores: ['秘书长已向大会第四十届会议提交报告'],
  },
  {
    id: 'zh.report.will-by',
    reads: [
      '{actor} (将|应|拟|打算|准备|计划|有意|承诺) {deadline} … ({reports}|{submits} … {report})', '(将|应|拟) [(在|于)] {date} 向 {actor} … ({reports}|{submits} … {report})',
      '{date} , {actor} (将|拟) … ({reports}|{submits} … {report})', '{paper} (将|应|拟|将于|应于|拟于) [在] {date} … {submits}',
    ],
    means: { kind: 'report', due: '{deadline}{date}' },
    where: 'future',
    trust: 0.86,
    sure: 0.95,
    finds: [
      { text: '会上商定,秘书长将至迟于1986年10月向大会提交一份全面报告', due: '../1986-10' },
      { text: '秘书长将在1986年年底前向大会报告执行情况', due: '../1986' },
      { text: '欢迎秘书长打算在1986年3月31日之前提出建议', due: '../1986-03-31' },
    ],
    ignores: ['秘书长将向大会提交一份全面报告'],
  },
  {
    id: 'zh.report.awaited',
    reads: ['(期待|期待着|期望|盼望) {actor} [将] {deadline} … ({reports}|{submits} … {report})', '(期待|期待着|期望|盼望) {actor} [将] (在|于) {date} … ({reports}|{submits} … {report})', '(期待|期待着|期望|盼望) … {date} … 收到 … {report}'],
    means: { kind: 'report', due: '{deadline}{date}' },
    where: 'future',
    trust: 0.95,
    finds: [
      { text: '期待秘书长至迟于1986年3月31日提交报告', due: '../1986-03-31' },
      { text: '期待着秘书长在1986年4月提出评估报告', due: '1986-04' },
    ],
    ignores: ['期待秘书长提交报告'],
  },
];
