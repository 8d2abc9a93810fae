import type { Rule } from '../../language.js';

export const target: Rule[] = [
  {
    id: 'zh.target.by-year',
    reads: ['{horizon} … {achieves}', '{horizon} …… {achieves}'],
    means: { kind: 'target', due: '{horizon}' },
    trust: 0.82,
    finds: [
      { text: '促请会员国到2030年消除艾滋病疫情', due: '../2030' },
      { text: '敦促各国到2030年实现普遍出生登记', due: '../2030' },
    ],
    ignores: ['促请会员国消除艾滋病疫情'],
  },
  {
    id: 'zh.target.ambition',
    reads: ['{aim} {date} … {does}', '{aim} {date} … {achieves}'],
    means: { kind: 'target', due: '../{date}' },
    trust: 0.82,
    sure: 0.78,
    finds: [
      { text: '鼓励会员国支持谈判委员会的工作,争取到2024年底完成工作', due: '../2024' },
      { text: '促请各国加紧努力,力争在2030年之前消除饥饿', due: '../2030' },
    ],
    ignores: ['鼓励会员国争取完成工作'],
  },
  {
    // What so many of them can do or have by then.
    id: 'zh.target.of-all',
    reads: ['(使|让|确保|保证|以便|以便使) … {horizon} … (能够|都能|均能|可以|享有|获得|得到|参加|参与)', '{horizon} (使|让|确保|保证) … (能够|都能|均能|可以|享有|获得|得到|参加|参与)'],
    means: { kind: 'target', due: '{horizon}' },
    without: ['{submits}', '{reports}'],
    trust: 0.84,
    sure: 0.79,
    finds: [
      { text: '改善获得诊断的机会,使至少80%的国家到2030年能够检测耐药性', due: '../2030' },
      { text: '确保到2030年95%的国家参加年度调查', due: '../2030' },
    ],
    ignores: ['使至少80%的国家能够检测耐药性'],
  },
  {
    id: 'zh.target.on-a-day',
    reads: '{aim} … (在|于) {date} … 就职',
    means: { kind: 'target', due: '{date}' },
    trust: 0.83,
    finds: [
      { text: '促请各方举行选举,目标是让民选官员在1986年2月7日就职', due: '1986-02-07' },
      { text: '敦促各方遵守时间表,以期新政府于1986年5月20日就职', due: '1986-05-20' },
    ],
    ignores: ['促请各方举行选举,目标是让民选官员就职'],
  },
];
