import type { Rule } from '../../language.js';

/** What is done by any other verb, or to a thing: less certain, for the time may be that of what the verb is about. */
export const anyAction: Rule[] = [
  {
    id: 'en.any-action.by',
    reads: '{acts} …… {deadline}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.72,
    finds: [
      { text: 'Requests the Secretary-General to streamline the procedures by 31 December 1986', due: '../1986-12-31', who: 'Secretary-General' },
      { text: 'Decides that the scale shall be recalculated no later than 30 June 1987', due: '../1987-06-30' },
    ],
    ignores: ['Requests the Secretary-General to streamline the procedures'],
  },
  {
    id: 'en.any-action.at',
    reads: ['{acts} …… {date}', '{acts} … {session}', '{acts} …… {phased}'],
    means: { kind: 'action', due: '{date}{session}{phased}' },
    without: ['{since}'],
    trust: 0.64,
    finds: [
      { text: 'Decides that the theme of the day shall be selected at its forty-first session', due: 'GA/41' },
      { text: 'Requests the Office to refine the indicators in 1987', due: '1987' },
    ],
    ignores: ['Decides that the theme of the day shall be selected by the President'],
  },
  {
    id: 'en.any-action.often',
    reads: ['{acts} …… {often}', '{often} … {acts}'],
    means: { kind: 'action', due: '{often}' },
    trust: 0.68,
    finds: [
      { text: 'Endorses the set of indicators, to be refined annually', due: 'R/P1Y' },
      { text: 'Decides that the salaries shall be recalculated every three years', due: 'R/P3Y' },
    ],
    ignores: ['Decides that the salaries shall be recalculated'],
  },
];
