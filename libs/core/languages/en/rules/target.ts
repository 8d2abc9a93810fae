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
  {
    id: 'en.target.scaled',
    reads: ['{scales} …… {deadline}', '{deadline} …… {scales}'],
    means: { kind: 'target', due: '{deadline}' },
    trust: 0.9,
    finds: [
      { text: 'Calls upon donor countries to double their contributions before the end of 1987', due: '../1987' },
      { text: 'Urges States to halve the number of deaths by the end of 1990', due: '../1990' },
    ],
    ignores: ['Calls upon donor countries to increase their contributions'],
  },
];
