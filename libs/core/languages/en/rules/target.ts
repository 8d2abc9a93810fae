import type { Rule } from '../../language.js';

export const target: Rule[] = [
  {
    id: 'en.target.by-year',
    reads: ['{achieves} …… {horizon}', '{horizon} …… {achieves}'],
    means: { kind: 'target', due: '{horizon}' },
    requestedOf: 'giver',
    trust: 0.84,
    finds: [
      { text: 'Calls upon Member States to end the AIDS epidemic by 2030', due: '../2030' },
      { text: 'Urges States to achieve, by 2030, universal birth registration', due: '../2030' },
    ],
    ignores: ['Calls upon Member States to end the AIDS epidemic', 'Requests the Secretary-General to ensure the implementation of the plan'],
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
  {
    id: 'en.target.counted',
    reads: ['{serves} … {amount} …… {years}', '{serves} … {amount} …… {horizon}', '{so_that} …… {amount} …… {receives} … {horizon}'],
    means: { kind: 'target', due: '{years}{horizon}' },
    trust: 0.86,
    finds: [
      { text: 'Calls upon Member States to commit to vaccinating 40 million children from 2026 to 2030', due: '2026/2030' },
      { text: 'Calls upon States to provide treatment with the aim of successfully treating 3 million people from 2026 to 2028', due: '2026/2028' },
      { text: 'Urges States to scale up access so that at least 30 million people receive preventive treatment by 2030', due: '../2030' },
    ],
    ignores: ['Calls upon Member States to treat 40 million people', 'Notes that 3 million people were treated from 1980 to 1984'],
  },
  {
    // A share that is to be so large by a year, whatever the verb is.
    id: 'en.target.share',
    reads: ['{share} … {horizon}', '{horizon} , … {share}'],
    means: { kind: 'target', due: '{horizon}' },
    requestedOf: 'giver',
    trust: 0.9,
    sure: 0.84,
    finds: [
      { text: 'Urges Member States to ensure that 95 per cent of countries take part in the annual survey by 2030', due: '../2030' },
      { text: 'Calls upon States to facilitate sustainable funding, with at least 60 per cent of countries having funded plans by 2030', due: '../2030' },
    ],
    ignores: ['Urges Member States to ensure that 95 per cent of countries take part in the annual survey', 'Recognizes that 40 per cent of the world’s population will live in cities by 2030', 'Requests the Secretary-General to increase the share of such posts to 50 per cent by 2030'],
  },
];
