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
];
