import type { Rule } from '../../language.js';

export const action: Rule[] = [
  {
    id: 'en.action.closes',
    reads: '{session} …… {closes} …… {date}',
    means: { kind: 'action', due: '{date}', session: '{session}' },
    trust: 0.9,
    finds: [
      { text: 'Decides that the fifty-second session of the General Assembly shall close on Friday, 8 September 2028', due: '2028-09-08' },
      { text: 'Decides that the 2028 session of the Economic and Social Council shall conclude on 24 July 2028', due: '2028-07-24' },
    ],
    ignores: ['Decides that the fifty-second session of the General Assembly shall close'],
  },
  {
    id: 'en.action.by',
    reads: '{does} …… {deadline}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.78,
    finds: [
      { text: 'Requests the Secretary-General to complete the recruitment by 31 December 2025', due: '../2025-12-31', who: 'Secretary-General' },
      { text: 'Requests the Secretary-General to appoint the members of the panel of experts within 90 days', due: '../1986-03-01' },
    ],
    ignores: ['Requests the Secretary-General to complete the recruitment'],
  },
  {
    id: 'en.action.then',
    reads: '{deadline} …… {does}',
    means: { kind: 'action', due: '{deadline}' },
    trust: 0.66,
    finds: [
      { text: 'Requests the Secretary-General, no later than 31 March 2026, to appoint an independent panel', due: '../2026-03-31', who: 'Secretary-General' },
      { text: 'Decides that, by 1 July 2027, the Office shall complete its transfer', due: '../2027-07-01' },
    ],
    ignores: ['Requests the Secretary-General to appoint an independent panel'],
  },
  {
    id: 'en.action.at',
    reads: ['{does} …… {date}'],
    means: { kind: 'action', due: '{date}' },
    trust: 0.62,
    finds: [
      { text: 'Decides to establish a special account in 2026', due: '2026' },
      { text: 'Requests the Secretary-General to launch the programme in January 2026', due: '2026-01' },
    ],
    ignores: ['Decides to establish a special account'],
  },
  {
    id: 'en.action.at-session',
    reads: ['{does} …… {session}', '{session} … {does}'],
    means: { kind: 'action', due: '{session}' },
    trust: 0.58,
    finds: [
      { text: 'Decides to elect the officers of the Bureau at its eightieth session', due: 'GA/80' },
      { text: 'Requests the President of the General Assembly to appoint two co-facilitators at its eightieth session', due: 'GA/80', who: 'President of the General Assembly' },
    ],
    ignores: ['Requests the President of the General Assembly to appoint two co-facilitators'],
  },
];
