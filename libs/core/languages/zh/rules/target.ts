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
