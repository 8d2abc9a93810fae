import type { Rule } from '../../language.js';

export const action: Rule[] = [
  {
    id: 'zh.action.closes',
    reads: '{session} … {date} … {closes}',
    means: { kind: 'action', due: '{date}', session: '{session}' },
    trust: 0.9,
    finds: [
      { text: '决定大会第五十二届会议于2028年9月8日星期二闭会', due: '2028-09-08' },
      { text: '决定理事会2028年届会于2028年7月24日结束', due: '2028-07-24' },
    ],
    ignores: ['大会第五十二届会议闭会'],
  },
  {
    id: 'zh.action.by',
    reads: ['{deadline} … {does}', '{deadline} …… {does}'],
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.8,
    finds: [
      { text: '请秘书长至迟于2025年12月31日完成征聘', due: '../2025-12-31', who: 'Secretary-General' },
      { text: '请秘书长在90天内任命专家小组成员', due: '../1986-03-01' },
    ],
    ignores: ['请秘书长完成征聘'],
  },
  {
    id: 'zh.action.at',
    reads: ['(在|于) {date} … {does}', '{planned} {date} … {does}'],
    means: { kind: 'action', due: '{date}' },
    trust: 0.65,
    finds: [
      { text: '决定在2026年设立一个特别账户', due: '2026' },
      { text: '请秘书长于2026年1月启动该方案', due: '2026-01' },
    ],
    ignores: ['决定设立一个特别账户'],
  },
  {
    id: 'zh.action.at-session',
    reads: ['{session} {phase} … {does}'],
    means: { kind: 'action', due: '{session}' },
    trust: 0.6,
    finds: [
      { text: '决定在大会第八十届会议期间选举主席团成员', due: 'GA/80' },
      { text: '请大会主席在第八十届会议期间任命两名共同召集人', due: 'GA/80' },
    ],
    ignores: ['请大会主席任命两名共同召集人'],
  },
];
