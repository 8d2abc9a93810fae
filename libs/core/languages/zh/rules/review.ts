import type { Rule } from '../../language.js';

export const review: Rule[] = [
  {
    id: 'zh.review.at-session',
    reads: ['{session} … {considers}', '{session} …… {considers}'],
    means: { kind: 'review', due: '{session}' },
    trust: 0.85,
    finds: [
      { text: '决定在大会第八十届会议上继续审议这一问题', due: 'GA/80' },
      { text: '决定在第七十六届会议上审查本决议的执行情况', due: 'GA/76' },
    ],
    ignores: ['决定继续审议这一问题'],
  },
];
