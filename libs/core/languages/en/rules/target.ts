import type { Rule } from '../../language.js';

export const target: Rule[] = [
  {
    id: 'en.target.by-year',
    reads: ['{achieves} …… {horizon}', '{horizon} …… {achieves}'],
    means: { kind: 'target', due: '{horizon}' },
    trust: 0.84,
    finds: [
      { text: 'Calls upon Member States to end the AIDS epidemic by 2030', due: '../2030' },
      { text: 'Urges States to achieve, by 2030, universal birth registration', due: '../2030' },
    ],
    ignores: ['Calls upon Member States to end the AIDS epidemic'],
  },
];
